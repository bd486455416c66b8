import NewsConfig
import NewsModel
import NewsStore
import NewsText
import NewsTime

extension Desk {
  /// What `check` says of a config that is right: what is in it, where things go, what comes next.
  package var summary: String {
    let counts = [
      QuantityText.counted(configuration.sources.count, "source"),
      QuantityText.counted(configuration.topics.count, "topic"),
      QuantityText.counted(configuration.editions.count, "edition"),
    ]
    var lines = ["\(configFile.path): ok: \(counts.joined(separator: ", "))"]
    if !configFile.included.isEmpty {
      lines.append("includes: " + configFile.included.joined(separator: ", "))
    }
    lines += ["state: \(state)", "digests: \(digests)"]
    lines += nextEditions.map { edition in
      let sent = edition.send.isEmpty ? "" : ", sent to \(edition.send.joined(separator: ", "))"
      return "next \(edition.id): \(edition.stamp)\(sent)"
    }
    lines += configuration.deliveries.map { "delivery \($0.name): \($0.way.place)" }
    return lines.map { Hygiene.line($0) }.joined(separator: "\n") + "\n"
  }

  /// The same as one JSON object.
  package var summaryJSON: String {
    var json = JSONWriter()
    json.object { json in
      json.field("ok", true)
      json.field("config", configFile.path)
      json.field("includes", configFile.included)
      json.field("state", state)
      json.field("digests", digests)
      json.field("sources", configuration.sources.map(\.id))
      json.field("topics", configuration.topics.map(\.id))
      json.list("editions", nextEditions) { json, edition in
        json.object { json in
          json.field("id", edition.id)
          json.field("next", edition.stamp)
          json.field("send", edition.send)
        }
      }
      json.list("deliveries", configuration.deliveries) { json, delivery in
        json.object { json in
          json.field("id", delivery.name)
          json.field("kind", delivery.way.word)
          json.field("place", delivery.way.place)
        }
      }
      json.field("missing", missing)
    }
    return json.text + "\n"
  }

  /// What sources and deliveries will need and is not on this machine, a line each.
  package var missing: [String] {
    configuration.sources.flatMap { source in source.missing.map { "\(source.id): \($0)" } }
      + configuration.deliveries.flatMap { delivery in
        delivery.way.missing.map { "delivery \(delivery.name): \($0)" }
      }
  }

  /// When each edition is due next, RFC 3339, and to what it is sent then.
  private var nextEditions: [(id: String, stamp: String, send: [String])] {
    let now = WallClock.now()
    let store = try? readStore()
    return configuration.editions.compactMap { plan in
      let told = Desk.told((try? store?.editions(of: plan.id)) ?? [])
      guard let slot = EditionCalendar(plan).nextDue(after: now, told: told) else { return nil }
      return (plan.id, slot.instant.text(in: plan.zone), plan.send)
    }
  }

  /// The config as it is understood, defaults filled in: JSON, with `origins` a comment behind each
  /// default.
  package func effectiveConfig(origins: Bool) -> String {
    configFile.effective(origins: origins)
  }
}
