import NewsGroup
import NewsModel
import NewsTime

/// A grouper with a memory as the store is one: what was placed, and what was settled.
struct Newsroom: ~Copyable {
  /// A headline of a source, so many minutes after the start.
  struct Line {
    var title: String
    var source = "wire"
    var minute: Int64 = 0
    var second: Int64 = 0
  }

  private(set) var events: [Event] = []
  private(set) var placements: [Placement] = []
  private(set) var progress = GroupProgress()
  private(set) var live: [StoryRecord] = []
  private var copies: [[UInt8]] = []
  private var grouper: Grouper
  /// A new process for each item.
  var restarts = false

  static let start: Int64 = 1_719_295_200

  init(restarts: Bool = false) {
    self.restarts = restarts
    grouper = Grouper(topics: [], sources: [])
  }

  mutating func hear(_ line: Line) {
    if restarts { restart() }
    let number = Int64(events.count + 1)
    let minute = Instant(seconds: Newsroom.start + line.minute * 60)
    let time = minute.adding(seconds: line.second)
    var event = Event(
      seq: number, kind: .new, itemID: number, sourceID: line.source, sourceName: line.source,
      item: Item(title: line.title), time: time, firstSeen: time)
    keep(grouper.settle(before: minute))
    let placement = grouper.place([event])[0]
    event.storyID = placement.storyID
    event.copyOf = placement.copyOf
    event.was = placement.was
    if placement.copyOf != nil || placement.isRepeat { event.kind = .copy }
    if placement.was != nil { event.kind = .update }
    events.append(event)
    placements.append(placement)
    copies.append(grouper.takeCopies())
  }

  private mutating func restart() {
    grouper = Grouper(topics: [], sources: [], progress: progress)
    grouper.restoreStories(live.count) { live.forEach($0) }
    for bytes in copies { grouper.restore(copies: bytes) }
    for event in events {
      grouper.restore(
        PlacedItem(
          item: event.itemID, story: event.storyID ?? event.itemID, time: event.time.seconds,
          isCopy: event.copyOf != nil))
    }
    grouper.wait(for: events.filter { $0.seq > progress.through })
  }

  mutating func hear(_ lines: [Line]) {
    for line in lines { hear(line) }
  }

  /// The edition is made.
  mutating func close() {
    if restarts { restart() }
    keep(grouper.settle(before: nil, merging: true))
  }

  private mutating func keep(_ change: GroupChange) {
    change.apply(to: &events)
    for record in change.kept {
      if let place = live.firstIndex(where: { $0.id == record.id }) {
        live[place] = record
      } else {
        live.append(record)
      }
    }
    live.removeAll { change.gone.contains($0.id) }
    progress = GroupProgress(through: change.through, item: change.item, hour: change.hour)
  }

  /// The stories as sets of titles, whatever their ids are.
  var stories: Set<Set<String>> {
    Set(Dictionary(grouping: events, by: \.storyID).values.map { Set($0.map(\.item.title)) })
  }
}
