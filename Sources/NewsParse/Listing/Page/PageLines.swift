internal import NewsText
internal import NewsTime

/// The lines of a page, in document order.
enum PageLines {
  static func read(_ tree: PageTree) -> [PageLine] {
    var lines: [PageLine] = []
    var first = -1
    var last = -1
    var bytes: [UInt8] = []
    func flush() {
      guard first >= 0 else { return }
      let plain = plainLine(bytes)
      bytes.removeAll(keepingCapacity: true)
      if !plain.isEmpty {
        lines.append(
          PageLine(
            nodes: first..<last + 1, owner: owner(tree, first, last),
            text: UTF8Bytes.string(plain, 0..<plain.count), headline: Headline(plain),
            stamps: ListingStamp.find(in: plain, 0..<plain.count)))
      }
      first = -1
    }
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if first >= 0, tree.endsBlock(index) { flush() }
      if node.isSpaced, first >= 0 { bytes.append(0x20) }
      if node.isText {
        // `2020<b>Comments` is two words to the eye.
        if first >= 0, let end = bytes.last,
          tree.areParted(last, index)
            || ASCII.isDigit(end) && ASCII.isLetter(tree.scanner.bytes[node.range.lowerBound])
        {
          bytes.append(0x20)
        }
        if first < 0 { first = index }
        last = index
        tree.appendText(of: index, to: &bytes)
        index += 1
        continue
      }
      if node.traits.contains(.hidden) {
        index = node.end
        bytes.append(0x20)
        continue
      }
      if !node.traits.isDisjoint(with: [.block, .lineBreak]) { flush() }
      if node.traits.contains(.void) { bytes.append(0x20) }
      index += 1
    }
    flush()
    return lines
  }

  /// One clean line.
  private static func plainLine(_ bytes: [UInt8]) -> [UInt8] {
    var line = PlainLine(capacity: bytes.count)
    line.append(bytes, in: 0..<bytes.count)
    return line.isSettled
      ? line.bytes : Array(Hygiene.line(UTF8Bytes.string(bytes, 0..<bytes.count)).utf8)
  }

  private static func owner(_ tree: PageTree, _ first: Int, _ last: Int) -> Int {
    var owner = tree.nodes[first].parent
    while owner > 0, tree.nodes[owner].end <= last { owner = tree.nodes[owner].parent }
    return owner
  }
}
