import NewsConfig
import NewsEdit
package import NewsModel
import NewsStore
package import NewsTime

extension Desk {
  /// What `digest` is asked for.
  package struct DigestOptions: Sendable {
    /// The id of a plan; the first of the config where none is named.
    package var edition: String?
    /// What was said on that day, instead of what would be said now.
    package var day: Day?
    package var since: Instant?
    package var topics: [String] = []
    package var sources: [String] = []
    package var format = EditionPlan.Format.text

    package init() {}
  }

  /// A digest as it would be said now, or as it was said. Reads only.
  package func digest(_ options: DigestOptions) throws(DeskError) -> String {
    render(try edition(options), options.format)
  }

  /// The edition as it would be said now, or as it was said. Reads only.
  func edition(_ options: DigestOptions) throws(DeskError) -> Edition {
    var plan = try plan(named: options.edition)
    let store = try readStore()
    do {
      if let day = options.day {
        guard let edition = try store.edition(plan.id, on: day) else {
          throw DeskError(.unusableInput, "\(plan.id): no edition of \(day.text)")
        }
        return edition
      }
      if !options.topics.isEmpty { plan.topics = options.topics }
      if !options.sources.isEmpty { plan.sources = options.sources }
      let now = WallClock.now()
      guard let since = options.since else { return try next(of: plan, from: store, now: now) }
      let regrouped = try regrouping(of: store, now: now)
      return try compose(plan, since: since, from: store, now: now, regrouped: regrouped)
    } catch {
      throw DeskError(any: error)
    }
  }

  /// The edition that would be made now.
  func next(
    of plan: EditionPlan, from store: Store, now: Instant
  ) throws(StoreError) -> Edition {
    let entries = try store.editions(of: plan.id)
    let regrouped = try regrouping(of: store, now: now)
    return try compose(
      plan, due: next(of: plan, told: told(entries, of: plan, in: store), now: now), since: entries,
      from: store, now: now,
      regrouped: regrouped)
  }

  /// What the next edition would be called, said now.
  private func next(
    of plan: EditionPlan, told: [EditionCalendar.Told], now: Instant
  ) -> EditionCalendar.Due {
    let day = plan.zone.day(at: now)
    let slot =
      EditionCalendar(plan).nextDue(after: now, told: told)
      ?? EditionCalendar.Slot(day: day, time: .midnight, instant: now)
    return EditionCalendar.Due(slot: slot, cutoff: now)
  }

  func plan(named name: String?) throws(DeskError) -> EditionPlan {
    let plans = configuration.editions
    guard let name else {
      guard let first = plans.first else {
        throw DeskError(.configuration, "\(configFile.path): no editions")
      }
      return first
    }
    if let plan = plans.first(where: { $0.id == name }) { return plan }
    throw unknown(name, kind: "edition", among: plans.map(\.id))
  }
}
