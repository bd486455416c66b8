import NewsText

/// The JSON Schema (draft 7, what editors know best) of config.json, made of the tables of keys.
package enum ConfigSchema {
  /// The text of Documentation/config.schema.json.
  package static var text: String {
    var members: [(String, JSONNode)] = [
      ("$schema", string("http://json-schema.org/draft-07/schema#")),
      (
        "$comment",
        string("Made of Sources/NewsConfig/Keys: TIDINGS_RECORD=1 swift test --filter ConfigSchema")
      ),
      ("title", string("Tidings: config.json")),
      // Editors that go by VS Code's JSON service; others ignore them.
      ("allowComments", JSONNode(.bool(true))),
      ("allowTrailingCommas", JSONNode(.bool(true))),
    ]
    members += properties(of: ConfigKeys.top)
    return JSONLayout.text(object(members))
  }

  private static func properties(of table: KeyTable) -> [(String, JSONNode)] {
    var members: [(String, JSONNode)] = [
      ("description", string(table.about)),
      ("type", string("object")),
      ("additionalProperties", JSONNode(.bool(false))),
    ]
    if !table.one.isEmpty {
      members.append(
        ("oneOf", list(table.one.map { object([("required", list([string($0)]))]) })))
    }
    let keys = table.keys.map { spec in
      var inner = schema(of: spec.shape).filter { $0.0 != "description" }
      let about = spec.acts ? spec.about : spec.about + " Known, not acted on yet."
      inner.insert(("description", string(about)), at: 0)
      if let fallback = spec.fallback { inner.append(("default", JSONNode(fallback))) }
      return (spec.name, object(inner))
    }
    members.append(("properties", object(keys)))
    return members
  }

  private static func schema(of shape: ValueShape) -> [(String, JSONNode)] {
    switch shape {
    case .scalar(let scalar):
      return schema(of: scalar)
    case .list(let element, let single):
      let many: [(String, JSONNode)] = [
        ("type", string("array")), ("items", object(schema(of: element))),
      ]
      return single ? anyOf(schema(of: element), many) : many
    case .object(let table):
      return properties(of: table)
    case .map(let element):
      return [
        ("type", string("object")), ("additionalProperties", object(schema(of: element))),
      ]
    case .either(let first, let second):
      return anyOf(schema(of: first), schema(of: second))
    case .anything:
      return []
    }
  }

  private static func schema(of scalar: ScalarShape) -> [(String, JSONNode)] {
    switch scalar {
    case .flag:
      return [("type", string("boolean"))]
    case .number:
      return [("type", string("number")), ("minimum", JSONNode(.number("0")))]
    case .whole(let range):
      let least: [(String, JSONNode)] = [
        ("type", string("integer")), ("minimum", JSONNode(.number(String(range.lowerBound)))),
      ]
      guard range.upperBound < Int.max else { return least }
      return least + [("maximum", JSONNode(.number(String(range.upperBound))))]
    case .size:
      return anyOf(
        [("type", string("integer")), ("minimum", JSONNode(.number("1")))],
        pattern("^[0-9]+ ?([kKmMgG]i?)?[bB]?$"))
    case .choice(let choices):
      return [("enum", list(choices.map(string)))]
    case .text, .path, .zone, .language, .pattern, .proxy, .headerValue, .selector:
      return [("type", string("string"))]
    case .duration:
      return pattern("^([0-9]+ ?[a-z]+ ?)+$")
    case .clock:
      return pattern("^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$")
    case .clockSpan:
      return pattern("^[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}$")
    case .rate:
      return pattern("^[0-9]+/[mhd]$")
    case .id:
      return pattern("^[a-z0-9-]{1,64}$")
    case .webURL:
      return pattern("^[hH][tT][tT][pP][sS]?://")
    case .mailURL:
      return pattern("^smtps?://")
    case .address:
      return pattern("^[^@ <>]+@[^@ <>]+$")
    case .hostAndPort:
      return pattern("^.+:[0-9]{1,5}$")
    }
  }

  private static func pattern(_ expression: String) -> [(String, JSONNode)] {
    [("type", string("string")), ("pattern", string(expression))]
  }

  private static func anyOf(
    _ first: [(String, JSONNode)], _ second: [(String, JSONNode)]
  ) -> [(String, JSONNode)] {
    [("anyOf", list([object(first), object(second)]))]
  }

  private static func string(_ text: String) -> JSONNode {
    JSONNode(.string(text))
  }

  private static func list(_ nodes: [JSONNode]) -> JSONNode {
    JSONNode(.array(nodes))
  }

  private static func object(_ members: [(String, JSONNode)]) -> JSONNode {
    JSONNode(.object(members.map { JSONMember(key: $0.0, node: $0.1) }))
  }
}
