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

  /// The edition of `plan` for the local day `day`, of the events after `after` up to `through`.
  ///
  /// `desk` is the config's title. `topics` are the config's, in its order. Events outside the
  /// window, backlog and those the plan's `topics` and `sources` leave out are not told.
  package static func edition(
    plan: EditionPlan, desk: String = "", day: Day, cutoff: Instant, made: Instant, from: Instant?,
    after: Int64, through: Int64, events: [Event], topics: [Topic], report: Report
  ) -> Edition {
    Edition(
      id: plan.id, day: day, title: plan.title, cutoff: cutoff, made: made, from: from,
      zone: plan.zone.id, after: after, through: through, asked: report.asked,
      answered: report.answered, failed: report.failed, apart: report.apart, links: plan.links,
      desk: desk)
  }
}
