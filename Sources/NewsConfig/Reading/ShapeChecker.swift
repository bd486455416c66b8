import NewsText

/// Walks a document beside its table and finds everything that does not fit. A path is put together
/// where there is something to say of it: most documents fit.
struct ShapeChecker {
  private(set) var findings = Findings()

  mutating func check(
    _ node: JSONNode, _ shape: ValueShape, path: @autoclosure () -> String = ""
  ) {
    switch shape {
    case .scalar(let scalar):
      if let misfit = scalar.misfit(node) { report(misfit, node, path()) }
    case .list(let element, let single):
      check(node, listOf: element, single: single, path: path())
    case .object(let table):
      check(node, table, path: path())
    case .map(let element):
      guard case .object(let members) = node.value else {
        return report(Misfit(wanted: "an object", node), node, path())
      }
      for place in members.indices where isFirst(place, of: members, path: path()) {
        check(members[place].node, element, path: members[place].path(in: path()))
      }
    case .either(let first, let second):
      check(node, either: first, or: second, path: path())
    }
  }

  private mutating func check(
    _ node: JSONNode, listOf element: ValueShape, single: Bool,
    path: @autoclosure () -> String
  ) {
    if case .array(let nodes) = node.value {
      for index in nodes.indices { check(nodes[index], element, path: "\(path())[\(index)]") }
    } else if single, case .string = node.value {
      check(node, element, path: path())
    } else {
      let wanted =
        if case .scalar(let scalar) = element, scalar != .text {
          "a list: " + scalar.wanted + " each"
        } else {
          "a list"
        }
      report(Misfit(wanted: wanted, node), node, path())
    }
  }

  private mutating func check(
    _ node: JSONNode, _ table: KeyTable, path: @autoclosure () -> String
  ) {
    guard case .object(let members) = node.value else {
      return report(Misfit(wanted: "an object", node), node, path())
    }
    // By their places: members are large, and a config may hold many thousands.
    for place in members.indices where isFirst(place, of: members, path: path()) {
      guard let spec = table[members[place].key] else {
        let member = members[place]
        let inner = member.path(in: path())
        if table.name == ConfigKeys.part.name, ConfigKeys.top.holds(member.key) {
          findings.error(
            at: member.keyPosition, inner, "stands in the main config only, not in what it includes"
          )
          continue
        }
        findings.error(
          at: member.keyPosition, inner, "unknown key",
          suggestion: nearest(to: member.key, in: table, beside: members))
        continue
      }
      check(members[place].node, spec.shape, path: members[place].path(in: path()))
    }
    checkOne(of: table, members, node, path())
  }

  private mutating func checkOne(
    of table: KeyTable, _ members: [JSONMember], _ node: JSONNode,
    _ path: @autoclosure () -> String
  ) {
    guard !table.one.isEmpty else { return }
    guard let first = members.indices.first(where: { table.one.contains(members[$0].key) }) else {
      // A misspelt key has been named already; that one is missing is its consequence.
      let isMisspelt = members.contains { member in
        table[member.key] == nil
          && nearest(to: member.key, in: table, beside: members).map(table.one.contains) == true
      }
      if !isMisspelt {
        let names = table.one.map { "\"\($0)\"" }.joined(separator: ", ")
        findings.error(at: node.position, path(), "a \(table.name) needs one of \(names)")
      }
      return
    }
    for place in members.indices.dropFirst(first + 1)
    where table.one.contains(members[place].key) && members[place].key != members[first].key {
      findings.error(
        at: members[place].keyPosition, members[place].path(in: path()),
        "there is \"\(members[first].key)\" already; a \(table.name) has only one of them")
    }
  }

  private mutating func check(
    _ node: JSONNode, either first: ValueShape, or second: ValueShape,
    path: @autoclosure () -> String
  ) {
    for shape in [first, second] {
      switch (shape, node.value) {
      case (.object, .object), (.list, .array), (.list(_, single: true), .string), (.map, .object):
        return check(node, shape, path: path())
      case (.scalar(let scalar), _):
        if scalar.misfit(node) == nil { return }
      default:
        continue
      }
    }
    let wanted = [first, second].map { shape in
      switch shape {
      case .scalar(let scalar): scalar.wanted
      case .list: "a list"
      default: "an object"
      }
    }
    var misfit = Misfit(wanted: wanted.joined(separator: " or "), node)
    if case .scalar(let scalar) = first { misfit.suggestion = scalar.misfit(node)?.suggestion }
    report(misfit, node, path())
  }

  /// Whether the member at a place is the first of its key; a second one is an error.
  private mutating func isFirst(
    _ place: Int, of members: [JSONMember], path: @autoclosure () -> String
  ) -> Bool {
    let key = members[place].key
    guard members.indices.prefix(place).contains(where: { members[$0].key == key }) else {
      return true
    }
    findings.error(at: members[place].keyPosition, members[place].path(in: path()), "given twice")
    return false
  }

  /// The key that was meant: never one that is there already.
  private func nearest(
    to key: String, in table: KeyTable, beside members: [JSONMember]
  ) -> String? {
    let free = table.keys.map(\.name).filter { name in !members.contains { $0.key == name } }
    return Nearest.suggestion(for: key, among: free)
  }

  private mutating func report(_ misfit: Misfit, _ node: JSONNode, _ path: String) {
    findings.error(at: node.position, path, misfit.what, suggestion: misfit.suggestion)
  }
}
