package import NewsText
package import NewsTime

/// A configured place that news is read from.
package struct Source: Sendable, Equatable {
  /// Where the bytes come from.
  package enum Place: Sendable, Hashable {
    /// An absolute http or https URL.
    case url(String)
    /// An absolute path.
    case file(String)
    /// A program and its arguments; never a shell line.
    case command([String])
  }

  /// What of a first fetch is news; the rest is kept as seen.
  package enum Backlog: Sendable, Equatable {
    /// Published within 24 h before the newest item of the document, at most 50, at least 5.
    case recent
    case all
    case none
    /// The newest so many.
    case newest(Int)
  }

  /// Which private addresses a source may reach (RELIABILITY row 17).
  package enum PrivateAccess: Sendable, Equatable {
    case none
    /// The configured host and port.
    case own
    /// These `host:port` pairs.
    case listed([String])
  }

  /// A header of a request or a response.
  package struct Header: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What the user says about a listing, where finding it out is not enough.
  ///
  /// A class: sources are handed on by the thousand, and few of them have any.
  package final class ListingHints: Sendable, Equatable {
    /// The list begins after the line that holds this.
    package let after: String?
    /// It ends before the line that holds this.
    package let before: String?
    /// Its entries; of pages alone, as are the two that follow.
    package let item: Selector?
    /// The title within an entry.
    package let title: Selector?
    /// The stamp within an entry.
    package let time: Selector?
    /// Entries and lines that hold one of these are left out.
    package let drop: [String]

    package init(
      after: String? = nil, before: String? = nil, item: Selector? = nil,
      title: Selector? = nil, time: Selector? = nil, drop: [String] = []
    ) {
      self.after = after
      self.before = before
      self.item = item
      self.title = title
      self.time = time
      self.drop = drop
    }

    package static func == (left: ListingHints, right: ListingHints) -> Bool {
      left === right
        || (left.after, left.before, left.drop) == (right.after, right.before, right.drop)
          && (left.item, left.title, left.time) == (right.item, right.title, right.time)
    }

    /// None.
    package static let none = ListingHints()
  }

  /// `[a-z0-9-]`, unique in a configuration; from the config, else from host and path.
  package var id: String
  package var name: String
  package var place: Place
  /// The zone of stamps that have none; nil where the config gives none.
  package var zone: Zone?
  /// BCP 47.
  package var language: String?
  /// A fixed interval in seconds.
  package var every: Int?
  /// Ids of topics that all its items stand under.
  package var topics: [String]
  package var weight: Double
  /// Words of which an item must have one, where any are given.
  package var only: [String]
  /// Words that keep an item out.
  package var not: [String]
  package var backlog: Backlog
  package var headers: [Header]
  package var userAgent: String?
  package var login: Login?
  package var cookies: Cookies
  package var proxy: String?
  /// Seconds for the whole transfer or command.
  package var timeout: Int
  /// Decoded bytes at most.
  package var maximumBytes: Int
  package var privateAccess: PrivateAccess
  package var paused: Bool
  package var listing: ListingHints

  package init(
    id: String, name: String, place: Place, zone: Zone? = nil, language: String? = nil,
    every: Int? = nil, topics: [String] = [], weight: Double = 1, only: [String] = [],
    not: [String] = [], backlog: Backlog = .recent, headers: [Header] = [],
    userAgent: String? = nil, login: Login? = nil, cookies: Cookies = .pairs([]),
    proxy: String? = nil, timeout: Int = 30,
    maximumBytes: Int = 16 << 20, privateAccess: PrivateAccess = .none, paused: Bool = false,
    listing: ListingHints = .none
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.zone = zone
    self.language = language
    self.every = every
    self.topics = topics
    self.weight = weight
    self.only = only
    self.not = not
    self.backlog = backlog
    self.headers = headers
    self.userAgent = userAgent
    self.login = login
    self.cookies = cookies
    self.proxy = proxy
    self.timeout = timeout
    self.maximumBytes = maximumBytes
    self.privateAccess = privateAccess
    self.paused = paused
    self.listing = listing
  }
}
