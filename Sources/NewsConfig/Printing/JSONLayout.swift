import NewsText

/// JSON as people read it: a line for each member, short lists and objects on one line.
struct JSONLayout {
  /// Columns at most, where a value can be broken.
  private let width = 96
  /// Whether a member's path gets a comment behind it.
  private let comment: (_ path: String) -> String?
  private var lines: [String] = []

  /// The document, a line break at its end.
  static func text(
    _ node: JSONNode, comment: @escaping (_ path: String) -> String? = { _ in nil }
  ) -> String {
    var layout = JSONLayout(comment: comment)
    layout.add(node, start: "", indent: 0, path: "", comma: "")
    return layout.lines.joined(separator: "\n") + "\n"
  }

  private init(comment: @escaping (String) -> String?) {
    self.comment = comment
  }

  /// Adds a value behind `start`, which holds the indent and the key.
  private mutating func add(
    _ node: JSONNode, start: String, indent: Int, path: String, comma: String
  ) {
    let note = comment(path).map { "  // " + $0 } ?? ""
    let compact = JSONLayout.compact(node)
    if !isBroken(node), start.utf8.count + compact.utf8.count < width {
      lines.append(start + compact + comma + note)
      return
    }
    let inner = String(repeating: "  ", count: indent + 1)
    let end = String(repeating: "  ", count: indent)
    switch node.value {
    case .object(let members) where !members.isEmpty:
      lines.append(start + "{" + note)
      for (index, member) in members.enumerated() {
        add(
          member.node, start: inner + JSONLayout.quoted(member.key) + ": ", indent: indent + 1,
          path: member.path(in: path),
          comma: index + 1 < members.count ? "," : "")
      }
      lines.append(end + "}" + comma)
    case .array(let nodes) where !nodes.isEmpty:
      lines.append(start + "[" + note)
      for (index, node) in nodes.enumerated() {
        add(
          node, start: inner, indent: indent + 1, path: "\(path)[\(index)]",
          comma: index + 1 < nodes.count ? "," : "")
      }
      lines.append(end + "]" + comma)
    default:
      lines.append(start + compact + comma + note)
    }
  }

  /// Objects within objects and lists of objects are broken however short they are.
  private func isBroken(_ node: JSONNode) -> Bool {
    switch node.value {
    case .object(let members): members.contains { isNest($0.node) }
    case .array(let nodes): nodes.contains { isNest($0) }
    default: false
    }
  }

  private func isNest(_ node: JSONNode) -> Bool {
    switch node.value {
    case .object(let members): !members.isEmpty
    case .array(let nodes): nodes.contains(where: isNest)
    default: false
    }
  }

  /// The value on one line.
  static func compact(_ node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .bool(let flag): String(flag)
    case .number(let digits): digits
    case .string(let text): quoted(text)
    case .array(let nodes): "[" + nodes.map(compact).joined(separator: ", ") + "]"
    case .object(let members):
      members.isEmpty
        ? "{}"
        : "{ " + members.map { quoted($0.key) + ": " + compact($0.node) }.joined(separator: ", ")
          + " }"
    }
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return writer.text
  }
}
