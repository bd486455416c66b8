import NewsModel
import NewsText

/// The words that say what a headline is about, in many languages: the tables beside this file, in
/// one open-addressed table of hashes.
struct Lexicon: Sendable {
  /// What a word says in one language.
  struct Sense: Sendable {
    let language: LexiconLanguage
    /// Nil for a function word, which only tells the language.
    let topic: MediaTopic?
    let weight: Float
    /// The next sense of the same word; -1 after the last.
    fileprivate let next: Int32
  }

  static let shared = Lexicon(LexiconTable.all)

  private var senses: [Sense] = []
  private var slots: [(key: UInt64, sense: Int32)]
  /// First words of the phrases.
  private var starters: Set<UInt64> = []
  private var used = 0
  /// Most words are in no lexicon.
  private var entries = KeyFilter()
  private var firsts = KeyFilter()

  /// Words and what they say. A table is read as
  ///
  ///     topic: word beginning* two_words strong^ weak~
  ///
  /// where `stop:` lists function words.
  init(_ tables: [(language: LexiconLanguage, table: StaticString)]) {
    slots = Array(repeating: (0, -1), count: 1 << 15)
    for (language, table) in tables {
      let text = table.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
      read(Fold.bytes(text), language)
    }
  }

  // MARK: Reading the tables

  private mutating func read(_ table: [UInt8], _ language: LexiconLanguage) {
    var topic: MediaTopic?
    for entry in table.split(separator: 0x20) {
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
    let phrase = isWord ? word : Lexicon.phrase(word)
    guard !phrase.isEmpty else { return }
    let first = phrase.prefix { $0 != 0x20 }
    if first.count < phrase.count {
      let key = WordHash(first).value
      starters.insert(key)
      firsts.add(key)
    }
    let key = WordHash(phrase, salt: isBeginning ? Lexicon.beginning : 0).value
    let slot = place(of: key)
    if slots[slot].sense < 0 { used += 1 }
    senses.append(
      Sense(language: language, topic: topic, weight: weight, next: slots[slot].sense))
    slots[slot] = (key, Int32(senses.count - 1))
    entries.add(key)
    if used * 2 > slots.count { grow() }
  }

  private static func phrase(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let spaced = word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    return Words.joined(String(decoding: spaced, as: UTF8.self))[...]
  }

  private func place(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (slots.count - 1)
    while slots[slot].sense >= 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 2)
    for entry in old where entry.sense >= 0 { slots[place(of: entry.key)] = entry }
  }

  // MARK: Looking up

  /// Makes another key of a word that stands for all words it begins.
  static let beginning: UInt64 = 0x9E37_79B9

  /// The first sense of what has that key; -1 where there is none.
  func find(_ key: UInt64) -> Int32 {
    entries.mayHold(key) ? slots[place(of: key)].sense : -1
  }

  func startsPhrase(_ key: UInt64) -> Bool {
    firsts.mayHold(key) && starters.contains(key)
  }

  /// Calls `body` with each sense of a word.
  func forEachSense(from first: Int32, _ body: (Sense) -> Void) {
    var index = first
    while index >= 0 {
      let sense = senses[Int(index)]
      body(sense)
      index = sense.next
    }
  }
}
