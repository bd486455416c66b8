import NewsModel
import NewsText

/// What a lexicon holds, while its tables are read.
struct LexiconContent {
  private(set) var senses: [Lexicon.Sense] = []
  private(set) var firstSenses = HashIndex(capacity: 1 << 14)
  private(set) var entries = KeyFilter()
  private(set) var starters = KeyFilter()

  /// Adds words and what they say. A table is read as
  ///
  ///     topic: word beginning* two_words strong^ weak~
  ///
  /// where `stop:` lists function words.
  mutating func read(_ table: StaticString, _ language: LexiconLanguage) {
    let text = table.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
    var topic: MediaTopic?
    for entry in Fold.bytes(text).split(separator: 0x20) {
      if entry.last == UInt8(ascii: ":") {
        topic = LexiconTable.topic(of: entry.dropLast())
      } else {
        add(entry, topic, language)
      }
    }
  }

  private mutating func add(
    _ entry: ArraySlice<UInt8>, _ topic: MediaTopic?, _ language: LexiconLanguage
  ) {
    var word = entry
    var weight: Float = 1
    var isBeginning = false
    while let last = word.last {
      switch last {
      case UInt8(ascii: "^"): weight = 2
      case UInt8(ascii: "~"): weight = 0.4
      case UInt8(ascii: "*"): isBeginning = true
      default: break
      }
      guard last == UInt8(ascii: "^") || last == UInt8(ascii: "~") || last == UInt8(ascii: "*")
      else { break }
      word.removeLast()
    }
    // The words of a phrase are kept together in the table: `wall_street`, `hip-hop`.
    let isWord = word.allSatisfy { $0 >= 0x80 || ASCII.isAlphanumeric($0) }
    let phrase = isWord ? word : LexiconContent.phrase(word)
    guard !phrase.isEmpty else { return }
    let first = phrase.prefix { $0 != 0x20 }
    if first.count < phrase.count { starters.add(WordHash(first).value) }
    let hash = WordHash(phrase)
    let key = isBeginning ? Lexicon.beginning(hash) : hash.value
    let next = firstSenses.set(key, Int32(senses.count)) ?? -1
    senses.append(Lexicon.Sense(language: language, topic: topic, weight: weight, next: next))
    entries.add(key)
  }

  private static func phrase(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let spaced = word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    return Words.joined(String(decoding: spaced, as: UTF8.self))[...]
  }
}
