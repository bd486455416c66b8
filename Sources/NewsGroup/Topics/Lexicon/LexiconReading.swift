import NewsModel
import NewsText

/// What the lexicon finds in a text: for each place the entries that fit it, the most exact first.
struct LexiconReading: Sendable {
  /// An entry that fits a place.
  private struct Hit: Sendable {
    /// Its first sense.
    var first: Int32
    var factor: Float
  }

  /// Words that stand for something.
  private struct Place: Sendable {
    /// In `text`.
    var words: Range<Int>
    /// Of the entries that fit, the most exact first.
    var hits: Range<Int>
  }

  /// The entry of a place that counts, its senses of one language, and the share of each.
  private struct Meaning {
    var first: Int32
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
  private let hits: [Hit]
  private let places: [Place]

  /// `text` is words as `Words.joined` gives them; their terms go into `terms`, but for numbers and
  /// single letters.
  init(_ text: [UInt8], terms: inout TermSet, lexicon: Lexicon = .shared) {
    self.text = text
    self.lexicon = lexicon
    var finder = Finder(lexicon)
    finder.read(text.span, &terms)
    hits = finder.hits
    places = finder.places
  }

  // MARK: Finding

  /// The state of one reading.
  private struct Finder {
    private let lexicon: Lexicon
    private(set) var hits: [Hit] = []
    private(set) var places: [Place] = []

    init(_ lexicon: Lexicon) {
      self.lexicon = lexicon
    }

    mutating func read(_ text: Span<UInt8>, _ terms: inout TermSet) {
      hits.reserveCapacity(text.count / 6)
      places.reserveCapacity(text.count / 8)
      var start = 0
      /// Where the last phrase ends: its words are terms, and stand for nothing else.
      var phraseEnd = 0
      while start < text.count {
        let isTaken = start < phraseEnd
        let word: Terms.Word
        if Terms.isSpaceless(start..<text.count, in: text) {
          word = Terms.word(from: start, in: text)
          Terms.forEach(of: word.range, in: text) { key, length in
            if length > 1 { terms.insert(key) }
            return true
          }
          if !isTaken { addRun(word.range, in: text) }
        } else {
          let count = hits.count
          word = isTaken ? Terms.word(from: start, in: text) : addBeginnings(from: start, in: text)
          if word.stem.length > 1, !ASCII.isDigit(text[start]) { terms.insert(word.stem.key) }
          if !isTaken {
            // In a phrase the first word says nothing alone: what it found belongs to no place.
            if let end = addPhrase(word, in: text) {
              phraseEnd = end
            } else {
              addRest(of: word, from: count, in: text)
            }
          }
        }
        start = word.range.upperBound + 1
      }
    }

    /// Reads the word that begins there, and adds the entries that stand for all words they begin:
    /// the least exact first.
    private mutating func addBeginnings(from start: Int, in text: Span<UInt8>) -> Terms.Word {
      var lengths = lexicon.lengths.ofAny
      return Terms.word(from: start, in: text) { hash, length in
        if lexicon.lengths.mayHold(hash, length, &lengths), length > 1 {
          add(lexicon.find(Lexicon.beginning(hash)), factor: 1)
        }
      }
    }

    /// Adds the entries that a word is whose beginnings were added from there on.
    private mutating func addRest(of word: Terms.Word, from count: Int, in text: Span<UInt8>) {
      addWhole(word, factor: 1, in: text)
      guard !close(from: count, word.range), let bare = withoutArticle(word.range, in: text) else {
        return
      }
      // Arabic words carry their article and the particles before it.
      _ = add(bare, beginningFrom: bare.lowerBound + 4, factor: 1, in: text)
    }

    /// The end of a phrase of three or two words that begins there; nil where there is none.
    private mutating func addPhrase(_ word: Terms.Word, in text: Span<UInt8>) -> Int? {
      let (start, end) = (word.range.lowerBound, word.range.upperBound)
      guard end < text.count, lexicon.mayStartPhrase(word.hash.value) else { return nil }
      let second = Terms.word(from: end + 1, in: text).range.upperBound
      if second < text.count {
        let third = Terms.word(from: second + 1, in: text).range.upperBound
        if add(start..<third, beginningFrom: second + 2, factor: phraseFactor, in: text) {
          return third
        }
      }
      return add(start..<second, beginningFrom: end + 2, factor: phraseFactor, in: text)
        ? second : nil
    }

