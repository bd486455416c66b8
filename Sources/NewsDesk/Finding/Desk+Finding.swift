import NewsModel
import NewsStore
import NewsText
import NewsTime

/// What an ITEM turned out to be: a story, with its events; or one item of it.
struct Found {
  /// Nil where the whole story was named.
  var item: Int64?
  var story: Int64
  /// Events of the item or of the story, by `seq`.
  var events: [Event]

  /// The first telling of what was named.
  var first: Event? {
    events.first
  }
}

/// Finding what a user names.
extension Desk {
  /// The titles that words are looked for in.
  private static let searched = 50_000
  /// Matches that are listed.
  private static let listed = 10

  /// The item or story of that name. Status 65 where there is none, or where words fit several: those
  /// are listed.
  func find(_ name: String, in store: Store) throws(DeskError) -> Found {
    do {
      switch ItemReference(name) {
      case .item(let id): return try item(id, name, store)
      case .story(let id): return try story(id, name, store)
      case .link(let link):
        guard let id = try store.items(withLink: link).first else { throw nothing(name) }
        return try item(id, name, store)
      case .number(let number, let edition, let day):
        guard let told = try self.edition(edition, day, store) else { throw nothing(name) }
        guard let story = told.stories.first(where: { $0.number == number }) else {
          throw nothing(name, hint: "\(told.id) of \(told.day.text) has \(told.stories.count)")
        }
        return try self.story(story.id, name, store)
      case .words(let words):
        return try item(matching: words, store)
      }
    } catch {
      throw DeskError(any: error)
    }
  }

  private func item(_ id: Int64, _ name: String, _ store: Store) throws -> Found {
    let events = try store.events(EventQuery(item: id))
    guard let first = events.first else { throw nothing(name) }
    return Found(item: id, story: first.storyID ?? id, events: events)
  }

  private func story(_ id: Int64, _ name: String, _ store: Store) throws -> Found {
    let id = try store.story(named: id)
    let events = try store.events(EventQuery(story: id))
    if events.isEmpty {
      // An edition's story may be that of an item which stands in another by now.
      let item = try item(id, name, store)
      return Found(
        item: nil, story: item.story, events: try store.events(EventQuery(story: item.story)))
    }
    return Found(item: nil, story: id, events: events)
  }

  /// The newest edition of that id and day that was made.
  private func edition(_ id: String?, _ day: Day?, _ store: Store) throws -> Edition? {
    let entries = try store.editions(of: id).filter { day == nil || $0.day == day }
    return try entries.max { $0.made < $1.made }.flatMap { try store.edition($0) }
  }

  private func item(matching words: String, _ store: Store) throws -> Found {
    let wanted = Words.split(words)
    guard !wanted.isEmpty else { throw nothing(words) }
    var matches: [(item: Int64, title: String)] = []
    for (item, title) in try store.titles(newest: Desk.searched) {
      let known = Set(Words.split(title))
      guard wanted.allSatisfy(known.contains) else { continue }
      matches.append((item, title))
      if matches.count > Desk.listed { break }
    }
    guard let first = matches.first else { throw nothing(words) }
    let found = try item(first.item, words, store)
    if matches.count == 1 { return found }
    // Several items of one story are one answer.
    let stories = try Set(matches.map { try item($0.item, words, store).story })
    if stories.count == 1, matches.count <= Desk.listed {
      return try story(found.story, words, store)
    }
    let more = matches.count > Desk.listed ? "\n  …" : ""
    let lines = matches.prefix(Desk.listed).map { "  i\($0.item)  \(Hygiene.line($0.title))" }
    throw DeskError(
      .unusableInput,
      "\(words): more than one match\n" + lines.joined(separator: "\n") + more)
  }

  private func nothing(_ name: String, hint: String? = nil) -> DeskError {
    DeskError(.unusableInput, "\(name): nothing of that name", hint: hint)
  }
}
