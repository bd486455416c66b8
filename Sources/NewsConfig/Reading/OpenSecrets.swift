import NewsNet
import NewsText

/// Finds the secrets that stand in a config themselves: passwords, tokens, logins in URLs.
struct OpenSecrets {
  /// Places of the secrets, in the order of the file.
  private(set) var found: [(offset: Int, path: String)] = []

  init(in document: JSONNode) {
    look(at: document, .object(ConfigKeys.top))
  }

  /// A path is put together where there is a secret: most documents have none.
  private mutating func look(
    at node: JSONNode, _ shape: ValueShape, path: @autoclosure () -> String = ""
  ) {
    if case .either(let first, let second) = shape {
      look(at: node, first, path: path())
      return look(at: node, second, path: path())
    }
    switch node.value {
    case .string(let text):
      if OpenSecrets.hides(text, shape) { found.append((node.position, path())) }
    case .array(let nodes):
      guard case .list(let element, _) = shape else { break }
      for index in nodes.indices { look(at: nodes[index], element, path: "\(path())[\(index)]") }
    case .object(let members):
      look(at: members, shape, path: path())
    case .null, .bool, .number:
      break
    }
  }

  private mutating func look(
    at members: [JSONMember], _ shape: ValueShape, path: @autoclosure () -> String
  ) {
    for place in members.indices {
      let key = members[place].key
      let inner: ValueShape
      var isSecret: Bool
      switch shape {
      case .object(let table):
        guard let spec = table[key] else { continue }
        inner = spec.shape
        isSecret = OpenSecrets.isSecretName(key)
      case .map(let element):
        inner = element
        isSecret = SecretHeader.isSecret(name: key)
      default:
        return
      }
      isSecret = isSecret || OpenSecrets.isSecret(inner)
      if isSecret, case .string = members[place].node.value {
        found.append((members[place].node.position, members[place].path(in: path())))
      } else {
        look(at: members[place].node, inner, path: members[place].path(in: path()))
      }
    }
  }

  /// Whether a text that is no secret as a whole holds one.
  private static func hides(_ text: String, _ shape: ValueShape) -> Bool {
    // Its user is no secret.
    if case .scalar(.mailURL) = shape { return MailURL(text)?.password != nil }
    return mayHide(text) && text.contains("://") && Masking.mask(text) != text
  }

  /// Whether a text has what a login or a parameter begins or ends with; most URLs have neither.
  private static func mayHide(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    return bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: ";"),
        UInt8(ascii: "#"):
        true
      default: false
      }
    }
  }

  /// Whether a value of that shape is a secret where it is a text.
  private static func isSecret(_ shape: ValueShape) -> Bool {
    guard case .either(.scalar(.text), .object(let table)) = shape else { return false }
    return [ConfigKeys.secretPlace.name, ConfigKeys.hookPlace.name].contains(table.name)
  }

  private static func isSecretName(_ name: String) -> Bool {
    name == "password" || name == "token"
  }
}
