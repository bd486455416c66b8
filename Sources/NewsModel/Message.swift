package import NewsTime

/// An edition or a notice in the forms that ways out ask for. Every text in it is clean
/// (RELIABILITY row 25): what is still to be done is each way's own escaping.
package struct Message: Sendable, Equatable {
  /// What is told.
  package enum Kind: String, Sendable, Equatable {
    case edition
    case notice
  }

  /// A story, for ways that have room for a line each.
  package struct Line: Sendable, Equatable {
    /// The story's number in its edition.
    package var number: Int?
    package var text: String
    /// What carries it; nil where it goes without saying.
    package var source: String?
    /// http, https or mailto.
    package var link: String?

    package init(number: Int? = nil, text: String, source: String? = nil, link: String? = nil) {
      self.number = number
      self.text = text
      self.source = source
      self.link = link
    }
  }

  package var kind: Kind
  /// Stable: `morning/2024-06-25`, `notice/17`.
  package var id: String
  /// What stands on the envelope: `Morning digest: LEAD (+34)`.
  package var title: String
  package var date: Instant
  /// Of `date`, in seconds east of Greenwich.
  package var offset: Int
  /// What list of messages it belongs to: the edition's id and title, `notify` for notices.
  package var list: TopicName
  /// Who sends it, for people: the config's title.
  package var sender: String
  /// The whole text, equal to the edition's file.
  package var text: String
  /// A page that no mail program clips.
  package var page: String
  /// One JSON object.
  package var json: String
  /// The most important first.
  package var lines: [Line]
  /// Stories that are not among the lines.
  package var more: Int

  package init(
    kind: Kind, id: String, title: String, date: Instant, offset: Int, list: TopicName,
    sender: String, text: String, page: String, json: String, lines: [Line], more: Int = 0
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.date = date
    self.offset = offset
    self.list = list
    self.sender = sender
    self.text = text
    self.page = page
    self.json = json
    self.lines = lines
    self.more = more
  }
}
