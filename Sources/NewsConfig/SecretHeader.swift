/// Headers whose value lets somebody in (RELIABILITY row 29).
enum SecretHeader {
  static func isSecret(name: String) -> Bool {
    let name = name.lowercased()
    return ["auth", "cookie", "key", "token", "secret"].contains { name.contains($0) }
  }
}
