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
  /// `Name: value` lines.
  package let headers: [String]
  /// Sent where the headers name none.
  package let userAgent: String
  /// The validators to send (RFC 9110 section 13.1), as the server wrote them.
  package let etag: String?
  package let modifiedSince: String?
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
    url: NetURL, content: Content? = nil, headers: [String] = [], userAgent: String,
    etag: String? = nil, modifiedSince: String? = nil, login: Login? = nil, proxy: String? = nil,
    authorities: String = NetLibrary.systemAuthorities,
    milliseconds: Int = 30_000, connectMilliseconds: Int = 15_000,
    maximumBytes: Int = 16 << 20, addresses: AddressGuard = AddressGuard(),
    isFresh: Bool = false
  ) {
    self.url = url
    self.content = content
    self.headers = headers
    self.userAgent = userAgent
    self.etag = etag
    self.modifiedSince = modifiedSince
    self.login = login
    self.proxy = proxy
    self.authorities = authorities
    self.milliseconds = milliseconds
    self.connectMilliseconds = connectMilliseconds
    self.maximumBytes = maximumBytes
    self.addresses = addresses
    self.isFresh = isFresh
  }

  /// What the proxy itself is told, where there is one: it is told no header of the request's own.
  var proxyAgent: String? { proxy == nil ? nil : userAgent }
}
