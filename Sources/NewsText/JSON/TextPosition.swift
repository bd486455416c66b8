/// The line and column of a byte, as an editor counts them.
package struct TextPosition: Sendable, Hashable, CustomStringConvertible {
  /// From 1; a line ends at LF, CRLF or CR.
  package var line: Int
  /// From 1, in characters; a byte order mark is none.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of `offset` in `bytes`; past the end it is the place after the last byte.
  package init(of offset: Int, in bytes: [UInt8]) {
    self = LineStarts(of: bytes).place(of: offset)
  }

  package var description: String {
    "\(line):\(column)"
  }
}
