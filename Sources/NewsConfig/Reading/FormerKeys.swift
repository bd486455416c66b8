import NewsText

/// Reads keys by the names they had before: a config goes on working, and a line says what to
/// write.
struct FormerKeys {
  private(set) var findings = Findings()

  /// The document with every key called what it is called. A path is put together where there is
  /// something to say of it: most documents have no former key.
  mutating func renamed(
    _ node: JSONNode, _ shape: ValueShape, path: @autoclosure () -> String = ""
  ) -> JSONNode {
    var node = node
    switch (shape, node.value) {
    case (.object(let table), .object(let members)):
      node.value = .object(
        members.map { member in
          var member = member
          if !table.former.isEmpty, !table.holds(member.key),
            let name = table.former[member.key], !members.contains(where: { $0.key == name })
          {
            findings.warning(
              at: member.keyPosition, member.path(in: path()),
              "has been renamed: write \"\(name)\"")
            member.key = name
          }
          guard let spec = table[member.key] else { return member }
          member.node = renamed(member.node, spec.shape, path: member.path(in: path()))
          return member
        })
    case (.list(let element, _), .array(let nodes)):
      node.value = .array(
        nodes.enumerated().map { renamed($1, element, path: "\(path())[\($0)]") })
    case (.map(let element), .object(let members)):
      node.value = .object(
        members.map { member in
          var member = member
          member.node = renamed(member.node, element, path: member.path(in: path()))
          return member
        })
    case (.either(let first, let second), _):
      node = renamed(renamed(node, first, path: path()), second, path: path())
    default:
      break
    }
    return node
  }
}
