/// In which story the recent items are: where a copy that still comes belongs.
struct ItemStories: Sendable {
  private struct Entry: Sendable {
    let item: Int64
    var story: Int64
    /// Unix seconds.
    var time: Int64
  }

  private var entries: [Entry] = []
  /// The place of each item's entry.
  private var places = HashIndex<Int64>()
  /// Stories that became part of others.
  private var merged: [Int64: Int64] = [:]
  private var newest = Int64.min
  private var pruneAt = 8192

  /// The story of an item; nil of one that nothing can copy any more.
  func story(of item: Int64) -> Int64? {
    place(of: item).map { resolved(entries[$0].story) }
  }

  /// The story that goes by that id by now.
  func resolved(_ story: Int64) -> Int64 {
    guard !merged.isEmpty else { return story }
    var story = story
    while let into = merged[story] { story = into }
    return story
  }

  mutating func put(_ item: Int64, in story: Int64, time: Int64) {
    newest = max(newest, time)
    let entry = Entry(item: item, story: story, time: time)
    if let place = place(of: item) {
      entries[place] = entry
    } else {
      add(entry)
      if entries.count >= pruneAt { prune() }
    }
  }

  mutating func merge(_ from: Int64, into: Int64) {
    merged[from] = into
  }

  private func place(of item: Int64) -> Int? {
    places[item].map { Int($0) }
  }

  private mutating func add(_ entry: Entry) {
    places.set(entry.item, Int32(entries.count))
    entries.makeRoom(for: 1)
    entries.append(entry)
  }

  private mutating func prune() {
    let oldest = newest - CopyFinder.memory
    let old = entries
    entries = []
    places = HashIndex(capacity: old.count)
    for entry in old where entry.time >= oldest {
      add(Entry(item: entry.item, story: resolved(entry.story), time: entry.time))
    }
    merged = [:]
    pruneAt = max(8192, entries.count * 3 / 2)
  }
}
