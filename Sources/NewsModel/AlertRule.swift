import NewsText

/// What is told at once: an entry of `notify` in the config. All that is given must hold; of a list,
/// any.
package struct AlertRule: Sendable, Equatable {
  /// What passes in quiet hours.
  package enum Urgent: Sendable, Equatable {
    case nothing
    case everything
    /// Items with one of these patterns.
    case words([String])
  }

  /// So many messages in so long.
  package struct Rate: Sendable, Equatable {
    package var count: Int
    package var seconds: Int

    package init(count: Int, seconds: Int) {
      self.count = count
      self.seconds = seconds
    }
  }

  package var match: [String]
  package var not: [String]
  /// Topic ids.
  package var topics: [String]
  /// BCP 47; `en` holds for `en-GB`.
  package var languages: [String]
  /// At least so many sources tell the story.
  package var sources: Int?
  /// A name in the title that no title of so many days had.
  package var newNameDays: Int?
  /// Names of deliveries.
  package var send: [String]
  package var quiet: QuietHours?
  package var urgent: Urgent
  package var maximum: Rate?

  package init(
    match: [String] = [], not: [String] = [], topics: [String] = [], languages: [String] = [],
    sources: Int? = nil, newNameDays: Int? = nil, send: [String], quiet: QuietHours? = nil,
    urgent: Urgent = .nothing, maximum: Rate? = nil
  ) {
    self.match = match
    self.not = not
    self.topics = topics
    self.languages = languages
    self.sources = sources
    self.newNameDays = newNameDays
    self.send = send
    self.quiet = quiet
    self.urgent = urgent
    self.maximum = maximum
  }

  /// What the store knows the rule by: the same for as long as it looks for the same and tells the
  /// same.
  package var key: Int64 {
    let lists = [match, not, topics, languages, send].map { $0.joined(separator: "\u{1}") }
    let numbers = [sources, newNameDays].map { $0.map(String.init) ?? "" }
    let text = (lists + numbers).joined(separator: "\u{2}")
    return Int64(bitPattern: StableHash.fnv64(text.utf8))
  }
}
