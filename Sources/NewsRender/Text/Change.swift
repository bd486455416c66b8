import NewsModel

/// What an update says otherwise than before: `20 (was 15)`.
enum Change: Equatable {
  /// The few words that stood in one place of the title.
  case words(String)
  /// The whole title before.
  case title(String)
  /// It says all it said, and more; or what changed is not in its title.
  case more

  /// Words that one place may have held.
  private static let longest = 3

  /// Nil for an event that is no update.
  init?(_ event: Event) {
    guard let was = event.was, was != event.item.title else {
      guard event.kind == .update else { return nil }
      self = .more
      return
    }
    let old = was.split(separator: " ")
    let new = event.item.title.split(separator: " ")
    let head = zip(old, new).prefix(while: Change.isSame).count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed())
      .prefix(while: Change.isSame).count
    let changed = old[head..<(old.count - tail)]
    if changed.isEmpty {
      self = .more
    } else if changed.count <= Change.longest,
      changed.count == old.count || (head + tail) * 2 >= old.count
    {
      self = .words(changed.joined(separator: " "))
    } else {
      self = .title(was)
    }
  }

  /// A comma or colon behind a word makes it no other.
  private static func isSame(_ left: Substring, _ right: Substring) -> Bool {
    left == right || bare(left) == bare(right)
  }

  private static func bare(_ word: Substring) -> Substring {
    guard let last = word.lastIndex(where: { !",.:;!?".contains($0) }) else { return word }
    return word[...last]
  }
}
