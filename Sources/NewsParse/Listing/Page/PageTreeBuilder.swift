internal import NewsText

/// Builds the tree of a page as HTML 13.2.6 does, as far as the order and the texts of its links
/// depend on it.
///
/// Of the formatting elements links alone are followed through the adoption agency and opened anew
/// after a block; the head and the body are not made up where their tags are missing. All of it
/// in linear time and without recursion: what is nested deeper than a bound becomes a sibling.
struct PageTreeBuilder {
  /// A node as it is linked while the tree still changes; -1 is none.
  struct Element {
    var parent: Int32 = -1
    var first: Int32 = -1
    var last: Int32 = -1
    var next: Int32 = -1
    var previous: Int32 = -1
    var name: Int32
    var traits: PageElement
    var range: Range<Int>
    var isSpaced = false
    var isOpen = false
  }

  /// An entry of the stack of open elements.
  struct Open {
    var node: Int
    /// The traits of what a start tag within it may end.
    var endable: PageElement
    /// Whether what stands in it is SVG or MathML.
    var isForeign = false
  }

  /// How deep a page may nest.
  static let depth = 400
  /// A place in `links` behind which nothing is opened anew.
  static let marker = -1

  let scanner: MarkupScanner
  var names = PageNames()
  var elements: [Element] = []
  var open: [Open] = []
  /// The links that are open, or were when a block around them ended; between markers one at most.
  var links: [Int] = []
  /// For each name how many elements of it are open.
  var counts: [Int] = []
  var tables = 0
  var selects = 0
  private var form = -1
  var isSpaced = false

  init(_ bytes: [UInt8]) {
    scanner = MarkupScanner(bytes, dialect: .html)
    elements.reserveCapacity(bytes.count / 24)
    elements.append(Element(name: -2, traits: .scope, range: 0..<0, isOpen: true))
    open.append(Open(node: 0, endable: []))
  }

  mutating func build() {
    var reader = scanner
    while let token = reader.next() {
      switch token {
      case .start(let tag): start(tag)
      case .end(let name): end(name)
      case .text(let range), .cdata(let range): text(range)
      case .comment, .other: break
      }
    }
  }

  /// The nodes in document order.
  func flat() -> [PageTree.Node] {
    var nodes: [PageTree.Node] = []
    nodes.reserveCapacity(elements.count)
    var places = [Int](repeating: -1, count: elements.count)
    var node = 0
    while true {
      let element = elements[node]
      places[node] = nodes.count
      nodes.append(
        PageTree.Node(
          parent: element.parent < 0 ? -1 : places[Int(element.parent)], end: nodes.count + 1,
          name: Int(element.name), traits: element.traits, range: element.range,
          isSpaced: element.isSpaced))
      if element.first >= 0 {
        node = Int(element.first)
        continue
      }
      while node != 0, elements[node].next < 0 {
        node = Int(elements[node].parent)
        nodes[places[node]].end = nodes.count
      }
      if node == 0 { return nodes }
      node = Int(elements[node].next)
    }
  }

  // MARK: Texts

  private mutating func text(_ range: Range<Int>) {
    guard scanner.bytes[range].contains(where: { !ASCII.isSpace($0) }) else {
      isSpaced = true
      return
    }
    if !isForeign, selects == 0 { reopenLink() }
    insert(Element(name: -1, traits: [], range: range), isFostered: true)
  }

  // MARK: Start tags

  private mutating func start(_ tag: MarkupScanner.Tag) {
    while open.count >= Self.depth { pop() }
    let name = number(tag.name)
    let traits = names.traits(name)
    if isForeign {
      if traits.contains(.breakout) {
        while isForeign { pop() }
      } else {
        // A link of SVG is none of the page's.
        let node = insert(element(name, traits.subtracting(.link), tag), isFostered: false)
        if !tag.isSelfClosing { push(node, isForeign: !traits.contains(.integration)) }
        return
      }
    }
    if traits.contains(.document) { return startDocument(name, traits, tag) }
    if selects > 0, !mayStandInSelect(traits) { return }
    if !traits.isDisjoint(with: PageElement.tableParts) { return startPart(name, traits, tag) }
    if traits.contains(.table), isInTable { popThrough([.table]) }
    if traits.contains(.form) {
      guard form < 0 else { return }
      implyEnds(before: traits)
      let isInRow = !topTraits.isDisjoint(with: PageElement.fostering)
      form = insert(element(name, traits, tag), isFostered: false)
      if !isInRow { push(form) }
      return
    }
    if traits.contains(.link), links.last ?? Self.marker != Self.marker { adopt(isStart: true) }
    implyEnds(before: traits)
    if traits.isDisjoint(with: [.block, .quiet]) { reopenLink() }
    let node = insert(element(name, traits, tag), isFostered: !traits.contains(.quiet))
    guard !traits.contains(.void) else { return }
    push(node, isForeign: traits.contains(.foreign))
    if traits.contains(.link) { links.append(node) }
  }

