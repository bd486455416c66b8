package import NewsSystem

/// A way messages leave the house: an entry of `deliveries` in the config.
package struct Delivery: Sendable, Equatable {
  /// What editions and rules call it.
  package var name: String
  package var way: Way

  /// What carries them.
  package enum Way: Sendable, Equatable {
    case mail(MailDelivery)
    case web(WebDelivery)
    /// A program and its arguments: the text on stdin, the fields in its environment.
    case command([String])
    /// A file that holds the newest message, by its absolute path; the ending names the face.
    case file(String)
    /// A desktop notification.
    case desktop
  }

  package init(name: String, way: Way) {
    self.name = name
    self.way = way
  }

  /// To whom a message goes, each with an outcome of its own: the addresses of a mail, one
  /// nameless recipient of everything else.
  package var recipients: [String] {
    if case .mail(let mail) = way { mail.to } else { [""] }
  }
}

/// Where a mail goes, and how.
package struct MailDelivery: Sendable, Equatable {
  /// Who takes the mail from us.
  package enum Route: Sendable, Equatable {
    case smtp(MailServer)
    /// A program that is called as sendmail(1) is.
    case sendmail(String)
    /// The absolute path of a Maildir.
    case maildir(String)
    /// The absolute path of an mbox.
    case mbox(String)
  }

  /// Where a machine has its sendmail(1).
  package static let usualProgram = "/usr/sbin/sendmail"

  /// Plain addresses, `desk@example.org`.
  package var to: [String]
  /// A plain address; user@host where nil.
  package var from: String?
  package var route: Route
  /// Editions of one id make one thread.
  package var thread: Bool

  package init(to: [String], from: String? = nil, route: Route, thread: Bool = false) {
    self.to = to
    self.from = from
    self.route = route
    self.thread = thread
  }
}

/// A server that takes mail (RFC 5321).
package struct MailServer: Sendable, Equatable {
  package var host: String
  /// Nil for the usual one: 465 with TLS from the start, 25 else.
  package var port: Int?
  package var security: Security
  package var user: String?
  package var password: Secret?

  /// How the connection to a server is kept private.
  package enum Security: String, Sendable, Equatable {
    /// TLS from the first byte (RFC 8314): smtps.
    case tls
    /// STARTTLS, or no mail (RFC 3207): an offer that was stripped on the way is a refusal.
    case startTLS
    /// In the clear: for this machine, or where the config says so.
    case none
  }

  package init(
    host: String, port: Int? = nil, security: Security, user: String? = nil,
    password: Secret? = nil
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.user = user
    self.password = password
  }
}

/// A URL that messages are sent to, in the language of whoever listens there.
package struct WebDelivery: Sendable, Equatable {
  /// Whose language a request is in.
  package enum Shape: String, Sendable, Equatable, CaseIterable {
    /// Our own JSON.
    case webhook
    case ntfy
    case slack
    case discord
    case telegram
    case matrix
    case gotify
  }

  package var shape: Shape
  /// Chat services put a secret into the path, so all of it is one.
  package var url: Secret
  package var token: Secret?
  /// A chat of Telegram, a room of Matrix.
  package var room: String?
  package var headers: [Source.Header]
  /// Of ntfy and Gotify.
  package var priority: Int?

  package init(
    shape: Shape, url: Secret, token: Secret? = nil, room: String? = nil,
    headers: [Source.Header] = [], priority: Int? = nil
  ) {
    self.shape = shape
    self.url = url
    self.token = token
    self.room = room
    self.headers = headers
    self.priority = priority
  }
}
