/// Keeps the secrets of URLs out of errors, logs and digests.
package enum Masking {
  /// The text with the password of each `scheme://user:password@` and the value of each query
  /// parameter that is named like a secret shown as `***`.
  package static func mask(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      out.append(byte)
      index += 1
      if byte == .slash, out.count >= 3, out.suffix(3).elementsEqual("://".utf8) {
        index = maskLogin(bytes, from: index, to: &out)
      } else if byte == .question || byte == .ampersand || byte == UInt8(ascii: ";")
        || byte == .hash
      {
        index = maskParameter(bytes, from: index, to: &out)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Returns where to go on: behind the login where there is one.
  private static func maskLogin(_ bytes: [UInt8], from start: Int, to out: inout [UInt8]) -> Int {
    let end =
      bytes[start...].firstIndex { isEnd($0) || $0 == .slash || $0 == .question || $0 == .hash }
      ?? bytes.count
    guard let at = bytes[start..<end].lastIndex(of: .at) else { return start }
    // A login without a password may be a token itself.
    if let colon = bytes[start..<at].firstIndex(of: .colon) { out += bytes[start...colon] }
    out += "***".utf8
    return at
  }

  private static func maskParameter(
    _ bytes: [UInt8], from start: Int, to out: inout [UInt8]
  ) -> Int {
    let end =
      bytes[start...].firstIndex {
        isEnd($0) || $0 == .ampersand || $0 == .hash || $0 == .question
      } ?? bytes.count
    guard let equals = bytes[start..<end].firstIndex(of: .equals), equals + 1 < end,
      isSecret(bytes[start..<equals])
    else { return start }
    out += bytes[start...equals]
    out += "***".utf8
    // `URL: what` is how errors are said.
    return bytes[end - 1] == .colon ? end - 1 : end
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private static func isSecret(_ name: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: name.map(\.lowered).filter(\.isLetter), as: UTF8.self)
    return exact.contains(name) || endings.contains { name.hasSuffix($0) }
  }

  /// Names with everything but letters removed: `api_key` is `apikey`.
  private static let exact: Set<String> = [
    "key", "auth", "pass", "pwd", "pw", "sig", "sid", "code", "hash", "hmac", "jwt", "user",
    "session", "credential", "credentials", "login",
  ]

  private static let endings = [
    "token", "apikey", "accesskey", "secret", "password", "passwd", "signature", "authkey",
    "sessionid", "feedkey", "privatekey",
  ]
}
