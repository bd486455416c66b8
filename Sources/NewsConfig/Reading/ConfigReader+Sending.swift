import NewsModel
import NewsSystem
import NewsText
import NewsTime

extension ConfigReader {
  mutating func deliveries(_ tops: [ConfigObject]) -> [Delivery] {
    var owners: [String: ConfigObject] = [:]
    return tops.flatMap { top in Self.members(top, "deliveries").map { (top, $0) } }.compactMap {
      top, member in
      let object = ConfigObject(
        table: ConfigKeys.delivery, node: member.node, path: "deliveries.\(member.key)",
        home: top.home)
      if let owner = owners[member.key], owner.home !== top.home {
        findings.error(
          at: member.keyPosition, object.path, "there is \(owner.name(seenFrom: object)) already")
      }
      owners[member.key] = object
      if !ConfigID.isID(member.key) {
        findings.error(
          at: member.keyPosition, object.path, "a delivery is named by a-z, 0-9 and -")
      }
      return way(object).map { Delivery(name: member.key, way: $0) }
    }
  }

  static func members(_ top: ConfigObject, _ key: String) -> [JSONMember] {
    guard case .object(let members) = top.given(key)?.value else { return [] }
    return members
  }

  /// Nil where the check has found that none is named.
  private mutating func way(_ object: ConfigObject) -> Delivery.Way? {
    if let mail = object.object("mail") { return .mail(self.mail(mail)) }
    if object.given("command") != nil { return .command(command(object)) }
    if let file = path(object, "file") { return .file(file) }
    if object.given("desktop") != nil {
      if !object.flag("desktop") {
        let place = object.place(of: "desktop")
        findings.error(at: place.offset, place.path, "wants true")
      }
      return .desktop
    }
    for shape in WebDelivery.Shape.allCases where object.given(shape.rawValue) != nil {
      return .web(web(object, shape))
    }
    return nil
  }

  // MARK: Mail

  private mutating func mail(_ object: ConfigObject) -> MailDelivery {
    let routes = ["smtp", "sendmail", "maildir", "mbox"].filter { object.given($0) != nil }
    for extra in routes.dropFirst() {
      let place = object.place(of: extra)
      findings.error(
        at: place.offset, place.path,
        "there is \"\(routes[0])\" already; a mail goes one way")
    }
    if object.texts("to").isEmpty {
      findings.error(at: object.node.position, object.path, "a mail needs a \"to\"")
    }
    let route: MailDelivery.Route =
      if let server = object.text("smtp").flatMap({ MailURL($0) }) {
        .smtp(self.server(server, object))
      } else if let maildir = path(object, "maildir") {
        .maildir(maildir)
      } else if let mbox = path(object, "mbox") {
        .mbox(mbox)
      } else {
        .sendmail(path(object, "sendmail") ?? MailDelivery.usualProgram)
      }
    return MailDelivery(
      to: object.texts("to"), from: object.text("from"), route: route,
      thread: object.flag("thread"))
  }

  private mutating func server(_ url: MailURL, _ object: ConfigObject) -> MailServer {
    let password = secret(object, "password") ?? url.password.map { .plain($0) }
    if password != nil, url.user == nil {
      let place = object.place(of: "password")
      findings.error(
        at: place.offset, place.path, "whose? name the user in \"smtp\": smtps://user@host")
    }
    let security: MailServer.Security
    switch object.text("tls") {
    case _ where url.isSecure: security = .tls
    case "none":
      security = .none
      if url.user != nil, !url.isHere {
        let place = object.place(of: "tls")
        findings.error(at: place.offset, place.path, "a login is not sent without TLS")
      }
    case "required": security = .startTLS
    default: security = url.isHere && url.user == nil ? .none : .startTLS
    }
    return MailServer(
      host: url.host, port: url.port, security: security, user: url.user, password: password)
  }

  // MARK: URLs

