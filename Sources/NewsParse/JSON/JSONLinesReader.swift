internal import NewsModel
internal import NewsText

/// One JSON object a line, each an item: what commands print.
enum JSONLinesReader {
  /// The items; a line that is no object is left out and told.
  static func read(_ bytes: [UInt8], base: String?) -> Reading {
    var reading = Reading(kind: .jsonLines)
    var start = 0
    var number = 0
    while start < bytes.count {
      let stop = ByteSearch.first(0x0A, in: bytes, start..<bytes.count) ?? bytes.count
      defer { start = stop + 1 }
      number += 1
      guard bytes[start..<stop].contains(where: { !ASCII.isSpace($0) }) else { continue }
      let node = try? JSONReader.parse(Array(bytes[start..<stop]), manner: .lenient)
      if let item = node.flatMap({ JSONItemAdapter.item($0, base: base) }) {
        reading.items.append(item)
      } else if reading.leftOut.count < 100 {
        reading.leftOut.append("line \(number): no item")
      }
    }
    return reading
  }
}
