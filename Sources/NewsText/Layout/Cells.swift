/// Text measured in the cells of a terminal.
///
/// The unit is the grapheme cluster: an emoji sequence, a flag and an emoji with VS16 take two
/// cells, a letter with its marks as many as the letter; East Asian ambiguous characters take one.
package enum Cells {
  /// Cells the text takes; controls take none.
  package static func width(_ text: String) -> Int {
    var copy = text
    copy.makeContiguousUTF8()
    return width(copy.utf8Span.span)
  }

  static func width(_ bytes: Span<UInt8>) -> Int {
    var width = 0
    var index = 0
    while index < bytes.count {
      // A printable ASCII character before another one is a cluster.
      if bytes[index] &- 0x20 < 0x5F, index + 1 == bytes.count || bytes[index + 1] < 0x80 {
        width += 1
        index += 1
      } else {
        let cluster = CellCluster(bytes, at: index)
        width += cluster.width
        index = cluster.end
      }
    }
    return width
  }

  /// The text cut to at most `cells`, with the ellipsis as its end where something is missing.
  ///
  /// It is never cut inside a cluster, nor inside a number it does not begin with: half a number
  /// is a wrong number.
  package static func cut(_ text: String, to cells: Int, ellipsis: String = "…") -> String {
    guard width(text) > cells else { return text }
    let room = cells - width(ellipsis)
    guard room > 0 else { return room == 0 ? ellipsis : "" }
    let bytes = Array(text.utf8)
    var end = end(of: bytes, room: room)
    end = startOfNumber(bytes, around: end)
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + ellipsis
  }

  /// The text with spaces behind it up to `cells`; a longer text stays as it is.
  package static func pad(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - width(text)))
  }

  /// Where the clusters end that fit into `room` cells.
  private static func end(of bytes: [UInt8], room: Int) -> Int {
    var taken = 0
    var end = 0
    while end < bytes.count {
      let cluster = CellCluster(bytes.span, at: end)
      guard taken + cluster.width <= room else { break }
      taken += cluster.width
      end = cluster.end
    }
    return end
  }

  /// Where the number begins that a cut at `index` would halve; `index` where it halves none, or
  /// one that the text begins with.
  private static func startOfNumber(_ bytes: [UInt8], around index: Int) -> Int {
    var start = index
    while isInsideNumber(bytes, start) { start -= 1 }
    return start > 0 ? start : index
  }

  /// Digits on both sides, with a point, comma or colon between them at most.
  private static func isInsideNumber(_ bytes: [UInt8], _ index: Int) -> Bool {
    let isDigit = { (index: Int) in
      bytes.indices.contains(index) && ASCII.isDigit(bytes[index])
    }
    let isSeparator = { (index: Int) in
      bytes.indices.contains(index) && [0x2C, 0x2E, 0x3A].contains(bytes[index])
    }
    if isSeparator(index) { return isDigit(index - 1) && isDigit(index + 1) }
    guard isDigit(index) else { return false }
    return isDigit(index - 1) || isSeparator(index - 1) && isDigit(index - 2)
  }
}
