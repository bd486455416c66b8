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

  /// Calls every key of a document what it is called now. A path is put together where there is
  /// something to say of it: most documents have no former key.
  mutating func rename(
    _ node: inout JSONNode, _ shape: ValueShape, path: @autoclosure () -> String = ""
  ) {
    if case .either(let first, let second) = shape {
      rename(&node, first, path: path())
      return rename(&node, second, path: path())
    }
    // Taken out and put back, so that nothing of it is copied.
    let value = node.value
    node.value = .null
    switch (shape, consume value) {
    case (.object(let table), .object(var members)):
      for place in members.indices {
        if let name = name(of: members[place], in: table, beside: members, path: path()) {
          members[place].key = name
        }
        let key = members[place].key
        guard let spec = table[key] else { continue }
        rename(
          &members[place].node, spec.shape, path: JSONMember.path(of: key, in: path()))
      }
      node.value = .object(members)
    case (.list(let element, _), .array(var nodes)):
      for place in nodes.indices { rename(&nodes[place], element, path: "\(path())[\(place)]") }
      node.value = .array(nodes)
    case (.map(let element), .object(var members)):
      for place in members.indices {
        let key = members[place].key
        rename(&members[place].node, element, path: JSONMember.path(of: key, in: path()))
      }
      node.value = .object(members)
    case (_, let other):
      node.value = other
    }
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
}
