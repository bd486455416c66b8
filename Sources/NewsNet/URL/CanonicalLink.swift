/// What a link is known by, whatever it came with: step 2 of an item's identity.
///
/// Scheme and `www.` are folded, the default port, the fragment and what only says who sent the
/// reader are removed, the query is sorted, escapes are in one case and only where they must be,
/// and a slash at the end counts for nothing. The key is for comparing, never for asking.
package enum CanonicalLink {
  /// Rises whenever a link may get another key; stored beside the keys.
  package static let version = 1

  /// Nil where the text is no http or https URL.
  package static func key(_ text: String) -> String? {
    if let key = plainKey(text) { return key }
    guard let url = NetURL(text) else { return nil }
    return key(url)
  }

  /// The key of a link that is in its normal form and has neither port nor query, as most: the same
  /// as by way of `NetURL`, for a tenth of the work. Nil where anything asks for a closer look.
  private static func plainKey(_ text: String) -> String? {
    let bytes = text.utf8Span.span
    guard let start = NetURL.endOfScheme(bytes) else { return nil }
    var index = start
    /// Where the label begins that is being read, and dots so far.
    var label = start
    var dots = 0
    while index < bytes.count, bytes[index] != .slash {
      if bytes[index] == .dot {
        guard index > label else { return nil }
        label = index + 1
        dots += 1
      } else {
        guard bytes[index] &- 0x61 < 26 || bytes[index] &- 0x30 < 10 || bytes[index] == .minus
        else { return nil }
      }
      index += 1
    }
    let end = index
    // A host that ends in a number is an address in some spelling; `xn--` is another alphabet.
    guard dots > 0, end - start <= 64, end > label, bytes[label] &- 0x61 < 26,
      !(start..<end - 1).contains(where: { bytes[$0] == .minus && bytes[$0 + 1] == .minus })
    else { return nil }
    while index < bytes.count {
      guard bytes[index].isUnreserved || bytes[index] == .slash else { return nil }
      if bytes[index] == .dot, bytes[index - 1] == .slash { return nil }
      index += 1
    }
    let last = bytes.count > end && bytes[bytes.count - 1] == .slash ? bytes.count - 1 : bytes.count
    let utf8 = text.utf8
    let first = start + (dots > 1 && text.utf8.dropFirst(start).starts(with: "www.".utf8) ? 4 : 0)
    let from = utf8.index(utf8.startIndex, offsetBy: first)
    return String(text[from..<utf8.index(from, offsetBy: last - first)])
  }

  /// The same for a URL that was read already.
  package static func key(_ url: NetURL) -> String {
    var out = foldedHost(url)
    if let port = url.port, port != 80, port != 443 { out += ":\(port)".utf8 }
    let path = normalized(Array(url.path.utf8)[...])
    out += path.last == .slash ? path.dropLast() : path[...]
    if let query = url.query {
      let kept = parameters(of: query)
      if !kept.isEmpty { out += [.question] + kept.joined(separator: [.ampersand]) }
    }
    // A fragment names a place on a page, but for pages that are all script, where it is the page.
    if let fragment = url.fragment, fragment.hasPrefix("!") || fragment.hasPrefix("/") {
      out += [.hash] + normalized(Array(fragment.utf8)[...])
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func foldedHost(_ url: NetURL) -> [UInt8] {
    var host = Array(url.host.utf8)
    if host.last == .dot { host.removeLast() }
    let www = Array("www.".utf8)
    // `www.az` stays: what is left must still be a name with a dot.
    if host.starts(with: www), host[4...].contains(.dot) { host.removeFirst(4) }
    return host
  }

  private static func parameters(of query: String) -> [[UInt8]] {
    Array(query.utf8).split(separator: .ampersand)
      .filter { !Tracking.isTracking($0) }
      .map { normalized($0) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Escapes of unreserved characters undone, the others in upper case (RFC 3986 section 6.2.2).
  private static func normalized(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(.percent) else { return Array(bytes) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard let byte = PercentCode.escaped(bytes, at: index) else {
        out.append(bytes[index])
        index += 1
        continue
      }
      if byte.isUnreserved {
        out.append(byte)
      } else {
        out.appendEscaped(byte)
      }
      index += 3
    }
    return out
  }
}
