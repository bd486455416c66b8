/// A text that goes round, seen through a window.
package struct RollingText: Sendable {
  package let text: String
  private let bytes: [UInt8]
  /// Where each cell's cluster begins; nil for the second cell of a wide one.
  private var cells: [Range<Int>?] = []

  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let cluster = CellCluster(bytes.span, at: index)
      if cluster.width > 0 {
        cells.append(index..<cluster.end)
        for _ in 1..<cluster.width { cells.append(nil) }
      }
      index = cluster.end
    }
  }

  /// Of one round, in cells.
  package var width: Int { cells.count }

  /// Exactly `width` cells from that one on; half of a wide character is a space.
  package func window(from start: Int, width: Int) -> String {
    guard !cells.isEmpty else { return String(repeating: " ", count: width) }
    var shown: [UInt8] = []
    var taken = 0
    while taken < width {
      let place = (start + taken) % cells.count
      guard let cluster = cells[place] else {
        // Only where the window begins in the middle of a character.
        shown.append(0x20)
        taken += 1
        continue
      }
      var size = 1
      while place + size < cells.count, cells[place + size] == nil { size += 1 }
      if taken + size > width {
        shown.append(contentsOf: [UInt8](repeating: 0x20, count: width - taken))
        taken = width
      } else {
        shown.append(contentsOf: bytes[cluster])
        taken += size
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }
}
