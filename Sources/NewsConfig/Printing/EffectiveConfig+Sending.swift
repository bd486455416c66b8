import NewsModel
import NewsNet
import NewsSystem
import NewsText

/// Deliveries and rules as the JSON that would make them; a secret shows where it is kept, one in
/// the config is masked.
extension EffectiveConfig {
  static func delivery(_ delivery: Delivery) -> JSONNode {
    switch delivery.way {
    case .mail(let mail): .object([("mail", self.mail(mail))])
    case .command(let words): .object([("command", .texts(words))])
    case .file(let path): .object([("file", .text(path))])
    case .desktop: .object([("desktop", .flag(true))])
    case .web(let web): .object([(web.shape.rawValue, self.web(web))])
    }
  }

  private static func mail(_ mail: MailDelivery) -> JSONNode {
    var route: [(String, JSONNode?)] = []
    switch mail.route {
    case .sendmail(let path): route = [("sendmail", .text(path))]
    case .maildir(let path): route = [("maildir", .text(path))]
    case .mbox(let path): route = [("mbox", .text(path))]
    case .smtp(let server):
      route = [("smtp", .text(url(of: server)))]
      if server.security != .tls {
        route.append(("tls", .text(server.security == .none ? "none" : "required")))
      }
      route.append(("password", server.password.map(secret)))
    }
    return .object(
      [("to", .texts(mail.to)), ("from", mail.from.map(JSONNode.text))] + route
        + [("thread", .flag(mail.thread))])
  }

  private static func url(of server: MailServer) -> String {
    let host = server.host.utf8.contains(UInt8(ascii: ":")) ? "[\(server.host)]" : server.host
    let user = server.user.map { escaped($0) + "@" } ?? ""
    let port = server.port.map { ":\($0)" } ?? ""
    return (server.security == .tls ? "smtps://" : "smtp://") + user + host + port
  }

  /// Users are addresses, mostly, and an `@` would end them.
  private static func escaped(_ user: String) -> String {
    user.replacing("%", with: "%25").replacing("@", with: "%40").replacing(":", with: "%3A")
      .replacing("/", with: "%2F")
  }

  private static func web(_ web: WebDelivery) -> JSONNode {
    .object([
      ("url", url(web.url)),
      (web.shape == .telegram ? "chat" : "room", web.room.map(JSONNode.text)),
      ("token", web.token.map(secret)),
      ("headers", headers(web.headers)),
      ("priority", web.priority.map(JSONNode.whole)),
    ])
  }

  /// Of a URL in the config the host shows: the rest of a chat's is its password.
  private static func url(_ secret: Secret) -> JSONNode {
    guard case .plain(let plain) = secret else { return self.secret(secret) }
    guard let url = NetURL(plain), url.path != "/" else { return .text(Masking.mask(plain)) }
    return .text("\(url.origin)/***")
  }

  static func alert(_ rule: AlertRule) -> JSONNode {
    let urgent: JSONNode =
      switch rule.urgent {
      case .nothing: .flag(false)
      case .everything: .flag(true)
      case .words(let words): .texts(words)
      }
    return .object([
      ("match", .texts(rule.match)),
      ("not", .texts(rule.not)),
      ("topics", .texts(rule.topics)),
      ("languages", .texts(rule.languages)),
      ("sources", rule.sources.map(JSONNode.whole)),
      ("new_name_days", rule.newNameDays.map(JSONNode.whole)),
      ("send", .texts(rule.send)),
      ("quiet", rule.quiet.map { .text($0.text) }),
      ("urgent", urgent),
      ("maximum", rule.maximum.map { .text($0.text) }),
    ])
  }
}
