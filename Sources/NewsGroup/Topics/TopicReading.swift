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
  private static let titleWeight: Float = 1.5
  /// Words of a summary that are read; the first lines tell what the rest explains.
  private static let summaryBytes = 600

  /// `text` is the item's; `source` is an id, empty where nothing is known.
  init(_ item: borrowing Item, _ text: ItemText, source: String) {
    let titleWords = TopicReading.headline(text)
    let summaryWords = TopicReading.beginning(of: text.summary)
    // Longer words than of five letters and a space are rare.
    var terms = TermSet(capacity: (titleWords.count + summaryWords.count) / 6)
    title = LexiconReading(titleWords, terms: &terms)
    summary = summaryWords.isEmpty ? nil : LexiconReading(summaryWords, terms: &terms)
    self.terms = terms.keys
    let told = item.language.flatMap { LexiconLanguage(tag: $0) }
    language = told ?? summary?.language ?? title.language
    var scores = TopicScores()
    scores.add(title.scores(in: language), times: Self.titleWeight)
    if let summary { scores.add(summary.scores(in: language)) }
    lexicon = scores
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

  /// The words of kicker, title and subtitle; most items have a title alone.
  private static func headline(_ text: ItemText) -> [UInt8] {
    var words = text.kicker
    for part in [text.title.words, text.subtitle] where !part.isEmpty {
      if words.isEmpty {
        words = part
      } else {
        words.append(0x20)
        words += part
      }
    }
    return words
  }

  private static func beginning(of words: [UInt8]) -> [UInt8] {
    guard words.count > summaryBytes else { return words }
    let end = words[..<summaryBytes].lastIndex(of: 0x20) ?? summaryBytes
    return Array(words[..<end])
  }
}
