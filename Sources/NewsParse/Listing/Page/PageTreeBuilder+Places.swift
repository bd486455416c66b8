/// Where new elements go.
extension PageTreeBuilder {
  /// Adds an element to what is open; before the table where only the parts of one may stand.
  @discardableResult
  mutating func insert(_ element: Element, isFostered: Bool) -> Int {
    var element = element
    element.isSpaced = isSpaced
    isSpaced = false
    let node = elements.count
    elements.append(element)
    put(node, into: open[open.count - 1].node, isFostered: isFostered)
    return node
  }

  /// HTML 13.2.6.1, "appropriate place for inserting a node".
  mutating func put(_ node: Int, into parent: Int, isFostered: Bool) {
    guard isFostered, !elements[parent].traits.isDisjoint(with: PageElement.fostering),
      let place = open.lastIndex(where: { elements[$0.node].traits.contains(.table) }),
      elements[open[place].node].parent >= 0
    else { return append(node, to: parent) }
    let table = open[place].node
    let outer = elements[table].parent
    let before = elements[table].previous
    elements[node].parent = outer
    elements[node].previous = before
    elements[node].next = Int32(table)
    elements[table].previous = Int32(node)
    if before >= 0 {
      elements[Int(before)].next = Int32(node)
    } else {
      elements[Int(outer)].first = Int32(node)
    }
  }

  mutating func append(_ node: Int, to parent: Int) {
    let last = elements[parent].last
    elements[node].parent = Int32(parent)
    elements[node].previous = last
    elements[node].next = -1
    if last >= 0 {
      elements[Int(last)].next = Int32(node)
    } else {
      elements[parent].first = Int32(node)
    }
    elements[parent].last = Int32(node)
  }

  mutating func detach(_ node: Int) {
    let element = elements[node]
    if element.previous >= 0 {
      elements[Int(element.previous)].next = element.next
    } else if element.parent >= 0 {
      elements[Int(element.parent)].first = element.next
    }
    if element.next >= 0 {
      elements[Int(element.next)].previous = element.previous
    } else if element.parent >= 0 {
      elements[Int(element.parent)].last = element.previous
    }
    elements[node].parent = -1
  }
}
