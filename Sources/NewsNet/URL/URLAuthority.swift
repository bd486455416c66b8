import CCurl
import Glibc

/// The part between `//` and the path: login, host, port.
///
/// A plain ASCII name or dotted quad, with or without a port, is read here; everything else
/// (logins, IPv6, odd spellings of addresses, international hosts, escapes) is libcurl's to split
/// and to judge, because libcurl connects to it.
struct URLAuthority {
  /// `user:password` as written, or empty.
  var login: [UInt8] = []
  /// Lower case; IPv6 in brackets.
  var host: [UInt8]
  /// Nil where none is written, and for the scheme's own.
  var port: Int?
  /// An ASCII name, which is no address in any spelling.
  var isName = false

  init?(_ bytes: ArraySlice<UInt8>, scheme: ArraySlice<UInt8>) {
    if let plain = URLAuthority(plain: bytes) {
      self = plain
    } else if let asked = URLAuthority(libcurl: bytes, scheme: scheme) {
      self = asked
    } else {
      return nil
    }
    if port == (scheme.count == 5 ? 443 : 80) { port = nil }
  }

  private init?(plain bytes: ArraySlice<UInt8>) {
    let end = bytes.lastIndex(of: .colon) ?? bytes.endIndex
    let name = bytes[..<end]
    let label = name.lastIndex(of: .dot).map { name[($0 + 1)...] } ?? name
    // A last label that begins with a digit may be an IPv4 address in one of its many spellings.
    guard name.count <= 253, let first = label.first,
      name.allSatisfy({
        $0.isLetter || $0.isDigit || $0 == .dot || $0 == .minus || $0 == UInt8(ascii: "_")
      })
    else { return nil }
    isName = first.isLetter
    // The one usual spelling of an address, and no other.
    guard isName || NetAddress(quad: name.span) != nil else { return nil }
    host = name.map(\.lowered)
    port = nil
    let digits = bytes[end...].dropFirst()
    guard digits.allSatisfy(\.isDigit), digits.count <= 5 else { return nil }
    if !digits.isEmpty {
      let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      guard number <= 65_535 else { return nil }
      port = number
    }
  }

  private init?(libcurl bytes: ArraySlice<UInt8>, scheme: ArraySlice<UInt8>) {
    guard !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }),
      let handle = unsafe curl_url()
    else { return nil }
    defer { unsafe curl_url_cleanup(handle) }
    let text = String(decoding: scheme + "://".utf8 + bytes + "/".utf8, as: UTF8.self)
    guard unsafe curl_url_set(handle, CURLUPART_URL, text, 0) == CURLUE_OK else { return nil }

    func part(_ part: CURLUPart, _ flags: UInt32 = 0) -> [UInt8]? {
      var pointer: UnsafeMutablePointer<CChar>? = nil
      guard unsafe curl_url_get(handle, part, &pointer, flags) == CURLUE_OK,
        let found = unsafe pointer
      else { return nil }
      defer { unsafe curl_free(found) }
      return unsafe Array(String(cString: found).utf8)
    }

    guard let name = part(CURLUPART_HOST, UInt32(CURLU_PUNYCODE)), !name.isEmpty else { return nil }
    host = name.map(\.lowered)
    // An escape that is left was escaped twice: a second reading would find another host.
    guard host.allSatisfy({ !$0.needsEscape && $0 != .percent }) else { return nil }
    if bytes.contains(.percent) {
      // Escapes may hide the dots of an address in one of its other spellings.
      guard let bare = Self(plain: host[...]) ?? Self(libcurl: host[...], scheme: scheme),
        bare.login.isEmpty, bare.port == nil
      else { return nil }
      host = bare.host
      isName = bare.isName
    }
    port = part(CURLUPART_PORT).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    if let user = part(CURLUPART_USER) {
      login.appendEscaping(user[...])
      if let password = part(CURLUPART_PASSWORD) {
        login.append(.colon)
        login.appendEscaping(password[...])
      }
    }
  }
}
