/// Text as quoted-printable (RFC 2045 section 6.7): ASCII lines of 76 characters at most, ended by
/// CRLF.
package enum QuotedPrintable {
  private static let width = 76

  /// The text encoded, the break behind its last line included where it has one.
  package static func text(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { out += [0x0D, 0x0A] }
      encode(line, to: &out)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func encode(_ line: Substring.UTF8View, to out: inout [UInt8]) {
    var column = 0
    var index = line.startIndex
    // A line that begins with "From " would be quoted by mailboxes, and one that begins with a dot
    // by SMTP: neither need know.
    let startsWithFrom = line.starts(with: "From ".utf8)
    while index != line.endIndex {
      let byte = line[index]
      let next = line.index(after: index)
      let isLast = next == line.endIndex
      let isFirst = column == 0
      var isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
      if byte == 0x20 { isPlain = !isLast }
      if isFirst, byte == UInt8(ascii: ".") || index == line.startIndex && startsWithFrom {
        isPlain = false
      }
      let length = isPlain ? 1 : 3
      // A soft break takes a place of its own; a space before it would be lost to some.
      if column + length > (isLast ? width : width - 1) {
        out += [UInt8(ascii: "="), 0x0D, 0x0A]
        column = 0
        continue
      }
      if isPlain {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "="), digit(byte >> 4), digit(byte & 15)]
      }
      column += length
      index = next
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value
  }
}
