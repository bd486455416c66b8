import NewsModel
import NewsText

/// What a lexicon holds, while its tables are read.
struct LexiconContent {
  private(set) var senses: [Lexicon.Sense] = {
    var senses: [Lexicon.Sense] = []
    senses.reserveCapacity(1 << 14)
    return senses
  }()
  private(set) var firstSenses = HashIndex(capacity: 1 << 14)
  private(set) var entries = KeyFilter()
  private(set) var lengths = OpeningLengths()
  private(set) var starters = KeyFilter()

  /// Adds words and what they say. A table is read as
  ///
  ///     topic: word beginning* two_words strong^ weak~
  ///
  /// where `stop:` lists function words.
  mutating func read(_ table: StaticString, _ language: LexiconLanguage) {
    let text = table.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
    var topic: MediaTopic?
    let folded = Fold.bytes(text)
    Terms.forEachWord(in: folded.span) { entry in
      if folded[entry.upperBound - 1] == UInt8(ascii: ":") {
        topic = LexiconTable.topic(of: folded[entry].dropLast())
      } else {
        add(folded[entry], topic, language)
      }
      return true
    }
  }

  private mutating func add(
    _ entry: ArraySlice<UInt8>, _ topic: MediaTopic?, _ language: LexiconLanguage
  ) {
    var end = entry.endIndex
    var weight: Float = 1
    var isBeginning = false
    signs: while end > entry.startIndex {
      switch entry[end - 1] {
      case UInt8(ascii: "^"): weight = 2
      case UInt8(ascii: "~"): weight = 0.4
      case UInt8(ascii: "*"): isBeginning = true
      default: break signs
      }
      end -= 1
    }
    let word = entry[..<end]
    // The words of a phrase are kept together in the table: `wall_street`, `hip-hop`.
    let isWord = word.allSatisfy { $0 >= 0x80 || ASCII.isAlphanumeric($0) }
    let phrase = isWord ? word : LexiconContent.phrase(word)
    guard !phrase.isEmpty else { return }
    if !isWord, let end = phrase.firstIndex(of: 0x20) {
      starters.add(WordHash(phrase[..<end]).value)
    }
    let hash = WordHash(phrase)
    let key = isBeginning ? Lexicon.beginning(hash) : hash.value
    if isBeginning { lengths.add(phrase) }
    let next = firstSenses.set(key, Int32(senses.count)) ?? -1
    senses.append(Lexicon.Sense(language: language, topic: topic, weight: weight, next: next))
    entries.add(key)
  }

  private static func phrase(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let spaced = word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    return Words.joined(String(decoding: spaced, as: UTF8.self))[...]
  }
}
