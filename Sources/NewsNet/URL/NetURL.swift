/// An absolute http or https URL in one normal form: scheme and host in lower case, numeric hosts
/// as dotted quads, what a URL may not hold escaped, dot segments gone, a path of `/` at least.
package struct NetURL: Sendable, Hashable, CustomStringConvertible {
  /// A part of the text. Small: a job on its way holds several URLs, and there are many jobs.
  private struct Part: Hashable {
    private let start: UInt32
    private let end: UInt32

    init(_ range: Range<Int>) {
      start = UInt32(range.lowerBound)
      end = UInt32(range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
    var isEmpty: Bool { start == end }
  }

  /// ASCII.
  package let text: String
  package let isSecure: Bool
  /// Whether the host is an ASCII name, and no address in any spelling.
  let hasPlainName: Bool
  private let ownPort: UInt16?
  /// User and password, without `@`; empty where there are none.
  private let loginPart: Part
  private let hostPart: Part
  private let pathPart: Part
  private let queryPart: Part?
  private let fragmentPart: Part?

  /// Nil for what is no http or https URL with a host, and for hosts that cannot be.
  package init?(_ text: String) {
    if let normal = NetURL(normal: text) {
      self = normal
    } else {
      self.init(bytes: NetURL.trimmed(Array(text.utf8)))
    }
  }

  init?(bytes: [UInt8]) {
    let reference = URLReference(bytes)
    guard let scheme = reference.scheme.map({ bytes[$0] }),
      let authority = reference.authority.map({ bytes[$0] }), !authority.isEmpty
    else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 8)
    for byte in scheme { out.append(byte.lowered) }
    guard out.elementsEqual("http".utf8) || out.elementsEqual("https".utf8),
      let place = URLAuthority(authority, scheme: scheme)
    else { return nil }
    isSecure = scheme.count == 5
    out += "://".utf8
    let loginStart = out.count
    out += place.login
    loginPart = Part(loginStart..<out.count)
    if !place.login.isEmpty { out.append(.at) }
    let hostStart = out.count
    out += place.host
    hostPart = Part(hostStart..<out.count)
    ownPort = place.port.map { UInt16($0) }
    hasPlainName = place.isName
    if let port = place.port { out += ":\(port)".utf8 }
    let pathStart = out.count
    let path = URLReference.withoutDotSegments(bytes[reference.path])
    if path.first != .slash { out.append(.slash) }
    out.appendEscaping(path[...])
    pathPart = Part(pathStart..<out.count)
    queryPart = NetURL.append(bytes, reference.query, after: .question, to: &out)
    fragmentPart = NetURL.append(bytes, reference.fragment, after: .hash, to: &out)
    text = String(decoding: out, as: UTF8.self)
  }

  /// One that is known to be in its normal form, without a login.
  init(
    text: String, isSecure: Bool, host: Range<Int>, port: Int?, hasPlainName: Bool,
    path: Range<Int>, query: Range<Int>?, fragment: Range<Int>?
  ) {
    self.text = text
    self.isSecure = isSecure
    self.hasPlainName = hasPlainName
    ownPort = port.map { UInt16($0) }
    loginPart = Part(host.lowerBound..<host.lowerBound)
    hostPart = Part(host)
    pathPart = Part(path)
    queryPart = query.map { Part($0) }
    fragmentPart = fragment.map { Part($0) }
  }

  private static func append(
    _ bytes: [UInt8], _ range: Range<Int>?, after mark: UInt8, to out: inout [UInt8]
  ) -> Part? {
    guard let range else { return nil }
    out.append(mark)
    let start = out.count
    out.appendEscaping(bytes[range])
    return Part(start..<out.count)
  }

  /// Without white space and controls at the ends, and without tabs and line ends inside
  /// (WHATWG URL section 4.4): publishers wrap links.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 <= 0x20 }) else { return bytes }
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    let end = (bytes.lastIndex { $0 > 0x20 } ?? start - 1) + 1
    return bytes[start..<end].filter { $0 != 9 && $0 != 10 && $0 != 13 }
  }

  private subscript(part: Part) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: part.range.lowerBound)
    let end = utf8.index(start, offsetBy: part.range.count)
    return String(text[start..<end])
  }

  package var description: String { text }
  /// `http` or `https`.
  package var scheme: String { isSecure ? "https" : "http" }
  /// Nil where the scheme's own is meant.
  package var port: Int? { ownPort.map { Int($0) } }
  /// In lower case, of ASCII; an IPv6 address without its brackets.
  package var host: String {
    let host = self[hostPart]
    return host.utf8.first == UInt8(ascii: "[") ? String(host.dropFirst().dropLast()) : host
  }
  /// The host where it is an address; nil for names.
  var address: NetAddress? {
    if hasPlainName { return nil }
    return NetAddress(quad: text.utf8Span.span.extracting(hostPart.range)) ?? NetAddress(host)
  }
  /// The port a connection is made to.
  package var effectivePort: Int { port ?? (isSecure ? 443 : 80) }
  /// Escaped; begins with `/`.
  package var path: String { self[pathPart] }
  /// Escaped, without `?`.
  package var query: String? { queryPart.map { self[$0] } }
  /// Escaped, without `#`.
  package var fragment: String? { fragmentPart.map { self[$0] } }

  /// Decoded; nil where the URL names none.
  package var user: String? {
    loginPart.isEmpty ? nil : PercentCode.decode(String(loginParts[0]))
  }

  /// Decoded; nil where the URL names none.
  package var password: String? {
    loginParts.count > 1 ? PercentCode.decode(String(loginParts[1])) : nil
  }

  private var loginParts: [Substring] {
    self[loginPart].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
  }

  /// What politeness counts by: the host, whose ports 80 and 443 are one; a service on a port of its
  /// own is another's, as bridges on one machine are.
  package var hostOrService: String {
    effectivePort == 80 || effectivePort == 443 ? host : authority
  }

  /// `host:port`, the port always told; an IPv6 address in brackets.
  package var authority: String {
    // One that is written stands between host and path.
    ownPort == nil
      ? "\(self[hostPart]):\(effectivePort)"
      : self[Part(hostPart.range.lowerBound..<pathPart.range.lowerBound)]
  }

  /// `https://host`, with the port where it is not the scheme's own (RFC 6454, section 6.2).
  package var origin: String {
    "\(scheme)://\(self[hostPart])" + (port.map { ":\($0)" } ?? "")
  }

  /// Scheme, host and port (RFC 6454).
  package func hasSameOrigin(as other: NetURL) -> Bool {
    isSecure == other.isSecure && hasSamePlace(as: other)
  }

  /// Host and port.
  func hasSamePlace(as other: NetURL) -> Bool {
    text == other.text
      || (effectivePort == other.effectivePort && self[hostPart] == other[other.hostPart])
  }

  /// The same URL without user and password.
  package var withoutLogin: NetURL {
    guard !loginPart.isEmpty else { return self }
    let (utf8, login) = (Array(text.utf8), loginPart.range)
    return NetURL(bytes: Array(utf8[..<login.lowerBound] + utf8[(login.upperBound + 1)...])) ?? self
  }

  /// Scheme, host, path and query: what is asked of a server, without login and fragment.
  package var withoutFragment: NetURL {
    guard let fragment = fragmentPart?.range else { return self }
    return NetURL(bytes: Array(text.utf8.prefix(fragment.lowerBound - 1))) ?? self
  }

  /// A reference as it stands in a document at this URL (RFC 3986 section 5); nil where the result
  /// is no http or https URL.
  package func joined(_ reference: String) -> NetURL? {
    let bytes = NetURL.trimmed(Array(reference.utf8))
    let base = URLReference(Array(text.utf8))
    return NetURL(bytes: URLReference(bytes).resolved(against: base))
  }
}
