import NewsModel

/// The words that say what a headline is about, in many languages: the tables beside this file,
/// found by hashes.
///
/// A class, for it is large, never changes, and every reading of a text holds it.
final class Lexicon: Sendable {
  /// What a word says in one language.
  struct Sense: Sendable {
    let language: LexiconLanguage
    /// Nil for a function word, which only tells the language.
    let topic: MediaTopic?
    let weight: Float
    /// The next sense of the same word; -1 after the last.
    let next: Int32
  }

  static let shared = Lexicon(LexiconTable.all)

  private let senses: [Sense]
  private let firstSenses: HashIndex<UInt64>
  /// Most words are in no lexicon.
  private let entries: KeyFilter
  let lengths: OpeningLengths
  /// First words of the phrases.
  private let starters: KeyFilter

  init(_ tables: [(language: LexiconLanguage, table: StaticString)]) {
    var content = LexiconContent()
    for (language, table) in tables { content.read(table, language) }
    senses = content.senses
    firstSenses = content.firstSenses
    entries = content.entries
    lengths = content.lengths
    starters = content.starters
  }

  /// The first sense of what has that key; -1 where there is none.
  func find(_ key: UInt64) -> Int32 {
    entries.mayHold(key) ? firstSenses[key] ?? -1 : -1
  }

  /// False where no phrase begins with the word of that key.
  func mayStartPhrase(_ key: UInt64) -> Bool {
    starters.mayHold(key)
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

  /// The key of a word that stands for all words it begins.
  static func beginning(_ word: WordHash) -> UInt64 {
    word.value ^ 0x9E37_79B9_7F4A_7C15
  }
}
