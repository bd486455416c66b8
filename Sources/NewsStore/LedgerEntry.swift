package import NewsModel
package import NewsTime

/// An edition's place in the ledger: enough to know what is due, without what was said.
package struct LedgerEntry: Sendable, Equatable {
  /// The plan's id.
  package var id: String
  /// The local day of the scheduled time.
  package var day: Day
  /// The scheduled time.
  package var cutoff: Instant
  package var made: Instant
  /// The end of the window before.
  package var from: Instant?
  /// The window: events after `after`, up to `through`.
  package var after: Int64
  package var through: Int64
  /// What its files are called, without an ending.
  package var name: String
  package var title: String
  package var stories: Int

  init(
    id: String, day: Day, cutoff: Instant, made: Instant, from: Instant?, after: Int64,
    through: Int64, name: String, title: String, stories: Int
  ) {
    self.id = id
    self.day = day
    self.cutoff = cutoff
    self.made = made
    self.from = from
    self.after = after
    self.through = through
    self.name = name
    self.title = title
    self.stories = stories
  }

  package init(_ edition: Edition) {
    self.init(
      id: edition.id, day: edition.day, cutoff: edition.cutoff, made: edition.made,
      from: edition.from, after: edition.after, through: edition.through, name: edition.name,
      title: edition.title, stories: edition.stories.count)
  }
}
