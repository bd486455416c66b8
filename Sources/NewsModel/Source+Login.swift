package import NewsSystem

extension Source {
  /// What a source's server is shown to let us in.
  package indirect enum Login: Sendable, Equatable {
    /// RFC 7617.
    case basic(user: String, password: Secret)
    /// RFC 6750.
    case bearer(Secret)
  }

  /// Cookies the user has for a source.
  package enum Cookies: Sendable, Equatable {
    /// Sent to the source's own origin.
    case pairs([Cookie])
    /// An absolute path of a file as browsers export and curl keeps them (cookies.txt): each is
    /// sent where it says it belongs. Read at each fetch, never written.
    indirect case jar(String)
  }

  /// One cookie.
  package struct Cookie: Sendable, Equatable {
    package var name: String
    package var value: Secret

    package init(name: String, value: Secret) {
      self.name = name
      self.value = value
    }
  }
}
