import NewsText

/// URLs that are in their normal form already, as most are: nothing is copied, and nothing made that
/// is thrown away.
extension NetURL {
  /// The same as by the long way; nil where anything asks for a closer look.
  init?(normal text: String) {
    let bytes = text.utf8Span.span
    guard let host = NetURL.endOfScheme(bytes) else { return nil }
    var end = host
    /// Where the last label of the host begins.
    var label = host
    while end < bytes.count, bytes[end] != .slash, bytes[end] != .colon {
      let byte = bytes[end]
      if byte == .dot { label = end + 1 }
      guard
        byte &- 0x61 < 26 || byte.isDigit || byte == .dot || byte == .minus
          || byte == UInt8(ascii: "_")
      else { return nil }
      end += 1
    }
    guard label < end, end - host <= 253 else { return nil }
    let isName = bytes[label].isLetter
    guard isName || NetAddress(quad: bytes.extracting(host..<end)) != nil else { return nil }
    var path = end
    var port: Int?
    if path < bytes.count, bytes[path] == .colon {
      var number = 0
      path += 1
      while path < bytes.count, bytes[path].isDigit, number <= 65_535 {
        number = number * 10 + Int(bytes[path] - UInt8(ascii: "0"))
        path += 1
      }
      // One that is not written as we would, or need not be written.
      guard path > end + 1, bytes[end + 1] &- 0x31 < 9, number <= 65_535,
        number != (host == 8 ? 443 : 80)
      else {
        return nil
      }
      port = number
    }
    guard path < bytes.count, bytes[path] == .slash else { return nil }
    var query: Int?
    var fragment: Int?
    for index in path..<bytes.count {
      let byte = bytes[index]
      guard !byte.needsEscape else { return nil }
      if fragment != nil { continue }
      if byte == .hash {
        fragment = index + 1
      } else if query == nil {
        if byte == .question { query = index + 1 }
        // It may be a segment of dots.
        if byte == .dot || byte == .percent, bytes[index - 1] == .slash { return nil }
      }
    }
    let endOfQuery = fragment.map { $0 - 1 } ?? bytes.count
    self.init(
      text: text, isSecure: host == 8, host: host..<end, port: port, hasPlainName: isName,
      path: path..<(query.map { $0 - 1 } ?? endOfQuery), query: query.map { $0..<endOfQuery },
      fragment: fragment.map { $0..<bytes.count })
  }

  /// Where the authority begins of a text that begins as web addresses do, in lower case.
  static func endOfScheme(_ bytes: Span<UInt8>) -> Int? {
    for scheme in schemes where bytes.count > scheme.count {
      if scheme.indices.allSatisfy({ bytes[$0] == scheme[$0] }) { return scheme.count }
    }
    return nil
  }

  private static let schemes = [Array("https://".utf8), Array("http://".utf8)]
}