    /// Adds the entries that the words are, are the plural of, or begin with; false where there is
    /// none.
    private mutating func add(
      _ words: Range<Int>, beginningFrom first: Int, factor: Float, in text: Span<UInt8>
    ) -> Bool {
      let count = hits.count
      var lengths = lexicon.lengths.ofAny
      var whole = Terms.Word(range: words)
      for index in words {
        whole.hash.add(text[index])
        let length = index + 1 - words.lowerBound
        if lexicon.lengths.mayHold(whole.hash, length, &lengths), index + 1 >= first {
          add(lexicon.find(Lexicon.beginning(whole.hash)), factor: factor)
        }
      }
      addWhole(whole, factor: factor, in: text)
      return close(from: count, words)
    }

    private mutating func addWhole(_ word: Terms.Word, factor: Float, in text: Span<UInt8>) {
      let last = text[word.range.upperBound - 1]
      if last == UInt8(ascii: "s"), word.range.count > 3 {
        add(lexicon.find(word.hash.without(last).value), factor: factor)
      }
      add(lexicon.find(word.hash.value), factor: factor)
    }

    private mutating func add(_ first: Int32, factor: Float) {
      if first >= 0 { hits.append(Hit(first: first, factor: factor)) }
    }

    /// Ends the hits of one place, the most exact first; false where there are none.
    private mutating func close(from count: Int, _ words: Range<Int>) -> Bool {
      guard hits.count > count else { return false }
      if hits.count > count + 1 { hits[count...].reverse() }
      places.append(Place(words: words, hits: count..<hits.count))
      return true
    }

    /// Looks for the longest word at each character of a run without spaces.
    private mutating func addRun(_ run: Range<Int>, in text: Span<UInt8>) {
      var starts = run.filter { text[$0] & 0xC0 != 0x80 }
      starts.append(run.upperBound)
      var index = 0
      while index < starts.count - 1 {
        var longest: (first: Int32, length: Int)?
        var hash = WordHash()
        for length in 1...min(longestRun, starts.count - 1 - index) {
          for place in starts[index + length - 1]..<starts[index + length] { hash.add(text[place]) }
          let first = lexicon.find(hash.value)
          if first >= 0 { longest = (first, length) }
        }
        if let (first, length) = longest {
          let word = starts[index]..<starts[index + length]
          add(first, factor: 1)
          _ = close(from: hits.count - 1, word)
        }
        index += longest?.length ?? 1
      }
    }
  }

  private static func withoutArticle(_ word: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    guard text[word.lowerBound] & 0xFC == 0xD8 else { return nil }
    for article in articles where word.count > article.count + 4 {
      if article.indices.allSatisfy({ text[word.lowerBound + $0] == article[$0] }) {
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
    for place in places {
      var seen: UInt32 = 0
      for hit in hits[place.hits] {
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
    for place in places {
      guard let meaning = meaning(of: place, in: language) else { continue }
      lexicon.forEachSense(from: meaning.first) { sense in
        guard sense.language == meaning.language, let topic = sense.topic else { return }
        scores[topic] += sense.weight * meaning.factor
      }
    }
    return scores
  }

  /// The words that speak for a topic, the first few.
  func words(for topic: MediaTopic, in language: LexiconLanguage) -> [String] {
    var words: [String] = []
    for place in places {
      guard words.count < 3 else { break }
      guard let meaning = meaning(of: place, in: language) else { continue }
      var speaks = false
      lexicon.forEachSense(from: meaning.first) { sense in
        speaks = speaks || sense.language == meaning.language && sense.topic == topic
      }
      guard speaks else { continue }
      let word = String(decoding: text[place.words], as: UTF8.self)
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// What the most exact entry of a place says in that language, else in English.
  private func meaning(of place: Place, in language: LexiconLanguage) -> Meaning? {
    if let own = meaning(of: place, only: language, share: 1) { return own }
    return language == .english ? nil : meaning(of: place, only: .english, share: Self.borrowed)
  }

  private func meaning(
    of place: Place, only language: LexiconLanguage, share: Float
  ) -> Meaning? {
    for index in place.hits {
      var count = 0
      lexicon.forEachSense(from: hits[index].first) { sense in
        if sense.language == language { count += 1 }
      }
      guard count > 0 else { continue }
      let factor = hits[index].factor * share / Float(count).squareRoot()
      return Meaning(first: hits[index].first, language: language, factor: factor)
    }
    return nil
  }
}
