/// One HTTP request: one hop, redirects are answers.
///
/// A class, for it is handed on and asked in every callback of its transfer.
package final class TransferRequest: Sendable {
  /// What Basic authentication sends.
  package struct Login: Sendable, Equatable {
    package var user: String
    package var password: String

    package init(user: String, password: String) {
      self.user = user
      self.password = password
    }
  }

  /// What is sent along, which makes it a POST or another method.
  package struct Content: Sendable, Equatable {
    /// `POST`, `PUT`.
    package var method: String
    package var bytes: [UInt8]

    package init(method: String = "POST", bytes: [UInt8]) {
      self.method = method
      self.bytes = bytes
    }
  }

  package let url: NetURL
  /// Nil for a GET.
  package let content: Content?
  /// `Name: value` lines. The user agent and what can be decoded are among them: what is an option
  /// of its own libcurl puts together twice, letter by letter.
  let headers: [String]
  package let userAgent: String
  package let login: Login?
  /// A proxy's URL, as curl reads it; nil for none. Then the guard judges the URL, not the peer.
  package let proxy: String?
  /// A PEM file.
  package let authorities: String
  package let milliseconds: Int
  package let connectMilliseconds: Int
  /// Decoded body bytes at most.
  package let maximumBytes: Int
  package let addresses: AddressGuard
  /// Whether to leave the connections aside that were kept.
  package let isFresh: Bool

  package init(
    url: NetURL, content: Content? = nil, headers: consuming [String] = [], userAgent: String,
    login: Login? = nil,
    proxy: String? = nil, authorities: String = NetLibrary.systemAuthorities,
    milliseconds: Int = 30_000, connectMilliseconds: Int = 15_000,
    maximumBytes: Int = 16 << 20, addresses: AddressGuard = AddressGuard(),
    isFresh: Bool = false
  ) {
    self.url = url
    self.content = content
    self.headers = TransferRequest.lines(headers, userAgent: userAgent)
    self.userAgent = userAgent
    self.login = login
    self.proxy = proxy
    self.authorities = authorities
    self.milliseconds = milliseconds
    self.connectMilliseconds = connectMilliseconds
    self.maximumBytes = maximumBytes
    self.addresses = addresses
    self.isFresh = isFresh
  }

  /// Header lines with ours among them, where the others name none.
  private static func lines(_ headers: consuming [String], userAgent: String) -> [String] {
    let hasAgent = headers.contains { isLine($0, of: "user-agent:") }
    let hasEncoding = headers.contains { isLine($0, of: "accept-encoding:") }
    if !hasAgent { headers.append("User-Agent: " + userAgent) }
    if !hasEncoding { headers.append(acceptEncoding) }
    return headers
  }

  private static let acceptEncoding = "Accept-Encoding: " + NetLibrary.encodings

  /// Whether a line is a header of that name, which is in lower case.
  private static func isLine(_ line: String, of name: StaticString) -> Bool {
    let bytes = line.utf8Span.span
    guard bytes.count >= name.utf8CodeUnitCount else { return false }
    for index in 0..<name.utf8CodeUnitCount
    where unsafe bytes[index].lowered != name.utf8Start[index] {
      return false
    }
    return true
  }
}
