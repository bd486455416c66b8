/// The words of a text.
package enum Words {
  /// The folded words in reading order: runs of letters and digits.
  package static func split(_ text: String) -> [String] {
    Fold.key(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