  private mutating func startDocument(
    _ name: Int, _ traits: PageElement, _ tag: MarkupScanner.Tag
  ) {
    guard open.allSatisfy({ elements[$0.node].traits.contains(.document) || $0.node == 0 }),
      counts[name] == 0
    else { return }
    // A body ends an open head.
    if traits.contains(.body), topTraits.contains(.document), !topTraits.contains(.block) { pop() }
    push(insert(element(name, traits, tag), isFostered: false))
  }

  /// HTML 13.2.6.4.16: within a select next to nothing may stand.
  private mutating func mayStandInSelect(_ traits: PageElement) -> Bool {
    if traits.contains(.option) {
      if topTraits.contains(.option) { pop() }
      return true
    }
    if traits.contains(.select) {
      popThrough([.select])
      return false
    }
    let ends = traits.contains(.control) || traits.contains(.table)
    if ends || !traits.isDisjoint(with: PageElement.tableParts) {
      popThrough([.select])
      return true
    }
    return traits.contains(.quiet) && traits.contains(.hidden)
  }

  /// HTML 13.2.6.4.9 ff.: a row, a cell and their like end what is open in the table.
  private mutating func startPart(_ name: Int, _ traits: PageElement, _ tag: MarkupScanner.Tag) {
    guard tables > 0 else { return }
    var context: PageElement = .table
    if !traits.isDisjoint(with: [.row, .cell]) { context.insert(.rows) }
    if traits.contains(.cell) { context.insert(.row) }
    while topTraits.isDisjoint(with: context), open.count > 1 { pop() }
    let node = insert(element(name, traits, tag), isFostered: false)
    if !traits.contains(.void) { push(node) }
  }

  /// Closes what a start tag ends without saying so.
  private mutating func implyEnds(before traits: PageElement) {
    for end in PageElement.impliedEnds where !traits.isDisjoint(with: end.before) {
      if open.last?.endable.contains(end.of) == true { popThrough(end.of) }
    }
    if traits.contains(.heading), topTraits.contains(.heading) { pop() }
    if traits.contains(.option), topTraits.contains(.option) { pop() }
  }

  // MARK: End tags

  private mutating func end(_ range: Range<Int>) {
    guard let name = names.known(scanner.bytes, range) else { return }
    let traits = names.traits(name)
    if isForeign, counts[name] > 0, closeForeign(name) { return }
    // The body ends with the page.
    if traits.contains(.document) {
      if !traits.contains(.block), topTraits.contains(.document) { endHead(name) }
      return
    }
    if selects > 0, traits.isDisjoint(with: [.option, .select]) {
      guard tables > 0, !traits.isDisjoint(with: [.table, .rows, .row, .cell, .caption]) else {
        return
      }
      popThrough([.select])
    }
    if traits.contains(.link) { return adopt(isStart: false) }
    if traits.contains(.form) { return endForm() }
    // Any heading's end tag ends any heading.
    if traits.contains(.heading) { return close(traits, stops: .scope) { $0.contains(.heading) } }
    guard counts[name] > 0 else { return }
    if !traits.isDisjoint(with: PageElement.tableParts) || traits.contains(.table) {
      return close(named: name, stops: .table)
    }
    if traits.contains(.paragraph) { return close(named: name, stops: [.scope, .button]) }
    if traits.contains(.item) { return close(named: name, stops: [.scope, .list]) }
    let isOrdinary = traits.isDisjoint(with: [.special, .marker])
    close(named: name, stops: isOrdinary ? .special : .scope)
  }

  private mutating func endHead(_ name: Int) {
    if elements[open[open.count - 1].node].name == Int32(name) { pop() }
  }

  /// The form leaves the stack, what is open within it stays.
  private mutating func endForm() {
    let node = form
    form = -1
    guard node >= 0, elements[node].isOpen,
      let place = open.lastIndex(where: { $0.node == node })
    else { return }
    if place == open.count - 1 { pop() } else { remove(at: place) }
  }

  private mutating func closeForeign(_ name: Int) -> Bool {
    var place = open.count - 1
    while place > 0, open[place - 1].isForeign || open[place].isForeign {
      if elements[open[place].node].name == Int32(name) {
        pop(to: place)
        return true
      }
      place -= 1
    }
    return false
  }

  private mutating func close(named name: Int, stops: PageElement) {
    var place = open.count - 1
    while place > 0 {
      let element = elements[open[place].node]
      if element.name == Int32(name) { return pop(to: place) }
      if !element.traits.isDisjoint(with: stops) { return }
      place -= 1
    }
  }

  private mutating func close(
    _ traits: PageElement, stops: PageElement, where isWanted: (PageElement) -> Bool
  ) {
    var place = open.count - 1
    while place > 0 {
      let traits = elements[open[place].node].traits
      if isWanted(traits) { return pop(to: place) }
      if !traits.isDisjoint(with: stops) { return }
      place -= 1
    }
  }
}
