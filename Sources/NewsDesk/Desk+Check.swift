import NewsConfig
import NewsModel
import NewsStore
import NewsText
import NewsTime

extension Desk {
  /// What `check` says of a config that is right: what is in it, where things go, what comes next.
  package var summary: String {
    let counts = [
      Desk.count(configuration.sources.count, "source"),
      Desk.count(configuration.topics.count, "topic"),
      Desk.count(configuration.editions.count, "edition"),
    ]
    let lines =
      [
        "\(configFile.path): ok: \(counts.joined(separator: ", "))", "state: \(state)",
        "digests: \(digests)",
      ] + nextEditions.map { "next \($0.id): \($0.stamp)" }
    return lines.map { Hygiene.line($0) }.joined(separator: "\n") + "\n"
  }

  /// The same as one JSON object.
  package var summaryJSON: String {
    var json = JSONWriter()
    json.object { json in
      json.field("ok", true)
      json.field("config", configFile.path)
      json.field("state", state)
      json.field("digests", digests)
      json.field("sources", configuration.sources.map(\.id))
      json.field("topics", configuration.topics.map(\.id))
      json.key("editions")
      json.array { json in
        for edition in nextEditions {
          json.object { json in
            json.field("id", edition.id)
            json.field("next", edition.stamp)
          }
        }
      }
    }
    return json.text + "\n"
  }

  /// When each edition is due next, RFC 3339.
  private var nextEditions: [(id: String, stamp: String)] {
    let now = WallClock.now()
    let store = try? readStore()
    return configuration.editions.compactMap { plan in
      let told = Desk.told((try? store?.editions(of: plan.id)) ?? [])
      guard let slot = EditionCalendar(plan).nextDue(after: now, told: told) else { return nil }
      return (plan.id, slot.instant.text(in: plan.zone))
    }
  }

  /// The config as it is understood, defaults filled in: JSON, with `origins` a comment behind each
  /// default.
  package func effectiveConfig(origins: Bool) -> String {
    configFile.effective(origins: origins)
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
