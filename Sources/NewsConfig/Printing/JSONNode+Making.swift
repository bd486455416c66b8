import NewsText

/// Values as the printers of configs and schemas write them down.
extension JSONNode {
  /// A member without a value is left out.
  static func object(_ members: [(String, JSONNode?)]) -> JSONNode {
    JSONNode(
      .object(members.compactMap { key, node in node.map { JSONMember(key: key, node: $0) } }))
  }

  static func list(_ nodes: [JSONNode]) -> JSONNode {
    JSONNode(.array(nodes))
  }

  static func text(_ text: String) -> JSONNode {
    JSONNode(.string(text))
  }

  static func texts(_ texts: [String]) -> JSONNode {
    JSONNode(.strings(texts))
  }

  static func flag(_ flag: Bool) -> JSONNode {
    JSONNode(.bool(flag))
  }

  static func whole(_ number: Int) -> JSONNode {
    JSONNode(.number(String(number)))
  }

  static func number(_ number: Double) -> JSONNode {
    var writer = JSONWriter()
    writer.number(number)
    return JSONNode(.number(writer.text))
  }
}
