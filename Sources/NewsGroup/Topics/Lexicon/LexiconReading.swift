import NewsModel
import NewsText

/// What the lexicon finds in a text: for each place the entries that fit it, the most exact first.
struct LexiconReading: Sendable {
  /// First senses of the entries that fit a place.
  private struct Hit: Sendable {
    var first: Int32
    /// Another entry of the same place follows, a less exact one.
    var isAlternative: Bool
    var factor: Float
    /// Where the words stand in `text`.
    var words: Range<Int>
  }

  /// The entry of a place that counts, its senses of one language, and the share of each.
  private struct Meaning {
    var hit: Hit
    var language: LexiconLanguage
    var factor: Float
  }

  /// A phrase says more than its words.
  private static let phraseFactor: Float = 1.5
  /// What English words say in a text of another language: names, mostly.
  private static let borrowed: Float = 0.5
  /// The longest word of a script without spaces that is looked for, in characters.
  private static let longestRun = 8

  private let lexicon: Lexicon
  private let text: [UInt8]
  private var hits: [Hit] = []

  /// `text` is words as `Words.joined` gives them.
  init(_ text: [UInt8], lexicon: Lexicon = .shared) {
    self.text = text
    self.lexicon = lexicon
    read()
  }

  // MARK: Finding

  private mutating func read() {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x20 { end += 1 }
      if Terms.isSpaceless(start..<end, in: text.span) {
        readRun(start..<end)
      } else if let phrase = readPhrase(start, firstEnd: end) {
        end = phrase
      } else {
        readWord(start..<end)
      }
      start = end + 1
    }
  }

  /// The end of a phrase of three or two words that begins there; nil where there is none.
  private mutating func readPhrase(_ start: Int, firstEnd: Int) -> Int? {
    guard firstEnd < text.count,
      lexicon.startsPhrase(WordHash(start..<firstEnd, in: text.span).value)
    else { return nil }
    var ends: [Int] = []
    var end = firstEnd
    while ends.count < 2, end < text.count {
      end += 1
      while end < text.count, text[end] != 0x20 { end += 1 }
      ends.append(end)
    }
    for (index, end) in ends.enumerated().reversed() {
      let before = index == 0 ? firstEnd : ends[index - 1]
      let count = hits.count
      find(start..<end, beginningFrom: before + 2, factor: Self.phraseFactor)
      if hits.count > count { return end }
    }
    return nil
  }

  private mutating func readWord(_ word: Range<Int>) {
    let count = hits.count
    find(word, beginningFrom: word.lowerBound + 2, factor: 1)
    // Arabic words carry their article and the particles before it.
    if hits.count == count, let bare = withoutArticle(word) {
      find(bare, beginningFrom: bare.lowerBound + 4, factor: 1)
    }
  }

  /// Adds the entries that the words are, are the plural of, or begin with.
  private mutating func find(_ words: Range<Int>, beginningFrom: Int, factor: Float) {
    let count = hits.count
    func add(_ hash: WordHash) {
      let first = lexicon.find(hash.value)
      if first >= 0 {
        hits.append(Hit(first: first, isAlternative: true, factor: factor, words: words))
      }
    }
    var hash = WordHash()
    var singular = hash
    var beginning = WordHash(salt: Lexicon.beginning)
    // The least exact first, as they come.
    for index in words {
      singular = hash
      hash.add(text[index])
      beginning.add(text[index])
      let end = index + 1
      if end >= beginningFrom, end == text.count || text[end] & 0xC0 != 0x80 { add(beginning) }
    }
    if text[words.upperBound - 1] == UInt8(ascii: "s"), words.count > 3 { add(singular) }
    add(hash)
    guard hits.count > count else { return }
    hits[count...].reverse()
    hits[hits.count - 1].isAlternative = false
  }

  /// Looks for the longest word at each character of a run without spaces.
  private mutating func readRun(_ run: Range<Int>) {
    var starts = run.filter { text[$0] & 0xC0 != 0x80 }
    starts.append(run.upperBound)
    var index = 0
    while index < starts.count - 1 {
      var longest: (first: Int32, length: Int)?
      var hash = WordHash()
      for length in 1...min(Self.longestRun, starts.count - 1 - index) {
        for place in starts[index + length - 1]..<starts[index + length] { hash.add(text[place]) }
        let first = lexicon.find(hash.value)
        if first >= 0 { longest = (first, length) }
      }
      if let (first, length) = longest {
        let word = starts[index]..<starts[index + length]
        hits.append(Hit(first: first, isAlternative: false, factor: 1, words: word))
      }
      index += longest?.length ?? 1
    }
  }

  private func withoutArticle(_ word: Range<Int>) -> Range<Int>? {
    guard text[word.lowerBound] & 0xFC == 0xD8 else { return nil }
    for article in Self.articles where word.count > article.count + 4 {
      if text[word].starts(with: article) {
        return word.lowerBound + article.count..<word.upperBound
      }
    }
    return nil
  }

  private static let articles: [[UInt8]] = [
    "وال", "بال", "كال", "فال", "ال", "لل", "و", "ب", "ل",
  ].map { Fold.bytes($0) }

  // MARK: Saying

  /// The language most of the words belong to; English where nothing tells.
  var language: LexiconLanguage {
    var words = InlineArray<14, Float>(repeating: 0)
    forEachPlace { place in
      var seen: UInt32 = 0
      for hit in hits[place] {
        lexicon.forEachSense(from: hit.first) { sense in
          let language = Int(sense.language.rawValue)
          guard seen & 1 << language == 0 else { return }
          seen |= 1 << language
          words[language] += sense.topic == nil ? 1 : 0.6
        }
      }
    }
    var best = 0
    for language in 1..<words.count where words[language] > words[best] { best = language }
    return LexiconLanguage.allCases[best]
  }

  /// What the words say in a text of that language.
  func scores(in language: LexiconLanguage) -> TopicScores {
    var scores = TopicScores()
    forEachPlace { place in
      guard let meaning = meaning(of: place, in: language) else { return }
      lexicon.forEachSense(from: meaning.hit.first) { sense in
        guard sense.language == meaning.language, let topic = sense.topic else { return }
        scores[topic] += sense.weight * meaning.factor
      }
    }
    return scores
  }

  /// The words that speak for a topic, the first few.
  func words(for topic: MediaTopic, in language: LexiconLanguage) -> [String] {
    var words: [String] = []
    forEachPlace { place in
      guard words.count < 3, let meaning = meaning(of: place, in: language) else { return }
      var speaks = false
      lexicon.forEachSense(from: meaning.hit.first) { sense in
        speaks = speaks || sense.language == meaning.language && sense.topic == topic
      }
      guard speaks else { return }
      let word = String(decoding: text[meaning.hit.words], as: UTF8.self)
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// Calls `body` with the hits of one place after the other.
  private func forEachPlace(_ body: (Range<Int>) -> Void) {
    var start = 0
    for index in hits.indices where !hits[index].isAlternative {
      body(start..<index + 1)
      start = index + 1
    }
  }

  /// What the most exact entry of a place says in that language, else in English.
  private func meaning(of place: Range<Int>, in language: LexiconLanguage) -> Meaning? {
    if let own = meaning(of: place, only: language, share: 1) { return own }
    return language == .english ? nil : meaning(of: place, only: .english, share: Self.borrowed)
  }

  private func meaning(
    of place: Range<Int>, only language: LexiconLanguage, share: Float
  ) -> Meaning? {
    for index in place {
      var count = 0
      lexicon.forEachSense(from: hits[index].first) { sense in
        if sense.language == language { count += 1 }
      }
      guard count > 0 else { continue }
      let factor = hits[index].factor * share / Float(count).squareRoot()
      return Meaning(hit: hits[index], language: language, factor: factor)
    }
    return nil
  }
}