  private mutating func web(_ object: ConfigObject, _ shape: WebDelivery.Shape) -> WebDelivery {
    let key = shape.rawValue
    if let url = object.given(key)?.string {
      return WebDelivery(shape: shape, url: checked(.plain(url), object.place(of: key)))
    }
    guard let node = object.given(key), let table = ConfigReader.tables[shape] else {
      return WebDelivery(shape: shape, url: .plain(""))
    }
    let inner = ConfigObject(
      table: table, node: node, path: "\(object.path).\(key)", home: object.home)
    let isKept = table[ConfigKeys.secretPlace.one[0]] != nil && inner.given("url") == nil
    let url =
      isKept
      ? secret(object, key) : secret(inner, "url") ?? inner.text("url").map { .plain($0) }
    let wanted = table.keys.map(\.name).filter { ["url", "room", "chat"].contains($0) }
    for name in wanted where inner.value(name) == nil && !isKept { needs(inner, name) }
    if shape == .telegram || shape == .matrix || shape == .gotify, inner.given("token") == nil {
      needs(inner, "token")
    }
    return WebDelivery(
      shape: shape, url: checked(url ?? .plain(""), inner.place(of: "url")),
      token: table["token"] == nil ? nil : secret(inner, "token"),
      room: ["room", "chat"].first { table[$0] != nil }.flatMap { inner.text($0) },
      headers: table["headers"] == nil ? [] : headers(inner),
      priority: table["priority"] == nil ? nil : inner.whole("priority"))
  }

  private static let tables: [WebDelivery.Shape: KeyTable] = [
    .webhook: ConfigKeys.webhook, .ntfy: ConfigKeys.ntfy, .slack: ConfigKeys.hookPlace,
    .discord: ConfigKeys.hookPlace, .telegram: ConfigKeys.telegram, .matrix: ConfigKeys.matrix,
    .gotify: ConfigKeys.gotify,
  ]

  private mutating func needs(_ object: ConfigObject, _ key: String) {
    findings.error(
      at: object.node.position, object.path, "a \(object.table.name) needs \"\(key)\"")
  }

  /// A URL that is in the config is looked at here; where a secret is kept elsewhere it is not
  /// there to look at.
  private mutating func checked(_ url: Secret, _ place: (offset: Int, path: String)) -> Secret {
    if case .plain(let text) = url, !text.isEmpty,
      let misfit = ScalarShape.webURL.misfit(JSONNode(.string(text)))
    {
      findings.error(at: place.offset, place.path, misfit.what, suggestion: misfit.suggestion)
    }
    return url
  }

  // MARK: Rules

  mutating func alerts(_ tops: [ConfigObject]) -> [AlertRule] {
    tops.flatMap { $0.objects("notify") }.map { object in
      if object.texts("send").isEmpty { needs(object, "send") }
      return AlertRule(
        match: object.texts("match"), not: object.texts("not"), topics: object.texts("topics"),
        languages: object.texts("languages"), sources: object.whole("sources"),
        newNameDays: object.whole("new_name_days"), send: object.texts("send"),
        quiet: object.text("quiet").flatMap(QuietHours.init(text:)),
        urgent: urgent(object), maximum: object.text("maximum").flatMap(AlertRule.Rate.init(text:)))
    }
  }

  private func urgent(_ object: ConfigObject) -> AlertRule.Urgent {
    if object.value("urgent")?.bool == nil { return .words(object.texts("urgent")) }
    return object.flag("urgent") ? .everything : .nothing
  }
}

extension AlertRule.Rate {
  private static let units = [("m", 60), ("h", 3600), ("d", 86_400)]

  /// Reads `6/h`.
  init?(text: String) {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let count = Int(parts[0]),
      let unit = AlertRule.Rate.units.first(where: { $0.0 == parts[1] })
    else { return nil }
    self.init(count: count, seconds: unit.1)
  }

  /// As the config writes it.
  var text: String {
    "\(count)/\(AlertRule.Rate.units.first { $0.1 == seconds }?.0 ?? "h")"
  }
}
