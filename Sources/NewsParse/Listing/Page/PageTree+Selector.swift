internal import NewsText

extension PageTree {
  /// The elements a selector means, in document order; linear in the page for each of its steps.
  func elements(matching selector: Selector) -> [Int] {
    var isFound = [Bool](repeating: false, count: nodes.count)
    for way in selector.ways {
      // For each node the steps that end there, and those that end at one of its ancestors.
      var here = [UInt64](repeating: 0, count: nodes.count)
      var above = here
      for node in nodes.indices.dropFirst() where !nodes[node].isText {
        let parent = nodes[node].parent
        above[node] = above[parent] | here[parent]
        for (place, step) in way.enumerated() {
          let before = step.isChild ? here[parent] : above[node]
          guard place == 0 || before & 1 << UInt64(place - 1) != 0, fits(node, step) else {
            continue
          }
          here[node] |= 1 << UInt64(place)
        }
        if here[node] & 1 << UInt64(way.count - 1) != 0 { isFound[node] = true }
      }
    }
    return nodes.indices.filter { isFound[$0] }
  }

  private func fits(_ node: Int, _ step: Selector.Step) -> Bool {
    step.conditions.allSatisfy { condition in
      switch condition {
      case .name(let name): hasName(node, name)
      case .classed(let name): classes(of: node).contains { $0.elementsEqual(name) }
      case .id(let id): attribute("id", of: node).map { $0.utf8.elementsEqual(id.utf8) } ?? false
      case .attribute(let name, let value):
        attribute(name, of: node).map { found in
          value.map { found.utf8.elementsEqual($0.utf8) } ?? true
        } ?? false
      }
    }
  }

  /// The classes of an element.
  func classes(of node: Int) -> [Substring.UTF8View] {
    guard let value = attribute("class", of: node) else { return [] }
    return value.utf8.split { ASCII.isSpace($0) }.map { Substring($0).utf8 }
  }
}
