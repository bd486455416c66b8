import NewsModel
import NewsText

/// What a lexicon holds, while its tables are read.
struct LexiconContent {
  private(set) var senses: [Lexicon.Sense] = {
    var senses: [Lexicon.Sense] = []
    senses.reserveCapacity(1 << 14)
    return senses
  }()
  private(set) var firstSenses = HashIndex<UInt64>(capacity: 1 << 14)
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
        add(folded.span, entry, topic, language)
      }
      return true
    }
  }

  private mutating func add(
    _ text: Span<UInt8>, _ entry: Range<Int>, _ topic: MediaTopic?, _ language: LexiconLanguage
  ) {
    var end = entry.upperBound
    var weight: Float = 1
    var isBeginning = false
    signs: while end > entry.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: "^"): weight = 2
      case UInt8(ascii: "~"): weight = 0.4
      case UInt8(ascii: "*"): isBeginning = true
      default: break signs
      }
      end -= 1
    }
    let word = entry.lowerBound..<end
    // The words of a phrase are kept together in the table: `wall_street`, `hip-hop`.
    if word.allSatisfy({ text[$0] >= 0x80 || ASCII.isAlphanumeric(text[$0]) }) {
      add(text, word: word, isBeginning, topic, weight, language)
    } else {
      let phrase = LexiconContent.phrase(text, word)
      if let end = phrase.firstIndex(of: 0x20) {
        starters.add(WordHash(0..<end, in: phrase.span).value)
      }
      add(phrase.span, word: 0..<phrase.count, isBeginning, topic, weight, language)
    }
  }

  private mutating func add(
    _ text: Span<UInt8>, word: Range<Int>, _ isBeginning: Bool, _ topic: MediaTopic?,
    _ weight: Float, _ language: LexiconLanguage
  ) {
    guard !word.isEmpty else { return }
    let hash = WordHash(word, in: text)
    let key = isBeginning ? Lexicon.beginning(hash) : hash.value
    if isBeginning { lengths.add(word, in: text) }
    let next = firstSenses.set(key, Int32(senses.count)) ?? -1
    senses.append(Lexicon.Sense(language: language, topic: topic, weight: weight, next: next))
    entries.add(key)
  }

  private static func phrase(_ text: Span<UInt8>, _ word: Range<Int>) -> [UInt8] {
    let spaced = word.map { text[$0] == UInt8(ascii: "_") ? 0x20 : text[$0] }
    return Words.joined(String(decoding: spaced, as: UTF8.self))
  }
}
