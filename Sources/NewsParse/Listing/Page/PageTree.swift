internal import NewsText

/// A light tree of an HTML page: elements and texts in document order.
///
/// Void elements, implied ends and a bounded depth, in linear time and without recursion; what is
/// nested deeper than the bound becomes a sibling.
struct PageTree: Sendable {
  struct Node: Sendable {
    /// Index of the parent; -1 for the root.
    var parent: Int
    /// One past the last node within.
    var end: Int
    /// Number of the element's name; -1 for text.
    var name: Int
    var traits: PageElement
    /// Bytes of the attributes, or of the text.
    var range: Range<Int>
    /// Whether white space alone stands before it.
    var isSpaced = false
    var isText: Bool { name < 0 }
  }

  private(set) var nodes: [Node] = []
  /// For each node a number that nodes below the same names of elements share.
  private(set) var paths: [UInt64] = []
  let scanner: MarkupScanner
  private var names: [[UInt8]: Int] = [:]
  private var open: [Int] = []
  /// For each open element the traits of what a start tag within it may end.
  private var endable: [PageElement] = []
  private var openCounts: [Int] = []
  private var isSpaced = false

  /// How deep a page may nest.
  private static let depth = 400

  init(_ bytes: [UInt8]) {
    scanner = MarkupScanner(bytes, dialect: .html)
    nodes.reserveCapacity(bytes.count / 24)
    var reader = scanner
    add(Node(parent: -1, end: 0, name: number(Array("#root".utf8)), traits: .scope, range: 0..<0))
    open.append(0)
    endable.append([])
    while let token = reader.next() {
      switch token {
      case .start(let tag): start(tag)
      case .end(let name): end(name)
      case .text(let range): text(range)
      case .cdata(let range): text(range)
      case .comment, .other: break
      }
    }
    while !open.isEmpty { close() }
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

  // MARK: Building

  private mutating func add(_ node: Node) {
    nodes.append(node)
    nodes[nodes.count - 1].isSpaced = isSpaced
    isSpaced = false
  }

  private mutating func number(_ name: [UInt8]) -> Int {
    if let number = names[name] { return number }
    names[name] = names.count
    openCounts.append(0)
    return names.count - 1
  }

  private func lower(_ name: Range<Int>) -> [UInt8] {
    scanner.bytes[name].prefix(32).map(ASCII.lower)
  }

  private mutating func text(_ range: Range<Int>) {
    guard let parent = open.last else { return }
    guard scanner.bytes[range].contains(where: { !ASCII.isSpace($0) }) else {
      isSpaced = true
      return
    }
    add(Node(parent: parent, end: nodes.count + 1, name: -1, traits: [], range: range))
  }

  private mutating func start(_ tag: MarkupScanner.Tag) {
    let name = lower(tag.name)
    let traits = PageElement.named(name)
    implyEnds(before: traits)
    let number = number(name)
    if open.count >= Self.depth { close() }
    let parent = open.last ?? 0
    let index = nodes.count
    add(Node(parent: parent, end: index + 1, name: number, traits: traits, range: tag.attributes))
    guard !traits.contains(.void) else { return }
    endable.append(traits.endable(in: endable.last ?? []))
    open.append(index)
    openCounts[number] += 1
  }

  /// Closes what a start tag ends without saying so.
  private mutating func implyEnds(before traits: PageElement) {
    for end in PageElement.impliedEnds where !traits.isDisjoint(with: end.before) {
      close(nearest: end.of)
    }
    if traits.contains(.heading), let last = open.last, nodes[last].traits.contains(.heading) {
      close()
    }
  }

  /// Closes the innermost element of a trait, if a tag may end it from here; each step up closes
  /// something, so that a page of any depth takes linear time.
  private mutating func close(nearest trait: PageElement) {
    guard endable.last?.contains(trait) == true else { return }
    while open.count > 1, let last = open.last {
      close()
      if nodes[last].traits.contains(trait) { return }
    }
  }

  private mutating func end(_ range: Range<Int>) {
    let name = lower(range)
    guard let number = names[name], openCounts[number] > 0 else { return }
    let traits = PageElement.named(name)
    let isSpecial = traits.contains(.special) || !traits.isDisjoint(with: [.link, .table, .scope])
    var place = open.count - 1
    while place > 0 {
      let node = nodes[open[place]]
      if node.name == number {
        close(to: place)
        return
      }
      let isTable = !traits.isDisjoint(with: [.table, .row, .cell])
      if isSpecial ? !isTable && node.traits.contains(.scope) : node.traits.contains(.special) {
        return
      }
      place -= 1
    }
  }

  private mutating func close(to place: Int) {
    while open.count > place { close() }
  }

  private mutating func close() {
    guard let index = open.popLast() else { return }
    endable.removeLast()
    nodes[index].end = nodes.count
    if index > 0 { openCounts[nodes[index].name] -= 1 }
  }

  // MARK: Reading

  /// The decoded value of an attribute.
  func attribute(_ name: String, of node: Int) -> String? {
    guard !nodes[node].isText else { return nil }
    return scanner.attribute(name, in: nodes[node].range)
  }

  /// What `Node.name` is for elements of that lower-case name; nil where the page has none.
  func number(named name: String) -> Int? {
    names[Array(name.utf8)]
  }

  /// The elements of that lower-case name, in document order.
  func elements(named name: String) -> [Int] {
    guard let number = number(named: name) else { return [] }
    return nodes.indices.filter { nodes[$0].name == number }
  }

  /// The element's name in lower case.
  func name(of node: Int) -> String {
    for (name, number) in names where number == nodes[node].name {
      return String(decoding: name, as: UTF8.self)
    }
    return ""
  }

  /// The text of a node as it reads, one line; what is not for reading left out.
  func text(of node: Int, skipping skipped: Set<Int> = []) -> String {
    var line: [UInt8] = []
    var needsSpace = false
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
        if needsSpace, !line.isEmpty { line.append(0x20) }
        needsSpace = false
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

  /// Whether a block ended right before that node.
  func endsBlock(_ node: Int) -> Bool {
    var inner = nodes[node - 1].isText ? nodes[node - 1].parent : node - 1
    let outer = nodes[node].parent
    var steps = 0
    while inner > outer, steps < PageTree.depth {
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
