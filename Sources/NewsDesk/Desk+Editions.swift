import NewsDeliver
import NewsEdit
import NewsModel
import NewsRender
import NewsStore
import NewsTime

/// Making editions: which are due, what they say, and their way into the folder of digests.
extension Desk {
  /// The effect the ledger marks when an edition's files are written.
  private static let filesEffect = "files"

  /// Makes the editions that are due, and writes the files of those that have none yet.
  ///
  /// The ledger comes first: an edition whose files could not be written is written by the next
  /// run, with the same bytes.
  func publishDue(from store: Store, now: Instant) throws(DeskError) {
    do throws(StoreError) {
      for plan in configuration.editions {
        let entries = try store.editions(of: plan.id)
        let calendar = EditionCalendar(plan)
        guard let due = calendar.due(at: now, told: Desk.told(entries)) else { continue }
        let edition = try compose(plan, due: due, since: entries, from: store, now: now)
        if try store.record(edition) {
          talk.detail("\(plan.id): edition of \(edition.day.text)")
        }
      }
    } catch {
      throw DeskError(error)
    }
    try writeFiles(from: store, now: now)
  }

  /// What a file is named by beside its day: an edition of several times a day adds the time to all
  /// but the first, or the evening's would take the morning's place.
  private func fileID(of edition: Edition, _ plan: EditionPlan?) -> String {
    guard let plan, plan.at.count > 1 else { return edition.id }
    let time = plan.zone.civil(at: edition.cutoff).time
    if edition.from == nil || time == plan.at.first { return edition.id }
    return edition.id + "-" + String(time.text.prefix(5).filter { $0 != ":" })
  }

  /// The ledger as the calendar looks at it.
  static func told(_ entries: [LedgerEntry]) -> [EditionCalendar.Told] {
    entries.map { entry in
      EditionCalendar.Told(day: entry.day, cutoff: entry.cutoff, isFirst: entry.from == nil)
    }
  }

  private func writeFiles(from store: Store, now: Instant) throws(DeskError) {
    let folder = DigestFolder(digests)
    do {
      for entry in try store.editions(without: Desk.filesEffect) {
        guard let edition = try store.edition(entry) else { continue }
        let plan = configuration.editions.first { $0.id == edition.id }
        let formats = plan?.formats ?? [.text, .html]
        _ = try folder.publish(
          id: fileID(of: edition, plan), day: edition.day,
          text: formats.contains(.text) ? render(edition, .text) : nil,
          html: formats.contains(.html) ? render(edition, .html) : nil)
        try store.mark(entry, done: Desk.filesEffect, at: now)
      }
    } catch {
      throw DeskError(any: error)
    }
  }

  /// The edition of `plan` for what came after those in the ledger.
  func compose(
    _ plan: EditionPlan, due: EditionCalendar.Due, since entries: [LedgerEntry],
    from store: Store, now: Instant
  ) throws(StoreError) -> Edition {
    let after = entries.map(\.through).max() ?? 0
    let through = try store.lastSeq()
    let events = try store.events(EventQuery(after: after, through: through))
    return Editor.edition(
      plan: plan, desk: configuration.title, day: due.slot.day, cutoff: due.cutoff, made: now,
      from: entries.last { $0.cutoff < due.cutoff }?.cutoff, after: after, through: through,
      events: events, topics: configuration.topics, report: try report(store, plan))
  }

  /// An edition of everything kept that is dated `since` or later.
  func compose(
    _ plan: EditionPlan, since: Instant, from store: Store, now: Instant
  ) throws(StoreError) -> Edition {
    let events = try store.events(EventQuery(since: since))
    return Editor.edition(
      plan: plan, desk: configuration.title, day: plan.zone.day(at: now), cutoff: now,
      made: now, from: since, after: (events.first?.seq ?? 1) - 1, through: events.last?.seq ?? 0,
      events: events, topics: configuration.topics, report: try report(store, plan))
  }

  /// What the tail of an edition says of its sources.
  private func report(
    _ store: Store, _ plan: EditionPlan
  ) throws(StoreError) -> Editor.Report {
    let states = try store.states()
    var report = Editor.Report(asked: 0, answered: 0, failed: [], apart: 0)
    for source in configuration.sources {
      guard plan.sources.isEmpty || plan.sources.contains(source.id), !source.paused,
        let state = states[source.id], state.lastAsked != nil
      else { continue }
      report.asked += 1
      report.apart += state.apart
      if let failure = state.failure {
        report.failed.append(
          Edition.FailedSource(id: source.id, name: source.name, reason: failure))
      } else {
        report.answered += 1
      }
    }
    return report
  }

  /// One face of an edition: a pure function of it and the language of its words.
  func render(_ edition: Edition, _ format: DigestFormat) -> String {
    switch format {
    case .text: DigestText.render(edition, language: configuration.language)
    case .html: DigestPage.render(edition, language: configuration.language)
    case .json: DigestJSON.render(edition)
    }
  }
}
