package import NewsTime

/// What holds for all sources of a run.
package struct FetchOptions: Sendable {
  /// A PEM file of certificate authorities; nil for the system's.
  package var authorities: String?
  package var userAgent: String
  /// For sources without one of their own; nil to follow the environment (http_proxy, https_proxy,
  /// all_proxy, no_proxy) as curl does.
  package var proxy: String?
  /// Requests in flight at once.
  package var atOnce: Int
  /// Seconds for all sources together; nil for no end.
  package var deadline: Int?
  /// A descriptor that becomes readable when `stop` may have changed: the signal pipe.
  package var wake: Int32?
  package var clock: @Sendable () -> Instant

  package init(
    authorities: String? = nil, userAgent: String = "tidings", proxy: String? = nil,
    atOnce: Int = 256, deadline: Int? = nil, wake: Int32? = nil,
    clock: @escaping @Sendable () -> Instant
  ) {
    self.authorities = authorities
    self.userAgent = userAgent
    self.proxy = proxy
    self.atOnce = atOnce
    self.deadline = deadline
    self.wake = wake
    self.clock = clock
  }
}
