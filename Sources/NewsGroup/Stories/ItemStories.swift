/// In which story the recent items are: where a copy that still comes belongs.
struct ItemStories: Sendable {
  private var stories: [Int64: (story: Int64, time: Int64)] = [:]
  /// Stories that became part of others.
  private var merged: [Int64: Int64] = [:]
  private var newest = Int64.min
  private var pruneAt = 8192

  /// The story of an item; nil of one that nothing can copy any more.
  func story(of item: Int64) -> Int64? {
    stories[item].map { resolved($0.story) }
  }

  /// The story that goes by that id by now.
  func resolved(_ story: Int64) -> Int64 {
    var story = story
    while let into = merged[story] { story = into }
    return story
  }

  mutating func put(_ item: Int64, in story: Int64, time: Int64) {
    newest = max(newest, time)
    stories[item] = (story, time)
    if stories.count >= pruneAt { prune() }
  }

  mutating func merge(_ from: Int64, into: Int64) {
    merged[from] = into
  }

  private mutating func prune() {
    let oldest = newest - CopyFinder.memory
    stories = stories.compactMapValues { entry in
      entry.time >= oldest ? (resolved(entry.story), entry.time) : nil
    }
    merged = [:]
    pruneAt = max(8192, stories.count * 3 / 2)
  }
}
