import NewsGroup
import NewsModel
import NewsTime

/// One run: items placed, settled and kept, with what that costs.
struct Bench {
  private let items: Int
  private let perDay = 10_000
  private var press = Press()
  private var grouper = Grouper(topics: [], sources: [])
  /// What the store would hold.
  private var records: [Int64: StoryRecord] = [:]
  private var bytes = 0

  init(items: Int) {
    self.items = items
  }

  mutating func run() {
    print("items, us/item, MiB, live stories, bytes kept/item")
    let report = max(1, items / 10)
    var spent = 0.0
    for index in 0..<items {
      let event = event(index)
      let started = processorSeconds()
      let changes = tell(event, index)
      spent += processorSeconds() - started
      for change in changes { take(change) }
      if index % report == report - 1 {
        let tenths = Int(spent * 1e7 / Double(report))
        print(
          "\(index + 1), \(tenths / 10).\(tenths % 10), \(resident()), \(records.count), "
            + "\(bytes / (index + 1))")
        spent = 0
      }
    }
    load()
  }

  /// Items come evenly over the day.
  private func instant(_ index: Int) -> Instant {
    Instant(seconds: 1_700_000_000 + Int64(index) * 86_400 / Int64(perDay))
  }

  private mutating func event(_ index: Int) -> Event {
    let time = instant(index)
    let source = "source \(press.number(60))"
    return Event(
      seq: Int64(index + 1), kind: .new, itemID: Int64(index + 1), sourceID: source,
      sourceName: source, item: Item(title: press.headline()), time: time, firstSeen: time)
  }

  /// Each minute is settled as it ends; each day ends with the pass before an edition.
  private mutating func tell(_ event: Event, _ index: Int) -> [GroupChange] {
    var changes: [GroupChange] = []
    let minute = event.time.seconds / 60
    if index > 0, minute != instant(index - 1).seconds / 60 {
      changes.append(grouper.settle(before: Instant(seconds: minute * 60)))
    }
    _ = grouper.place([event])
    if index % perDay == perDay - 1 { changes.append(grouper.settle(before: nil, merging: true)) }
    return changes
  }

  private mutating func take(_ change: GroupChange) {
    for record in change.kept {
      bytes += record.state.count
      records[record.id] = record
    }
    for id in change.gone { records[id] = nil }
  }

  private func load() {
    let progress = GroupProgress(
      through: Int64(items), item: Int64(items), hour: instant(items).seconds / 3600)
    let stories = records.values.sorted { $0.id < $1.id }
    let started = processorSeconds()
    var loaded = Grouper(topics: [], sources: [], progress: progress)
    for story in stories { loaded.restore(story) }
    let tenths = Int((processorSeconds() - started) * 1e4)
    print("loading \(records.count) stories: \(tenths / 10).\(tenths % 10) ms")
    _ = loaded.settle(before: nil)
  }
}
