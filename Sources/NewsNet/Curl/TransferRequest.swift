/// One HTTP request: one hop, redirects are answers.
package struct TransferRequest: Sendable {
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

  package var url: NetURL
  /// Nil for a GET.
  package var content: Content?
  /// `Name: value` lines.
  package var headers: [String]
  package var userAgent: String
  package var login: Login?
  /// A proxy's URL, as curl reads it; nil for none. Then the guard judges the URL, not the peer.
  package var proxy: String?
  /// A PEM file.
  package var authorities: String
  package var milliseconds: Int
  package var connectMilliseconds: Int
  /// Decoded body bytes at most.
  package var maximumBytes: Int
  package var addresses: AddressGuard
  /// Whether to leave the connections aside that were kept.
  package var isFresh: Bool

  package init(
    url: NetURL, content: Content? = nil, headers: [String] = [], userAgent: String,
    login: Login? = nil,
    proxy: String? = nil, authorities: String = NetLibrary.systemAuthorities,
    milliseconds: Int = 30_000, connectMilliseconds: Int = 15_000,
    maximumBytes: Int = 16 << 20, addresses: AddressGuard = AddressGuard(),
    isFresh: Bool = false
  ) {
    self.url = url
    self.content = content
    self.headers = headers
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
}
