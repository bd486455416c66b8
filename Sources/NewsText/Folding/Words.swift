/// The words of a text.
///
/// A word is a run of letters, marks and digits of the folded text. Within words:
/// - an apostrophe between letters stays (`o'brien`, `don't`), but the possessive `'s`, a French
///   or Italian article before it (`l'ukraine`) and a Turkish case ending behind it
///   (`ankara'da`) are dropped: the name is the word;
/// - `37,000`, `37.000` are `37000`; another point or comma between digits is a point;
/// - initials with points are one word (`u.s.` is `us`);
/// - a script without spaces (Han, kana, Thai) begins a word of its own, which is the whole run:
///   cutting it into pairs of characters is for who needs terms, not for this type.
package enum Words {
  /// The folded words in reading order.
  package static func split(_ text: String) -> [String] {
    joined(text).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words as UTF-8 with one space between them.
  package static func joined(_ text: String) -> [UInt8] {
    joined(folded: Fold.bytes(text))
  }

  /// The same of a text that is folded already, by `Fold.bytes`.
  package static func joined(folded: [UInt8]) -> [UInt8] {
    WordSplitter.words(of: folded.span)
  }

  /// Whether a scalar is of a script without spaces between words: Han, kana, Thai, Lao, Khmer,
  /// Myanmar.
  package static func isSpaceless(_ value: UInt32) -> Bool {
    Script.of(value) == .spaceless
  }
}
