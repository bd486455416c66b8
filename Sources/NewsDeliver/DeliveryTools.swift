package import NewsTime

/// What ways out need of the world.
package struct DeliveryTools: Sendable {
  /// What web servers are told.
  package var userAgent: String
  /// As curl reads it; nil for none. Mails take none.
  package var proxy: String?
  /// A PEM file; the system's where nil.
  package var authorities: String?
  /// Asked about once a second while something is waited for.
  package var isStopped: @Sendable () -> Bool
  package var clock: @Sendable () -> Instant

  package init(
    userAgent: String, proxy: String? = nil, authorities: String? = nil,
    isStopped: @escaping @Sendable () -> Bool = { false },
    clock: @escaping @Sendable () -> Instant
  ) {
    self.userAgent = userAgent
    self.proxy = proxy
    self.authorities = authorities
    self.isStopped = isStopped
    self.clock = clock
  }

  /// A reason without the secrets that were used, should the other end have said them.
  static func hide(_ secrets: [String], in reason: String) -> String {
    secrets.filter { !$0.isEmpty }.reduce(reason) { text, secret in
      text.replacing(secret, with: "***")
    }
  }
}
