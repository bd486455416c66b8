import NewsModel
import NewsNet
import NewsSystem
import NewsText
import NewsTime

extension ConfigFile {
  /// The config as it is understood: a config again, with every default written out, paths
  /// absolute and secrets masked.
  ///
  /// With `origins` a comment stands behind what no file says, and behind what an included file
  /// says; without it is plain JSON.
  package func effective(origins: Bool) -> String {
    let given = origins ? GivenKeys(documents).paths : []
    let homes = homes
    return JSONLayout.text(EffectiveConfig.node(configuration)) { path in
      guard origins, !path.isEmpty else { return nil }
      if let home = homes[path] { return home }
      return path.utf8.last != UInt8(ascii: "]") && !given.contains(path) ? "default" : nil
    }
  }
}

/// A configuration as the JSON that would make it.
enum EffectiveConfig {
  static func node(_ configuration: Configuration) -> JSONNode {
    .object([
      ("title", .text(configuration.title)),
      ("timezone", .text(configuration.zone.id)),
      ("language", .text(configuration.language)),
      ("state", configuration.state.map(JSONNode.text)),
      ("digests", configuration.digests.map(JSONNode.text)),
      ("user_agent", configuration.userAgent.map(JSONNode.text)),
      ("proxy", configuration.proxy.map { .text(Masking.mask($0)) }),
      ("ca_file", configuration.authorities.map(JSONNode.text)),
      ("requests_per_day", configuration.requestsPerDay.map(JSONNode.whole)),
      (
        "keep",
        .object([
          ("items", span(configuration.keep.items)),
          ("editions", span(configuration.keep.editions)),
        ])
      ),
      ("metrics", configuration.metrics.map(JSONNode.text)),
      ("sources", .list(configuration.sources.map(source))),
      ("topics", .list(configuration.topics.map(topic))),
      ("only", .texts(configuration.only)),
      ("not", .texts(configuration.not)),
      ("editions", .list(configuration.editions.map(edition))),
      ("ticker", ticker(configuration.ticker)),
      (
        "deliveries",
        configuration.deliveries.isEmpty
          ? nil : .object(configuration.deliveries.map { ($0.name, delivery($0)) })
      ),
      ("notify", .list(configuration.alerts.map(alert))),
    ])
  }

  private static func ticker(_ plan: TickerPlan) -> JSONNode? {
    guard plan != TickerPlan() else { return nil }
    return .object([("quiet", plan.quiet.map { .text($0.text) }), ("urgent", .texts(plan.urgent))])
  }

  private static func source(_ source: Source) -> JSONNode {
    let place: (String, JSONNode?) =
      switch source.place {
      case .url(let url): ("url", .text(Masking.mask(url)))
      case .file(let path): ("file", .text(path))
      case .command(let words): ("command", .texts(words))
      }
    return .object([
      ("id", .text(source.id)),
      ("name", .text(source.name)),
      place,
      ("every", source.every.map(seconds)),
      ("timezone", source.zone.map { .text($0.id) }),
      ("language", source.language.map(JSONNode.text)),
      ("topics", .texts(source.topics)),
      ("weight", .number(source.weight)),
      ("only", .texts(source.only)),
      ("not", .texts(source.not)),
      ("backlog", backlog(source.backlog)),
      ("headers", headers(source.headers)),
      ("user_agent", source.userAgent.map(JSONNode.text)),
      ("auth", source.login.map(login)),
      ("cookies", cookies(source.cookies)),
      ("proxy", source.proxy.map { .text(Masking.mask($0)) }),
      ("timeout", seconds(source.timeout)),
      ("max_bytes", .whole(source.maximumBytes)),
      ("allow_private", access(source.privateAccess)),
      ("paused", .flag(source.paused)),
      ("listing", listing(source.listing)),
    ])
  }

  private static func backlog(_ backlog: Source.Backlog) -> JSONNode {
    switch backlog {
    case .recent: .text("recent")
    case .all: .text("all")
    case .none: .text("none")
    case .newest(let count): .whole(count)
    }
  }

  static func headers(_ headers: [Source.Header]) -> JSONNode? {
    guard !headers.isEmpty else { return nil }
    return .object(headers.map { ($0.name, .text(shown($0))) })
  }

  /// A header's value, masked where its name speaks of a secret (RELIABILITY row 29).
  private static func shown(_ header: Source.Header) -> String {
    SecretHeader.isSecret(name: header.name) ? "***" : Masking.mask(header.value)
  }

  private static func login(_ login: Source.Login) -> JSONNode {
    switch login {
    case .bearer(let token): .object([("bearer", secret(token))])
    case .basic(let user, let password):
      .object([("basic", .object([("user", .text(user)), ("password", secret(password))]))])
    }
  }

  private static func cookies(_ cookies: Source.Cookies) -> JSONNode? {
    switch cookies {
    case .jar(let path): .text(path)
    case .pairs(let pairs):
      pairs.isEmpty ? nil : .object(pairs.map { ($0.name, secret($0.value)) })
    }
  }

  static func secret(_ secret: Secret) -> JSONNode {
    switch secret {
    case .plain: .text("***")
    case .credential(let name): .object([("credential", .text(name))])
    case .file(let path): .object([("file", .text(path))])
    case .variable(let name): .object([("env", .text(name))])
    }
  }

  private static func access(_ access: Source.PrivateAccess) -> JSONNode {
    switch access {
    case .none: .flag(false)
    case .own: .flag(true)
    case .listed(let pairs): .texts(pairs)
    }
  }

  private static func listing(_ hints: Source.ListingHints) -> JSONNode? {
    guard hints != .none else { return nil }
    return .object([
      ("after", hints.after.map(JSONNode.text)),
      ("before", hints.before.map(JSONNode.text)),
      ("item", (hints.item?.text).map(JSONNode.text)),
      ("title", (hints.title?.text).map(JSONNode.text)),
      ("time", (hints.time?.text).map(JSONNode.text)),
      ("drop", .texts(hints.drop)),
    ])
  }

  private static func topic(_ topic: Topic) -> JSONNode {
    .object([
      ("id", .text(topic.id)),
      ("name", .text(topic.name)),
      ("match", .texts(topic.match)),
      ("not", .texts(topic.not)),
      ("weight", .number(topic.weight)),
    ])
  }

  private static func edition(_ plan: EditionPlan) -> JSONNode {
    .object([
      ("id", .text(plan.id)),
      ("title", .text(plan.title)),
      ("at", .texts(plan.at.map { $0.second == 0 ? $0.clockText : $0.text })),
      ("days", .texts(DayWords.words(plan.days))),
      ("timezone", .text(plan.zone.id)),
      ("formats", .texts(plan.formats.map(\.rawValue))),
      ("topics", .texts(plan.topics)),
      ("sources", .texts(plan.sources)),
      ("maximum", plan.maximum.map(JSONNode.whole)),
      ("links", .text(plan.links.rawValue)),
      ("send", .texts(plan.send)),
      ("send_empty", .flag(plan.sendEmpty)),
    ])
  }

  private static func span(_ seconds: Int?) -> JSONNode {
    seconds.map(self.seconds) ?? .text("forever")
  }

  private static func seconds(_ seconds: Int) -> JSONNode {
    .text(DurationText.text(seconds))
  }
}
