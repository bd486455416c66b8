internal import NewsText

/// A light tree of an HTML page: elements and texts in document order.
struct PageTree: Sendable {
  struct Node: Sendable {
    /// Index of the parent; -1 for the root.
    var parent: Int
    /// One past the last node within.
    var end: Int
    /// Number of the element's name; -1 for text, -2 for the root.
    var name: Int
    var traits: PageElement
    /// Bytes of the attributes, or of the text.
    var range: Range<Int>
    /// Whether white space alone stands before it.
    var isSpaced = false
    var isText: Bool { name == -1 }
  }

  let nodes: [Node]
  /// For each node a number that nodes below the same names of elements share.
  private(set) var paths: [UInt64] = []
  let scanner: MarkupScanner
  private let names: PageNames

  /// Builds the tree of a page; `bytes` are valid UTF-8.
  init(_ bytes: [UInt8]) {
    var builder = PageTreeBuilder(bytes)
    builder.build()
    scanner = builder.scanner
    names = builder.names
    nodes = builder.flat()
    paths = [UInt64](repeating: 0, count: nodes.count)
    for index in nodes.indices.dropFirst() {
      let name = UInt64(bitPattern: Int64(nodes[index].name))
      paths[index] = Self.mix(paths[nodes[index].parent], name)
    }
  }

  /// One number of two.
  static func mix(_ one: UInt64, _ two: UInt64) -> UInt64 {
    var value = one &* 0x9E37_79B9_7F4A_7C15 ^ (two &+ 0x2545_F491_4F6C_DD1D)
    value ^= value >> 29
    return value &* 0xBF58_476D_1CE4_E5B9
  }

  /// The decoded value of an attribute.
  func attribute(_ name: String, of node: Int) -> String? {
    guard nodes[node].name >= 0 else { return nil }
    return scanner.attribute(name, in: nodes[node].range)
  }

  /// What `Node.name` is for elements of that lower-case name; nil where the page has none.
  func number(named name: String) -> Int? {
    names.known(name)
  }

  /// The elements of that lower-case name, in document order.
  func elements(named name: String) -> [Int] {
    guard let number = number(named: name) else { return [] }
    return nodes.indices.filter { nodes[$0].name == number }
  }

  /// Whether an element has that lower-case name.
  func hasName(_ node: Int, _ name: [UInt8]) -> Bool {
    nodes[node].name >= 0 && nodes[node].name == names.known(name, 0..<name.count)
  }

  /// The element's name in lower case.
  func name(of node: Int) -> String {
    guard nodes[node].name >= 0 else { return "" }
    return scanner.name(names.range(nodes[node].name))
  }

  /// A number of an element's classes without those that hold a digit, which count.
  func classKey(of node: Int) -> UInt64 {
    guard node > 0, let classes = attribute("class", of: node) else { return 0 }
    var key: UInt64 = 1
    for name in classes.utf8.split(separator: 0x20) where !name.contains(where: ASCII.isDigit) {
      for byte in name { key = Self.mix(key, UInt64(byte)) }
    }
    return key
  }

  /// The text of a node as it reads, one line; what is not for reading left out.
  func text(of node: Int, skipping skipped: Set<Int> = []) -> String {
    var line: [UInt8] = []
    var needsSpace = false
    var last = -1
    var index = node
    let end = nodes[node].end
    while index < end {
      let current = nodes[index]
      if index > node + 1, current.isSpaced || endsBlock(index) { needsSpace = true }
      if current.isText {
        if skipped.contains(index) {
          index += 1
          needsSpace = true
          continue
        }
        if needsSpace || last >= 0 && areParted(last, index), !line.isEmpty { line.append(0x20) }
        needsSpace = false
        last = index
        appendText(of: index, to: &line)
        index += 1
        continue
      }
      if index > node, current.traits.contains(.hidden) || skipped.contains(index) {
        index = current.end
        needsSpace = true
        continue
      }
      if !current.traits.isDisjoint(with: [.block, .lineBreak]) { needsSpace = true }
      index += 1
    }
    return Hygiene.line(String(decoding: line, as: UTF8.self))
  }

  /// All text within a node, scripts included; white space alone is one space.
  func wholeText(of node: Int) -> String {
    var text: [UInt8] = []
    for index in node + 1..<max(node + 1, nodes[node].end) {
      if nodes[index].isSpaced { text.append(0x20) }
      if nodes[index].isText { appendText(of: index, to: &text) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether an element ended and another began between two texts, with nothing to read between:
  /// pages without white space between their tags part words so.
  func areParted(_ text: Int, _ next: Int) -> Bool {
    nodes[nodes[text].parent].end <= next && nodes[next].parent > text
  }

  /// Whether a block ended right before that node.
  func endsBlock(_ node: Int) -> Bool {
    var inner = nodes[node - 1].isText ? nodes[node - 1].parent : node - 1
    let outer = nodes[node].parent
    var steps = 0
    while inner > outer, steps < PageTreeBuilder.depth {
      if nodes[inner].traits.contains(.block) { return true }
      inner = nodes[inner].parent
      steps += 1
    }
    return false
  }

  /// Appends the text of a text node, its references decoded.
  func appendText(of node: Int, to line: inout [UInt8]) {
    CharacterReferences.decode(scanner.bytes, in: nodes[node].range, into: &line)
  }
}
