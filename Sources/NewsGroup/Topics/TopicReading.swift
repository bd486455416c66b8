import NewsModel
import NewsText

/// What an item says about its topic, before its story and the history are asked.
struct TopicReading: Sendable {
  /// Keys of its words, each once.
  let terms: [UInt32]
  /// The source's row in the memory; nil where nothing is known of the source.
  let source: UInt64?
  /// By the publisher's category or the link's folder.
  let section: MediaTopic?
  /// By the words of the lexicon.
  let lexicon: TopicScores

  private let title: LexiconReading
  private let summary: LexiconReading?
  private let language: LexiconLanguage

  /// A title's words against a summary's.
  private static let titleWeight: Float = 1.3
  /// Words of a summary that are read; the first lines tell what the rest explains.
  private static let summaryBytes = 600

  /// `source` is an id, empty where nothing is known.
  init(_ item: Item, source: String) {
    let headline = [item.kicker, item.title, item.subtitle].compactMap(\.self)
    let titleWords = Words.joined(headline.joined(separator: " \u{B7} "))
    var summaryWords: [UInt8] = []
    if let summary = item.summary, !summary.isEmpty {
      let beginning = summary.utf8.prefix(Self.summaryBytes)
      summaryWords = Words.joined(String(decoding: beginning, as: UTF8.self))
    }
    title = LexiconReading(titleWords)
    summary = summaryWords.isEmpty ? nil : LexiconReading(summaryWords)
    let told = item.language.flatMap { LexiconLanguage(tag: $0) }
    language = told ?? (summary ?? title).language
    var scores = TopicScores()
    scores.add(title.scores(in: language), times: Self.titleWeight)
    if let summary { scores.add(summary.scores(in: language)) }
    lexicon = scores
    terms = TopicReading.terms([titleWords, summaryWords])
    self.source =
      source.isEmpty ? nil : TopicMemory.key(source: StableHash.fnv64(source.utf8))
    section =
      item.categories.lazy.compactMap { SectionWords.topic(ofCategory: $0) }.first
      ?? item.link.flatMap { SectionWords.topic(ofLink: $0) }
  }

  /// The words that speak for a topic.
  func words(for topic: MediaTopic) -> [String] {
    let words = title.words(for: topic, in: language)
    if !words.isEmpty { return words }
    return summary?.words(for: topic, in: language) ?? []
  }

  private static func terms(_ texts: [[UInt8]]) -> [UInt32] {
    var keys: [UInt32] = []
    keys.reserveCapacity(texts.reduce(0) { $0 + $1.count } / 5)
    for text in texts {
      Terms.forEachWord(in: text.span) { word in
        if ASCII.isDigit(text[word.lowerBound]) { return true }
        Terms.forEach(of: word, in: text.span) { key, length in
          if length > 1 { keys.append(key) }
          return true
        }
        return true
      }
    }
    keys.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(keys.count)
    for key in keys where key != unique.last { unique.append(key) }
    return unique
  }
}
