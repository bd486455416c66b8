/// The one encoder of header fields: whatever text it is given, out comes one field of ASCII that
/// holds no line break but those it folds at (RFC 5322 section 2.2.3, RFC 2047).
package enum HeaderText {
  /// Characters a line should have at most.
  private static let width = 76
  /// Bytes of an encoded word: as many as a line has room for behind `Subject: `.
  private static let pieceLength = 39
  /// Characters of a word that fits behind the name of any field.
  private static let longestWord = 60

  /// A field of free text: `Subject: ...`.
  package static func text(_ name: String, _ text: String) -> String {
    fold(name, isPlain(text) ? words(text) : encoded(text))
  }

  /// A field of an address with a name for people, which may be empty: `From: Desk <a@b>`.
  package static func address(_ name: String, name phrase: String, _ address: String) -> String {
    let place = "<\(address)>"
    if phrase.isEmpty { return fold(name, [place]) }
    let isWord = phrase.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x20 }
    let pieces = isWord && isPlain(phrase) ? words(phrase) : encoded(phrase)
    return fold(name, pieces + [place])
  }

  /// The text by itself as it stands in a field, on one line: for headers of HTTP.
  package static func word(_ text: String) -> String {
    isPlain(text) ? text : encoded(text).joined(separator: " ")
  }

  /// Printable ASCII that no reader takes for an encoded word, with single spaces, and no word so
  /// long that a line could not hold it.
  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return false }
    let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      (1...longestWord).contains(word.count) && !word.starts(with: "=?".utf8)
    }
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Encoded words; the spaces between them are not part of the text.
  private static func encoded(_ text: String) -> [String] {
    var pieces: [[UInt8]] = [[]]
    for scalar in Hygiene.line(text).unicodeScalars {
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if pieces[pieces.count - 1].count + bytes.count > pieceLength { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces.filter { !$0.isEmpty }.map { "=?utf-8?B?\(Base64Text.encoded($0))?=" }
  }

  private static func fold(_ name: String, _ pieces: [String]) -> String {
    var field = name + ":"
    var column = field.utf8.count
    for piece in pieces {
      if column + 1 + piece.utf8.count > width {
        field += "\r\n"
        column = 0
      }
      field += " " + piece
      column += 1 + piece.utf8.count
    }
    return field
  }
}
