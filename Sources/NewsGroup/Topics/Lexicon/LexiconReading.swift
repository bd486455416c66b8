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
      if text[start] >= 0xE0, isSpaceless(start) {
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
    guard firstEnd < text.count, lexicon.startsPhrase(StableHash.fnv64(text[start..<firstEnd]))
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
    func add(_ key: UInt64) {
      let first = lexicon.find(key)
      if first >= 0 {
        hits.append(Hit(first: first, isAlternative: true, factor: factor, words: words))
      }
    }
    add(StableHash.fnv64(text[words]))
    if text[words.upperBound - 1] == UInt8(ascii: "s"), words.count > 3 {
      add(StableHash.fnv64(text[words.lowerBound..<words.upperBound - 1]))
    }
    var end = min(words.upperBound, words.lowerBound + lexicon.longestBeginning)
    while end >= beginningFrom {
      if end == text.count || text[end] & 0xC0 != 0x80 {
        add(StableHash.fnv64(text[words.lowerBound..<end], salt: Lexicon.beginning))
      }
      end -= 1
    }
    if hits.count > count { hits[hits.count - 1].isAlternative = false }
  }

  /// Looks for the longest word at each character of a run without spaces.
  private mutating func readRun(_ run: Range<Int>) {
    var starts = run.filter { text[$0] & 0xC0 != 0x80 }
    starts.append(run.upperBound)
    var index = 0
    while index < starts.count - 1 {
      var length = min(Self.longestRun, starts.count - 1 - index)
      while length > 0 {
        let word = starts[index]..<starts[index + length]
        let first = lexicon.find(StableHash.fnv64(text[word]))
        if first >= 0 {
          hits.append(Hit(first: first, isAlternative: false, factor: 1, words: word))
          break
        }
        length -= 1
      }
      index += max(1, length)
    }
  }

  private func isSpaceless(_ index: Int) -> Bool {
    let end = min(text.count, index + 4)
    let scalar = String(decoding: text[index..<end], as: UTF8.self).unicodeScalars.first
    return scalar.map { Words.isSpaceless($0.value) } ?? false
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
    for place in places() {
      var seen: UInt32 = 0
      for hit in place {
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
    for place in places() {
      guard let (senses, factor, _) = senses(of: place, in: language) else { continue }
      for sense in senses {
        guard let topic = sense.topic else { continue }
        scores[topic] += sense.weight * factor
      }
    }
    return scores
  }

  /// The words that speak for a topic, the first few.
  func words(for topic: MediaTopic, in language: LexiconLanguage) -> [String] {
    var words: [String] = []
    for place in places() where words.count < 3 {
      guard let (senses, _, range) = senses(of: place, in: language),
        senses.contains(where: { $0.topic == topic })
      else { continue }
      let word = String(decoding: text[range], as: UTF8.self)
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// The hits of one place after the other.
  private func places() -> [ArraySlice<Hit>] {
    hits.split(whereSeparatorFollows: { !$0.isAlternative })
  }

  /// What the most exact entry of a place says in that language, else in English; shared out where
  /// it says several things.
  private func senses(
    of place: ArraySlice<Hit>, in language: LexiconLanguage
  ) -> (senses: [Lexicon.Sense], factor: Float, words: Range<Int>)? {
    for (asked, share) in [(language, Float(1)), (.english, Self.borrowed)] {
      for hit in place {
        var senses: [Lexicon.Sense] = []
        lexicon.forEachSense(from: hit.first) { sense in
          if sense.language == asked { senses.append(sense) }
        }
        guard !senses.isEmpty else { continue }
        let factor = hit.factor * share / Float(senses.count).squareRoot()
        return (senses, factor, hit.words)
      }
      if language == .english { break }
    }
    return nil
  }
}

extension Array {
  /// Slices that end with each element of which that is true.
  fileprivate func split(whereSeparatorFollows isLast: (Element) -> Bool) -> [ArraySlice<Element>] {
    var slices: [ArraySlice<Element>] = []
    var start = 0
    for index in indices where isLast(self[index]) {
      slices.append(self[start...index])
      start = index + 1
    }
    return slices
  }
}
