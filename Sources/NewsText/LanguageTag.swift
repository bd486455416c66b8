/// Names of languages as documents and configs write them (BCP 47).
package enum LanguageTag {
  /// The language alone, in lower case: `pt` of `pt-BR`, and of `pt_BR`.
  package static func primary(_ tag: some StringProtocol) -> String {
    var primary: [UInt8] = []
    for byte in tag.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { break }
      primary.append(ASCII.lower(byte))
    }
    return String(decoding: primary, as: UTF8.self)
  }
}
