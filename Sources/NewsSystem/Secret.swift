/// A password or a token: where it is kept, read when it is used and not before.
///
/// Printed or logged it says `***` at most, so that it never reaches argv, logs, errors, output or
/// the store (RELIABILITY row 29).
package enum Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
  /// Written in the config itself.
  case plain(String)
  /// The name of a file in $CREDENTIALS_DIRECTORY (systemd.exec(5), "Credentials").
  case credential(String)
  /// An absolute path.
  case file(String)
  /// A variable of the environment.
  case variable(String)

  /// Bytes of a secret: more is something else.
  private static let longest = 64 << 10

  /// The secret itself: one line. A line end behind it, as editors and `echo` leave one, is not part
  /// of it.
  package func resolved() throws(SecretError) -> String {
    let text = try found()
    // In a header or a command of a protocol a control would begin another.
    guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw SecretError(place: description, what: "is more than one line, or no text")
    }
    return text
  }

  private func found() throws(SecretError) -> String {
    switch self {
    case .plain(let text):
      return text
    case .credential(let name):
      guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), name != ".." else {
        throw SecretError(place: description, what: "no name of a credential")
      }
      guard let folder = Machine.environment("CREDENTIALS_DIRECTORY") else {
        throw SecretError(place: description, what: "$CREDENTIALS_DIRECTORY is not set")
      }
      return try read(folder + "/" + name)
    case .file(let path):
      return try read(path)
    case .variable(let name):
      guard let text = Machine.environment(name) else {
        throw SecretError(place: description, what: "is not set")
      }
      return text
    }
  }

  private func read(_ path: String) throws(SecretError) -> String {
    var bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Files.read(path, limit: Secret.longest)
    } catch {
      throw SecretError(place: description, what: error.what)
    }
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    guard !bytes.isEmpty else { throw SecretError(place: description, what: "is empty") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SecretError(place: description, what: "is no text")
    }
    return text
  }

  /// Where it is kept, never what it is.
  package var description: String {
    switch self {
    case .plain: "***"
    case .credential(let name): "credential \(name)"
    case .file(let path): path
    case .variable(let name): "$\(name)"
    }
  }

  package var debugDescription: String { description }
}

/// A secret that could not be read: `where: what`, lower case, without the secret.
package struct SecretError: Error, Sendable, Hashable, CustomStringConvertible {
  /// `credential smtp`, `/etc/tidings/token`, `$TOKEN`.
  package let place: String
  package let what: String

  package var description: String { "\(place): \(what)" }
}
