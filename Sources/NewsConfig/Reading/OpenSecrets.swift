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
    switch (shape, node.value) {
    case (.object(let table), .object(let members)):
      for member in members {
        guard let spec = table[member.key] else { continue }
        let isSecret = OpenSecrets.isSecretName(member.key) || OpenSecrets.isSecret(spec.shape)
        if isSecret, case .string = member.node.value {
          found.append((member.node.position, member.path(in: path())))
        } else {
          look(at: member.node, spec.shape, path: member.path(in: path()))
        }
      }
    case (.list(let element, _), .array(let nodes)):
      for (index, node) in nodes.enumerated() {
        look(at: node, element, path: "\(path())[\(index)]")
      }
    case (.map(let element), .object(let members)):
      for member in members {
        let isOpen =
          OpenSecrets.isSecret(element) || SecretHeader.isSecret(name: member.key)
        if isOpen, case .string = member.node.value {
          found.append((member.node.position, member.path(in: path())))
        } else {
          look(at: member.node, element, path: member.path(in: path()))
        }
      }
    case (.either(let first, let second), _):
      look(at: node, first, path: path())
      look(at: node, second, path: path())
    case (.scalar(.mailURL), .string(let text)):
      // Its user is no secret.
      if MailURL(text)?.password != nil { found.append((node.position, path())) }
    case (_, .string(let text)):
      guard OpenSecrets.mayHide(text), text.contains("://"), Masking.mask(text) != text else {
        break
      }
      found.append((node.position, path()))
    default:
      break
    }
  }

  /// Whether a text has what a login or a parameter begins or ends with; most URLs have neither.
  private static func mayHide(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
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
