/// The feeds a reader's subscription list names: what an OPML file holds.
package struct FeedList: Sendable, Equatable {
  /// A folder of feeds: what we call a topic.
  package struct Folder: Sendable, Hashable {
    package var name: String
    /// Its id in the config a list was made from.
    package var id: String?

    package init(_ name: String, id: String? = nil) {
      self.name = name
      self.id = id
    }
  }

  /// One feed of the list.
  package struct Entry: Sendable, Equatable {
    /// An absolute http or https URL.
    package var url: String
    /// Its id in the config a list was made from.
    package var id: String?
    /// As the list has it.
    package var name: String?
    /// The site the feed belongs to.
    package var page: String?
    /// BCP 47.
    package var language: String?
    /// The folders it lies in, outermost first; else what its own categories say.
    package var folders: [Folder]

    package init(
      url: String, id: String? = nil, name: String? = nil, page: String? = nil,
      language: String? = nil, folders: [Folder] = []
    ) {
      self.url = url
      self.id = id
      self.name = name
      self.page = page
      self.language = language
      self.folders = folders
    }
  }

  /// The list's own title.
  package var title: String?
  /// In document order; each URL once.
  package var entries: [Entry]
  /// What was left out, a line each: addresses that are none of the web's.
  package var leftOut: [String]

  package init(title: String? = nil, entries: [Entry] = [], leftOut: [String] = []) {
    self.title = title
    self.entries = entries
    self.leftOut = leftOut
  }
}
