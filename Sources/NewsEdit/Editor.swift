package import NewsModel
package import NewsTime

/// Makes an edition of what happened in a window, as an editor would.
///
/// A pure function of its parameters: the same events give the same edition on every machine.
package enum Editor {
  /// What the run knows besides the events.
  package struct Report: Sendable, Equatable {
    /// Sources that were asked in the window, and those that answered.
    package var asked: Int
    package var answered: Int
    package var failed: [Edition.FailedSource]
    /// Items of side lists that were kept apart.
    package var apart: Int

    package init(
      asked: Int = 0, answered: Int = 0, failed: [Edition.FailedSource] = [], apart: Int = 0
    ) {
      self.asked = asked
      self.answered = answered
      self.failed = failed
      self.apart = apart
    }
  }

  /// Stories in brief at most.
  package static let briefLimit = 5

  /// The edition of `plan` for the local day `day`, of the events after `after` up to `through`.
  ///
  /// `desk` is the config's title. `topics` are the config's, in its order. Events outside the
  /// window, backlog and those the plan's `topics` and `sources` leave out are not told. In brief
  /// stands only where an edition has more stories than it would hold.
  package static func edition(
    plan: EditionPlan, desk: String = "", day: Day, cutoff: Instant, made: Instant, from: Instant?,
    after: Int64, through: Int64, events: [Event], topics: [Topic], report: Report
  ) -> Edition {
    var edition = Edition(
      id: plan.id, day: day, title: plan.title, cutoff: cutoff, made: made, from: from,
      zone: plan.zone.id, after: after, through: through, asked: report.asked,
      answered: report.answered, failed: report.failed, apart: report.apart, links: plan.links,
      desk: desk)
    var gathering = Gathering(sources: Set(plan.sources))
    for event in events.sorted(by: { $0.seq < $1.seq })
    where event.seq > after && event.seq <= through {
      gathering.take(event)
    }
    let newest = gathering.newest
    var told = gathering.stories().map { Candidate($0, newest: newest, topics: topics) }
    if !plan.topics.isEmpty {
      told = told.filter { $0.topic.map { plan.topics.contains($0.id) } ?? false }
    }
    if let maximum = plan.maximum, told.count > maximum {
      told = Array(told.sorted { $0.isAbove($1) }.prefix(max(0, maximum)))
    }
    for index in told.indices {
      told[index].story.day = tellingDay(of: told[index].story, on: day, cutoff, plan.zone)
    }
    var sections = SectionOrder(topics).sections(of: told)
    let brief = Set(Brief.choose(from: sections, limit: briefLimit))
    var number = 0
    for section in sections.indices {
      for story in sections[section].candidates.indices {
        number += 1
        sections[section].candidates[story].story.number = number
        if brief.contains(sections[section].candidates[story].story.id) {
          edition.brief.append(number)
        }
      }
    }
    edition.sections = sections.map(\.section)
    return edition
  }

  /// The day of its telling: 1 where this edition is the first to tell it, else one more than the
  /// editions since its first item was seen, at one a day.
  private static func tellingDay(
    of story: Story, on day: Day, _ cutoff: Instant, _ zone: Zone
  ) -> Int {
    if story.items.contains(where: { $0.kind == .new && $0.itemID == story.id }) { return 1 }
    guard let first = story.items.map({ $0.storySince ?? $0.firstSeen }).min() else { return 1 }
    let seen = zone.civil(at: first)
    let isForNextDay = seen.time > zone.civil(at: cutoff).time
    return max(1, day.ordinal - seen.day.ordinal - (isForNextDay ? 1 : 0) + 1)
  }
}
