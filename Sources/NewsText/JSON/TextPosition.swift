/// The line and column of a byte, as an editor counts them.
package struct TextPosition: Sendable, Hashable, CustomStringConvertible {
  /// From 1; a line ends at LF, CRLF or CR.
  package var line: Int
  /// From 1, in characters; a byte order mark is none.
  package var column: Int

  /// The place of `offset` in `bytes`; past the end it is the place after the last byte.
  package init(of offset: Int, in bytes: [UInt8]) {
    let end = max(0, min(offset, bytes.count))
    var line = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, end) : 0
    for index in 0..<end {
      let byte = bytes[index]
      let isReturn = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if byte == 0x0A || isReturn {
        line += 1
        start = index + 1
      }
    }
    self.line = line
    self.column = String(decoding: bytes[start..<end], as: UTF8.self).count + 1
  }

  package var description: String {
    "\(line):\(column)"
  }
}
