/// Links that blocks cut through (HTML 13.2.4.3 and 13.2.6.4.7).
extension PageTreeBuilder {
  /// The adoption agency ends a link at most so many blocks deep.
  private static let rounds = 8

  /// "Reconstruct the active formatting elements": a link goes on after the block it began in.
  mutating func reopenLink() {
    guard let link = links.last, link != Self.marker, !elements[link].isOpen else { return }
    let copy = copy(of: link)
    put(copy, into: open[open.count - 1].node, isFostered: true)
    push(copy)
    links[links.count - 1] = copy
  }

  /// "Adoption agency algorithm" for a link: at its end tag, or as another one starts.
  mutating func adopt(isStart: Bool) {
    let started = links.last
    defer {
      // A start tag ends the link before it in any case.
      if isStart, let started, started != Self.marker { drop(started) }
    }
    for _ in 0..<Self.rounds {
      guard let link = links.last, link != Self.marker else {
        if !isStart { closeOrdinary() }
        return
      }
      guard elements[link].isOpen, let place = open.lastIndex(where: { $0.node == link }) else {
        links.removeLast()
        return
      }
      let inner = open[(place + 1)...]
      guard !inner.contains(where: { elements[$0.node].traits.contains(.scope) }) else { return }
      guard
        let block = inner.firstIndex(where: { elements[$0.node].traits.contains(.special) })
      else {
        links.removeLast()
        pop(to: place)
        return
      }
      lift(link, at: place, outOf: block)
    }
  }

  /// One round: the block leaves the link, and a copy of the link takes what stands in the block.
  private mutating func lift(_ link: Int, at place: Int, outOf block: Int) {
    for between in (place + 1..<block).reversed() { remove(at: between) }
    let furthest = open[place + 1].node
    detach(furthest)
    put(furthest, into: open[place - 1].node, isFostered: true)
    let copy = copy(of: link)
    while elements[furthest].first >= 0 {
      let child = Int(elements[furthest].first)
      detach(child)
      append(child, to: copy)
    }
    append(copy, to: furthest)
    links[links.count - 1] = copy
    elements[link].isOpen = false
    elements[copy].isOpen = true
    open[place].node = furthest
    open[place + 1].node = copy
    settle(from: place)
  }

  /// Takes a link out of the lists without closing what is open within.
  private mutating func drop(_ link: Int) {
    if links.last == link { links.removeLast() }
    if elements[link].isOpen, let place = open.lastIndex(where: { $0.node == link }) {
      remove(at: place)
    }
  }

  /// An end tag without an open link in reach: the innermost one ends, if no block parts them.
  private mutating func closeOrdinary() {
    var place = open.count - 1
    while place > 0 {
      let traits = elements[open[place].node].traits
      if traits.contains(.link) { return pop(to: place) }
      if traits.contains(.special) { return }
      place -= 1
    }
  }

  private mutating func copy(of link: Int) -> Int {
    elements.append(
      Element(
        name: elements[link].name, traits: elements[link].traits, range: elements[link].range))
    return elements.count - 1
  }
}
