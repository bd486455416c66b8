package import NewsTime

/// When and of what an edition is made: an entry of `editions` in the config.
package struct EditionPlan: Sendable, Equatable {
  /// `[a-z0-9-]`.
  package var id: String
  package var title: String
  /// Local times, ascending.
  package var at: [TimeOfDay]
  package var days: Set<Weekday>
  package var zone: Zone
  package var formats: [Format]
  /// Topic ids; all where empty.
  package var topics: [String]
  /// Source ids; all where empty.
  package var sources: [String]
  /// Stories at most; nil for all.
  package var maximum: Int?
  package var links: Links
  /// Names of deliveries.
  package var send: [String]
  /// An edition without news is sent too.
  package var sendEmpty: Bool

  /// The files that are written.
  package enum Format: String, Sendable, Equatable, CaseIterable {
    case text
    case html
    case markdown
    case json
    case mail

    /// What the files' names end with.
    package var ending: String {
      switch self {
      case .text: "txt"
      case .html, .json: rawValue
      case .markdown: "md"
      case .mail: "eml"
      }
    }
  }

  /// Where the text digest puts links.
  package enum Links: String, Sendable, Equatable, CaseIterable {
    case end
    case inline
    case none
  }

  package init(
    id: String, title: String, at: [TimeOfDay], days: Set<Weekday> = Set(Weekday.allCases),
    zone: Zone, formats: [Format] = [.text, .html], topics: [String] = [],
    sources: [String] = [], maximum: Int? = nil, links: Links = .end, send: [String] = [],
    sendEmpty: Bool = false
  ) {
    self.id = id
    self.title = title
    self.at = at
    self.days = days
    self.zone = zone
    self.formats = formats
    self.topics = topics
    self.sources = sources
    self.maximum = maximum
    self.links = links
    self.send = send
    self.sendEmpty = sendEmpty
  }
}

/// One digest of one window: the model that every face of it is rendered from.
package struct Edition: Sendable, Equatable {
  /// Stories under one heading.
  package struct Section: Sendable, Equatable {
    /// What the heading is: a topic of the user's, a name its stories share, an IPTC topic, or
    /// what is left.
    package enum Kind: String, Sendable, Equatable {
      case topic
      case thread
      case iptc
      case elsewhere
    }

    package var id: String
    package var title: String
    package var kind: Kind
    package var stories: [Story]

    package init(id: String, title: String, kind: Kind, stories: [Story]) {
      self.id = id
      self.title = title
      self.kind = kind
      self.stories = stories
    }
  }

  /// A source that gave nothing, for the tail.
  package struct FailedSource: Sendable, Equatable {
    package var id: String
    package var name: String
    package var reason: String

    package init(id: String, name: String, reason: String) {
      self.id = id
      self.name = name
      self.reason = reason
    }
  }

  /// The plan's id.
  package var id: String
  /// The local day of the scheduled time; names the files.
  package var day: Day
  package var title: String
  /// The config's title, which stands beside the edition's; empty where it has none.
  package var desk: String
  /// The scheduled local time as an instant.
  package var cutoff: Instant
  /// When it was made.
  package var made: Instant
  /// The end of the window before; nil for the first edition.
  package var from: Instant?
  /// Name of the zone all times are shown in.
  package var zone: String
  /// The window: events after `after`, up to `through`.
  package var after: Int64
  package var through: Int64
  /// Numbers of the stories in brief, in order.
  package var brief: [Int]
  package var sections: [Section]
  package var asked: Int
  package var answered: Int
  package var failed: [FailedSource]
  /// Names of sources that were announced as failing and answer again since the edition before.
  package var recovered: [String] = []
  /// Items of side lists that were kept apart.
  package var apart: Int
  package var links: EditionPlan.Links
  /// BCP 47: of the words it is told in.
  package var language: String
  /// What its files are called, without an ending: "2024-06-25-morning"; empty before it has any.
  package var name: String
  /// Editions before it that were not made in their time: it covers their windows too.
  package var missed: Int

  package init(
    id: String, day: Day, title: String, cutoff: Instant, made: Instant, from: Instant?,
    zone: String, after: Int64, through: Int64, brief: [Int] = [], sections: [Section] = [],
    asked: Int = 0, answered: Int = 0, failed: [FailedSource] = [], apart: Int = 0,
    links: EditionPlan.Links = .end, desk: String = "", language: String = "en",
    name: String = "", missed: Int = 0
  ) {
    self.id = id
    self.day = day
    self.title = title
    self.desk = desk
    self.cutoff = cutoff
    self.made = made
    self.from = from
    self.zone = zone
    self.after = after
    self.through = through
    self.brief = brief
    self.sections = sections
    self.asked = asked
    self.answered = answered
    self.failed = failed
    self.apart = apart
    self.links = links
    self.language = language
    self.name = name
    self.missed = missed
  }

  /// All stories in the order they are printed.
  package var stories: [Story] {
    sections.flatMap(\.stories)
  }
}

/// Items about one event, as an edition tells them.
package struct Story: Sendable, Equatable {
  /// Its first item's id; shown as `s917`.
  package var id: Int64
  /// The handle a reader uses: 1, 2, 3 in printed order.
  package var number: Int
  /// 1 on the first day it is told.
  package var day: Int
  /// The lead first, then oldest to newest; copies are folded into `Event.also`.
  package var items: [Event]

  package init(id: Int64, number: Int, day: Int, items: [Event]) {
    self.id = id
    self.number = number
    self.day = day
    self.items = items
  }

  /// The item that speaks for the story.
  package var lead: Event? {
    items.first
  }
}
