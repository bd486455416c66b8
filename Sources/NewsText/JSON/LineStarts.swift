/// Where the lines of a text begin: found once, then each place costs a binary search.
///
/// Characters are counted only in lines that hold more than ASCII: a config that a program wrote
/// may be one line, with a remark to each of its thousand sources.
package struct LineStarts: Sendable {
  private let bytes: [UInt8]
  private var lines: [Line]

  private struct Line {
    var start: Int
    /// No byte before this one is above ASCII.
    var plainEnd: Int
  }

  /// A line ends at LF, CRLF or CR; the first begins after a byte order mark.
  package init(of bytes: [UInt8]) {
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lines = [Line(start: start, plainEnd: .max)]
    for index in start..<bytes.count where bytes[index] < 0x20 || bytes[index] >= 0x80 {
      let byte = bytes[index]
      let isReturn = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if byte == 0x0A || isReturn {
        lines.append(Line(start: index + 1, plainEnd: .max))
      } else if byte >= 0x80 {
        lines[lines.count - 1].plainEnd = min(lines[lines.count - 1].plainEnd, index)
      }
    }
  }

  /// The place of the byte at `offset`; past the end it is the place after the last byte.
  package func place(of offset: Int) -> TextPosition {
    let end = max(0, min(offset, bytes.count))
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= end { low = middle } else { high = middle }
    }
    let start = min(lines[low].start, end)
    let isPlain = end <= lines[low].plainEnd
    let before =
      isPlain ? end - start : String(decoding: bytes[start..<end], as: UTF8.self).count
    return TextPosition(line: low + 1, column: before + 1)
  }
}
