import NewsText

/// The JSON Schema (draft 7, what editors know best) of config.json, made of the tables of keys.
package enum ConfigSchema {
  /// The text of Documentation/config.schema.json.
  package static var text: String {
    var members: [(String, JSONNode?)] = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      (
        "$comment",
        .text("Made of Sources/NewsConfig/Keys: TIDINGS_RECORD=1 swift test --filter ConfigSchema")
      ),
      ("title", .text("Tidings: config.json")),
      // Editors that go by VS Code's JSON service; others ignore them.
      ("allowComments", .flag(true)),
      ("allowTrailingCommas", .flag(true)),
    ]
    members += properties(of: ConfigKeys.top)
    return JSONLayout.text(.object(members))
  }

  private static func properties(of table: KeyTable) -> [(String, JSONNode?)] {
    var members: [(String, JSONNode?)] = [
      ("description", .text(table.about)),
      ("type", .text("object")),
      ("additionalProperties", .flag(false)),
    ]
    if !table.one.isEmpty {
      members.append(
        ("oneOf", .list(table.one.map { .object([("required", .list([.text($0)]))]) })))
    }
    let keys: [(String, JSONNode?)] = table.keys.map { spec in
      var inner = schema(of: spec.shape).filter { $0.0 != "description" }
      inner.insert(("description", .text(spec.about)), at: 0)
      if let fallback = spec.fallback { inner.append(("default", JSONNode(fallback))) }
      return (spec.name, .object(inner))
    }
    members.append(("properties", .object(keys)))
    return members
  }

  private static func schema(of shape: ValueShape) -> [(String, JSONNode?)] {
    switch shape {
    case .scalar(let scalar):
      return schema(of: scalar)
    case .list(let element, let single):
      let many: [(String, JSONNode?)] = [
        ("type", .text("array")), ("items", .object(schema(of: element))),
      ]
      return single ? anyOf(schema(of: element), many) : many
    case .object(let table):
      return properties(of: table)
    case .map(let element):
      return [
        ("type", .text("object")), ("additionalProperties", .object(schema(of: element))),
      ]
    case .either(let first, let second):
      return anyOf(schema(of: first), schema(of: second))
    }
  }

  private static func schema(of scalar: ScalarShape) -> [(String, JSONNode?)] {
    switch scalar {
    case .flag:
      return [("type", .text("boolean"))]
    case .number:
      return [("type", .text("number")), ("minimum", JSONNode(.number("0")))]
    case .whole(let range):
      let least: [(String, JSONNode?)] = [
        ("type", .text("integer")), ("minimum", JSONNode(.number(String(range.lowerBound)))),
      ]
      guard range.upperBound < Int.max else { return least }
      return least + [("maximum", JSONNode(.number(String(range.upperBound))))]
    case .size:
      return anyOf(
        [("type", .text("integer")), ("minimum", JSONNode(.number("1")))],
        pattern("^[0-9]+ ?([kKmMgG]i?)?[bB]?$"))
    case .choice(let choices):
      return [("enum", .list(choices.map(JSONNode.text)))]
    case .text, .path, .zone, .language, .pattern, .proxy, .headerValue, .selector:
      return [("type", .text("string"))]
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

  private static func pattern(_ expression: String) -> [(String, JSONNode?)] {
    [("type", .text("string")), ("pattern", .text(expression))]
  }

  private static func anyOf(
    _ first: [(String, JSONNode?)], _ second: [(String, JSONNode?)]
  ) -> [(String, JSONNode?)] {
    [("anyOf", .list([.object(first), .object(second)]))]
  }
}
