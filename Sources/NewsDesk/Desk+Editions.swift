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
  /// run, with the same bytes. What is to be sent of it stands in the outbox by the same
  /// transaction.
  func publishDue(from store: Store, now: Instant) throws(DeskError) {
    do {
      for plan in configuration.editions {
        let entries = try store.editions(of: plan.id)
        let calendar = EditionCalendar(plan)
        let told = told(entries, of: plan, in: store)
        guard let due = calendar.due(at: now, told: told) else { continue }
        var edition = try compose(plan, due: due, since: entries, from: store, now: now)
        edition.name = name(of: edition, plan)
        // The first one holds what was there before anybody asked for news.
        let isFirst = entries.isEmpty && store.predecessor == nil
        let isSent = !isFirst && (!edition.sections.isEmpty || plan.sendEmpty)
        try enter(edition, in: store, to: isSent ? deliveries(of: plan) : [], now: now)
      }
    } catch {
      throw DeskError(any: error)
    }
    try writeFiles(from: store, now: now)
  }

  /// Whether an edition is to be made.
  func isEditionDue(_ store: Store, now: Instant) throws(DeskError) -> Bool {
    do throws(StoreError) {
      for plan in configuration.editions {
        let told = told(try store.editions(of: plan.id), of: plan, in: store)
        if EditionCalendar(plan).due(at: now, told: told) != nil { return true }
      }
      return false
    } catch {
      throw DeskError(error)
    }
  }

  /// Enters an edition in the ledger and the outbox, unless another run has done so; `isAskedFor` by
  /// somebody who does not wait.
  func enter(
    _ edition: Edition, in store: Store, to deliveries: [Delivery], now: Instant,
    isAskedFor: Bool = false
  ) throws {
    try store.atomically {
      guard try store.record(edition) else { return }
      talk.detail("\(edition.id): edition of \(edition.day.text)")
      try store.enqueue(LedgerEntry(edition), to: deliveries, at: now, again: isAskedFor)
    }
  }

  /// Where editions of a plan are sent.
  func deliveries(of plan: EditionPlan) -> [Delivery] {
    plan.send.compactMap { delivery(named: $0) }
  }

  /// What its files are called: an edition of several times a day adds the time to all but the
  /// first, or the evening's would take the morning's place; so does one more of a day.
  func name(of edition: Edition, _ plan: EditionPlan) -> String {
    let name = "\(edition.day.text)-\(edition.id)"
    let isScheduled = EditionCalendar(plan).isScheduled(edition.cutoff, on: edition.day)
    if plan.at.count == 1, isScheduled { return name }
    let time = plan.zone.civil(at: edition.cutoff).time
    if edition.from == nil || time == plan.at.first { return name }
    return name + "-" + time.clockText.filter { $0 != ":" }
  }

  /// The ledger as the calendar looks at it.
  static func told(_ entries: [LedgerEntry]) -> [EditionCalendar.Told] {
    entries.map { entry in
      EditionCalendar.Told(day: entry.day, cutoff: entry.cutoff, isFirst: entry.from == nil)
    }
  }

  func writeFiles(from store: Store, now: Instant) throws(DeskError) {
    let folder = DigestFolder(digests)
    do {
      let entries = try store.editions(without: Desk.filesEffect)
      for entry in entries {
        guard let edition = try store.edition(entry) else { continue }
        let plan = configuration.editions.first { $0.id == edition.id }
        let faces = (plan?.formats ?? [.text, .html]).map { format in
          DigestFolder.Face(format.ending, render(edition, format))
        }
        _ = try folder.publish(edition.name, faces: faces)
      }
      guard !entries.isEmpty else { return }
      try writeLists(to: folder, from: store)
      // Last: what was cut short is written again, the same bytes, lists and all.
      for entry in entries { try store.mark(entry, done: Desk.filesEffect, at: now) }
    } catch {
      throw DeskError(any: error)
    }
  }

  /// The list of all editions that have a file, and the feed of the newest.
  private func writeLists(to folder: DigestFolder, from store: Store) throws {
    let names = try folder.names()
    let endings = [EditionPlan.Format.html, .text, .markdown, .json].map(\.ending)
    var listed: [(entry: LedgerEntry, file: String)] = []
    for entry in try store.editions() {
      let files = endings.map { "\(entry.name).\($0)" }
      if let file = files.first(where: names.contains) { listed.append((entry, file)) }
    }
    let index = listed.map { entry, file in
      DigestIndex.Entry(file: file, title: entry.title, day: entry.day, stories: entry.stories)
    }
    try folder.keep(
      "index.html",
      DigestIndex.render(
        index, desk: configuration.title, language: configuration.language))
    let newest = try listed.reversed().prefix(DigestFeed.limit).compactMap { entry, file in
      try store.feedEntry(
        of: entry, isGood: { DigestFeed.isEntry($0, of: file) },
        made: { DigestFeed.entry($0, file: file) })
    }
    try folder.keep(
      "feed.xml",
      DigestFeed.render(
        newest, updated: listed.last?.entry.made ?? Instant(seconds: 0), desk: configuration.title,
        language: configuration.language))
  }

  /// The edition of `plan` for what came after those in the ledger; `regrouped` is what became of
  /// stories that the store does not know yet.
  func compose(
    _ plan: EditionPlan, due: EditionCalendar.Due, since entries: [LedgerEntry],
    from store: Store, now: Instant, regrouped: GroupChange? = nil
  ) throws(StoreError) -> Edition {
    let after = entries.map(\.through).max() ?? 0
    let through = try store.lastSeq()
    var events = try store.events(EventQuery(after: after, through: through))
    regrouped?.apply(to: &events)
    events = try MuteList(store, now: now).told(events)
    let last = entries.last { $0.cutoff <= due.cutoff }
    var edition = Editor.edition(
      plan: plan, desk: configuration.title, day: due.slot.day, cutoff: due.cutoff, made: now,
      from: last?.cutoff, after: after, through: through, events: events,
      topics: configuration.topics, report: try report(store, plan))
    edition.language = configuration.language
    if let last {
      edition.missed = EditionCalendar(plan).missed(
        from: last.cutoff, until: due.slot.instant, told: Desk.told(entries))
      edition.recovered = try recovered(store, plan, since: last.made)
    }
    return edition
  }

  /// An edition of everything kept that is dated `since` or later.
  func compose(
    _ plan: EditionPlan, since: Instant, from store: Store, now: Instant,
    regrouped: GroupChange? = nil
  ) throws(StoreError) -> Edition {
    var events = try store.events(EventQuery(since: since))
    regrouped?.apply(to: &events)
    events = try MuteList(store, now: now).told(events)
    var edition = Editor.edition(
      plan: plan, desk: configuration.title, day: plan.zone.day(at: now), cutoff: now,
      made: now, from: since, after: (events.first?.seq ?? 1) - 1, through: events.last?.seq ?? 0,
      events: events, topics: configuration.topics, report: try report(store, plan))
    edition.language = configuration.language
    return edition
  }

  /// Names of the sources of an edition that were announced as failing, and are back since.
  private func recovered(
    _ store: Store, _ plan: EditionPlan, since: Instant
  ) throws(StoreError) -> [String] {
    let states = try store.states()
    return configuration.sources.filter { source in
      guard plan.sources.isEmpty || plan.sources.contains(source.id),
        let state = states[source.id], state.failures == 0, let back = state.back
      else { return false }
      return back > since
    }.map(\.name)
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
          Edition.FailedSource(
            id: source.id, name: source.name, reason: Desk.reason(failure, state.failures)))
      } else {
        report.answered += 1
      }
    }
    return report
  }

  /// A failure in a tail: one that goes on is told apart from a hiccup.
  private static func reason(_ failure: String, _ failures: Int) -> String {
    failures < SourceState.announcedFailures
      ? failure : "\(failure) (\(failures) times in a row)"
  }

  /// One face of an edition: a pure function of it.
  func render(_ edition: Edition, _ format: EditionPlan.Format) -> String {
    switch format {
    case .text: DigestText.render(edition)
    case .html: DigestPage.render(edition)
    case .markdown: DigestMarkdown.render(edition)
    case .json: DigestJSON.render(edition)
    case .mail: mail(edition)
    }
  }
}
