import NewsText

/// The paths of the keys that a config says, as the whole counts its lists: `sources[7].url`.
struct GivenKeys {
  private(set) var paths: Set<String> = []

  /// The documents of all files, in their order.
  init(_ documents: [JSONNode]) {
    /// Entries of each list in the files before.
    var before: [String: Int] = [:]
    for document in documents {
      guard case .object(let members) = document.value else { continue }
      for member in members {
        note(member, in: "", after: before[member.key] ?? 0)
        before[member.key, default: 0] += member.node.array?.count ?? 0
      }
    }
  }

  private mutating func note(_ member: JSONMember, in path: String, after entries: Int = 0) {
    let inner = member.path(in: path)
    paths.insert(inner)
    look(into: member.node, inner, after: entries)
  }

  private mutating func look(into node: JSONNode, _ path: String, after entries: Int = 0) {
    switch node.value {
    case .array(let nodes):
      for (index, node) in zip(entries..., nodes) { look(into: node, "\(path)[\(index)]") }
    case .object(let members):
      for member in members { note(member, in: path) }
    default:
      break
    }
  }
}
