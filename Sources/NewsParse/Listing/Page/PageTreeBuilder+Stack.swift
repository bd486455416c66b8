internal import NewsText

/// The stack of open elements (HTML 13.2.4.2).
extension PageTreeBuilder {
  var topTraits: PageElement {
    open.last.map { elements[$0.node].traits } ?? []
  }

  var isForeign: Bool {
    open.last?.isForeign ?? false
  }

  /// Whether a table is open in which no cell is.
  var isInTable: Bool {
    guard tables > 0 else { return false }
    for entry in open.reversed() {
      let traits = elements[entry.node].traits
      if traits.contains(.table) { return true }
      if !traits.isDisjoint(with: [.cell, .caption]) { return false }
    }
    return false
  }

  mutating func number(_ range: Range<Int>) -> Int {
    let number = names.number(scanner.bytes, range)
    if number == counts.count { counts.append(0) }
    return number
  }

  func element(
    _ name: Int, _ traits: PageElement, _ tag: MarkupScanner.Tag
  ) -> Element {
    Element(name: Int32(name), traits: traits, range: tag.attributes)
  }

  mutating func push(_ node: Int, isForeign: Bool = false) {
    let traits = elements[node].traits
    elements[node].isOpen = true
    counts[Int(elements[node].name)] += 1
    count(traits, 1)
    if traits.contains(.marker) { links.append(Self.marker) }
    open.append(
      Open(
        node: node, endable: traits.endable(in: open.last?.endable ?? []), isForeign: isForeign))
  }

  mutating func pop() {
    guard open.count > 1, let last = open.popLast() else { return }
    forget(last.node)
    if elements[last.node].traits.contains(.marker) {
      while let link = links.popLast(), link != Self.marker {}
    }
  }

  mutating func pop(to place: Int) {
    while open.count > max(1, place) { pop() }
  }

  /// Pops up to the innermost element of a trait, and that.
  mutating func popThrough(_ trait: PageElement) {
    while open.count > 1 {
      let traits = topTraits
      pop()
      if !traits.isDisjoint(with: trait) { return }
    }
  }

  /// Takes an element out of the midst of the stack.
  mutating func remove(at place: Int) {
    forget(open.remove(at: place).node)
    settle(from: place)
  }

  /// What start tags may end, anew from a place of the stack on.
  mutating func settle(from place: Int) {
    for index in max(1, place)..<max(1, place, open.count) {
      let traits = elements[open[index].node].traits
      open[index].endable = traits.endable(in: open[index - 1].endable)
    }
  }

  private mutating func forget(_ node: Int) {
    elements[node].isOpen = false
    counts[Int(elements[node].name)] -= 1
    count(elements[node].traits, -1)
  }

  private mutating func count(_ traits: PageElement, _ step: Int) {
    if traits.contains(.table) { tables += step }
    if traits.contains(.select) { selects += step }
  }
}
