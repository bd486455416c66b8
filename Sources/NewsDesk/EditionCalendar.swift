package import NewsModel
package import NewsTime

/// The scheduled times of an edition: local days and clocks turned into instants.
///
/// A timer fires often and this decides. An edition is due when its most recent scheduled time has
/// none yet, so sleep, DST and clock jumps make neither two of one day nor none.
package struct EditionCalendar: Sendable {
  /// One scheduled time.
  package struct Slot: Sendable, Hashable {
    /// The local day, which names the files.
    package var day: Day
    package var time: TimeOfDay
    package var instant: Instant
  }

  /// An edition that is to be made now.
  package struct Due: Sendable, Equatable {
    package var slot: Slot
    /// The end of the window: the scheduled time, or now for the very first.
    package var cutoff: Instant
  }

  /// An edition that was made, as the ledger has it.
  package struct Told: Sendable, Equatable {
    package var day: Day
    package var cutoff: Instant
    /// The very first: made at once, it stands for its whole day.
    package var isFirst: Bool

    package init(day: Day, cutoff: Instant, isFirst: Bool) {
      self.day = day
      self.cutoff = cutoff
      self.isFirst = isFirst
    }
  }

  private let plan: EditionPlan

  package init(_ plan: EditionPlan) {
    self.plan = plan
  }

  /// The most recent scheduled time at or before `now`.
  package func latest(before now: Instant) -> Slot? {
    let today = plan.zone.day(at: now)
    // A week back holds every weekday; a day ahead covers a slot that a gap pushed on.
    for back in -1...7 {
      let day = today.adding(days: -back)
      let slots = slots(of: day).filter { $0.instant <= now }
      if let slot = slots.max(by: { $0.instant < $1.instant }) { return slot }
    }
    return nil
  }

  /// The first scheduled time after `now`.
  package func next(after now: Instant) -> Slot? {
    let today = plan.zone.day(at: now)
    for ahead in -1...8 {
      let slots = slots(of: today.adding(days: ahead)).filter { $0.instant > now }
      if let slot = slots.min(by: { $0.instant < $1.instant }) { return slot }
    }
    return nil
  }

  /// The edition that is due at `now`, given those that were made; nil where none is.
  package func due(at now: Instant, told: [Told]) -> Due? {
    if told.isEmpty {
      let day = plan.zone.day(at: now)
      let time = plan.at.last ?? .midnight
      let instant = plan.zone.instant(of: CivilTime(day: day, time: time))
      return Due(slot: Slot(day: day, time: time, instant: instant), cutoff: now)
    }
    guard let slot = latest(before: now) else { return nil }
    // Those far ahead were made while a clock was wrong; they must not silence the days until then.
    let horizon = now.adding(seconds: 2 * 86_400)
    let isTold = told.contains { edition in
      if edition.day == slot.day, edition.isFirst || plan.at.count == 1 { return true }
      return edition.cutoff >= slot.instant && edition.cutoff <= horizon
    }
    return isTold ? nil : Due(slot: slot, cutoff: slot.instant)
  }

  /// The next scheduled time after `now` that will find no edition for it, given those made so far.
  package func nextDue(after now: Instant, told: [Told]) -> Slot? {
    var instant = now
    // The very first may stand for all times of its day; more than that is never passed over.
    for _ in 0...plan.at.count {
      guard let slot = next(after: instant) else { return nil }
      if due(at: slot.instant, told: told) != nil { return slot }
      instant = slot.instant
    }
    return next(after: instant)
  }

  /// Scheduled times between two instants that found no edition: what a machine slept through.
  ///
  /// - Parameters:
  ///   - from: the end of the window before.
  ///   - until: the scheduled time of the edition that makes up for them, itself not counted.
  ///   - told: the editions there are.
  package func missed(from: Instant, until: Instant, told: [Told]) -> Int {
    var count = 0
    var instant = from
    while count < EditionCalendar.mostMissed, let slot = next(after: instant),
      slot.instant < until
    {
      if due(at: slot.instant, told: told) != nil { count += 1 }
      instant = slot.instant
    }
    return count
  }

  /// Where counting ends: a clock that was at 1970 has missed nothing.
  private static let mostMissed = 1000

  /// An edition that somebody asks for at `now`, whatever is due.
  package func extra(at now: Instant) -> Due {
    let wall = plan.zone.civil(at: now)
    return Due(slot: Slot(day: wall.day, time: wall.time, instant: now), cutoff: now)
  }

  /// Whether that instant is a scheduled time of that day.
  package func isScheduled(_ instant: Instant, on day: Day) -> Bool {
    slots(of: day).contains { $0.instant == instant }
  }

  private func slots(of day: Day) -> [Slot] {
    guard plan.days.contains(day.weekday) else { return [] }
    return plan.at.map { time in
      let instant = plan.zone.instant(of: CivilTime(day: day, time: time))
      return Slot(day: day, time: time, instant: instant)
    }
  }
}
