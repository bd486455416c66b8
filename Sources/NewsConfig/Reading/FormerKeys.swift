import NewsText

/// Reads keys by the names they had before: a config goes on working, and a line says what to
/// write.
struct FormerKeys {
  /// A key that is called otherwise now: where it stands first, and how often.
  private struct Renaming {
    let table: KeyTable
    let former: String
    let name: String
    let offset: Int
    let path: String
    var count = 1
  }

  private var renamings: [Renaming] = []

  /// One a key, however often it stands there.
  var findings: Findings {
    var findings = Findings()
    for renaming in renamings {
      let others = renaming.count - 1
      findings.warning(
        at: renaming.offset, renaming.path,
        "has been renamed: write \"\(renaming.name)\""
          + (others == 0 ? "" : others == 1 ? " (and once more)" : " (and \(others) times more)"))
    }
    return findings
  }

  /// The document with every key called what it is called; nil where all of them are. A path is put
  /// together where there is something to say of it: most documents have no former key.
  mutating func renamed(
    _ node: JSONNode, _ shape: ValueShape, path: @autoclosure () -> String = ""
  ) -> JSONNode? {
    let value: JSONValue?
    switch (shape, node.value) {
    case (.object(let table), .object(let members)):
      value = FormerKeys.changed(members) { index in
        var member = members[index]
        if let name = name(of: member, in: table, beside: members, path: path()) {
          member.key = name
        }
        if let spec = table[member.key],
          let inner = renamed(member.node, spec.shape, path: member.path(in: path()))
        {
          member.node = inner
          return member
        }
        return member.key == members[index].key ? nil : member
      }.map { .object($0) }
    case (.list(let element, _), .array(let nodes)):
      value = FormerKeys.changed(nodes) { index in
        renamed(nodes[index], element, path: "\(path())[\(index)]")
      }.map { .array($0) }
    case (.map(let element), .object(let members)):
      value = FormerKeys.changed(members) { index in
        var member = members[index]
        guard let inner = renamed(member.node, element, path: member.path(in: path())) else {
          return nil
        }
        member.node = inner
        return member
      }.map { .object($0) }
    case (.either(let first, let second), _):
      let once = renamed(node, first, path: path())
      return renamed(once ?? node, second, path: path()) ?? once
    default:
      return nil
    }
    return value.map { JSONNode($0, at: node.position, to: node.end) }
  }

  /// What a member is called now, where it has a former name and none beside it has the present one.
  private mutating func name(
    of member: JSONMember, in table: KeyTable, beside members: [JSONMember],
    path: @autoclosure () -> String
  ) -> String? {
    guard !table.former.isEmpty, !table.holds(member.key), let name = table.former[member.key],
      !members.contains(where: { $0.key == name })
    else { return nil }
    let known = renamings.firstIndex { $0.table === table && $0.former == member.key }
    if let known {
      renamings[known].count += 1
    } else {
      renamings.append(
        Renaming(
          table: table, former: member.key, name: name, offset: member.keyPosition,
          path: member.path(in: path())))
    }
    return name
  }

  /// The elements with those in other places' stead that `change` gives; nil where it gives none.
  private static func changed<Element>(
    _ elements: [Element], _ change: (Int) -> Element?
  ) -> [Element]? {
    var changed: [Element]?
    for index in elements.indices {
      if let other = change(index) {
        if changed == nil { changed = elements }
        changed?[index] = other
      }
    }
    return changed
  }
}
