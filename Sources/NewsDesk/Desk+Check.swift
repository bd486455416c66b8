import NewsConfig
import NewsModel
import NewsStore
import NewsText
import NewsTime

extension Desk {
  /// What `check` says of a config that is right: what is in it, where things go, what comes next.
  package var summary: String {
    let plans = configuration.editions
    var lines = [
      "\(configFile.path): ok: "
        + [
          Desk.count(configuration.sources.count, "source"),
          Desk.count(configuration.topics.count, "topic"), Desk.count(plans.count, "edition"),
        ].joined(separator: ", "),
      "state: \(state)",
      "digests: \(digests)",
    ]
    let now = WallClock.now()
    for plan in plans {
      let told = (try? readStore().editions(of: plan.id)).map(Desk.told) ?? []
      guard let slot = EditionCalendar(plan).nextDue(after: now, told: told) else { continue }
      let stamp = Stamp(slot.instant, offset: plan.zone.offset(at: slot.instant))
      lines.append("next \(plan.id): \(stamp.text ?? "")")
    }
    return lines.map(Hygiene.line).joined(separator: "\n") + "\n"
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
