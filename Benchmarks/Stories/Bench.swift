import NewsGroup
import NewsModel
import NewsTime

/// One run: items placed, settled and kept, with what that costs.
struct Bench: ~Copyable {
  private let items: Int
  private let perDay = 10_000
  /// Items between two looks at the clock, which is no cheap one.
  private let atOnce = 50
  private var press = Press()
  private var grouper = Grouper(topics: [], sources: [])
  private var shelf = Shelf()
  /// What is on the shelf: live stories, copies of the items that may still be copied, and where
  /// these items are.
  private var stories: [Int64: Shelf.Place] = [:]
  private var copies: [(item: Int, place: Shelf.Place)] = []
  private var placed: [Int64] = []
  private var bytes = 0

  init(items: Int) {
    self.items = items
  }

  mutating func run() {
    print("before: \(resident()) MiB")
    print("items, us/item, MiB, live stories, bytes kept/item")
    let report = max(1, items / 10)
    var spent = 0.0
    for first in stride(from: 0, to: items, by: atOnce) {
      let indexes = first..<min(first + atOnce, items)
      let events = indexes.map { event($0) }
      let started = processorSeconds()
      let told = indexes.map { tell(events[$0 - first], $0) }
      spent += processorSeconds() - started
      for index in indexes {
        keep(told[index - first], index)
        if index % report == report - 1 {
          let tenths = Int(spent * 1e7 / Double(report))
          print(
            "\(index + 1), \(tenths / 10).\(tenths % 10), \(resident()), \(stories.count), "
              + "\(bytes / (index + 1))")
          spent = 0
        }
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

  /// What is to be kept of an item.
  private struct Told {
    var changes: [GroupChange] = []
    var story: Int64
    var copies: [UInt8]
  }

  /// Each minute is settled as it ends; each day ends with the pass before an edition.
  private mutating func tell(_ event: Event, _ index: Int) -> Told {
    var changes: [GroupChange] = []
    let minute = event.time.seconds / 60
    if index > 0, minute != instant(index - 1).seconds / 60 {
      changes.append(grouper.settle(before: Instant(seconds: minute * 60)))
    }
    let story = grouper.place([event])[0].storyID
    let copies = grouper.takeCopies()
    if index % perDay == perDay - 1 { changes.append(grouper.settle(before: nil, merging: true)) }
    return Told(changes: changes, story: story, copies: copies)
  }

  private mutating func keep(_ told: Told, _ index: Int) {
    for change in told.changes {
      for record in change.kept {
        bytes += record.state.count
        stories[record.id] = shelf.add(record.state)
      }
      for id in change.gone { stories[id] = nil }
    }
    copies.append((index, shelf.add(told.copies)))
    placed.append(told.story)
    if copies.count == 2 * reach {
      copies.removeFirst(reach)
      placed.removeFirst(reach)
    }
  }

  /// Items that may still be copied.
  private var reach: Int {
    perDay * Int(Grouper.reach) / 86_400
  }

  /// A new process.
  private mutating func load() {
    let learnt = grouper.takeTopicCounts()
    let records = stories.sorted { $0.key < $1.key }.map { id, place in
      StoryRecord(id: id, state: shelf.bytes(at: place))
    }
    let entries = copies.suffix(reach).map { ($0.item, shelf.bytes(at: $0.place)) }
    let places = placed.suffix(reach)
    let progress = GroupProgress(
      through: Int64(items), item: Int64(items), hour: instant(items).seconds / 3600)
    let next = event(items)

    var watch = Watch()
    var loaded = Grouper(topics: [], sources: [], progress: progress, learnt: learnt)
    watch.tell("loading \(learnt.count) rows of words")
    loaded.restoreStories(records.count) { records.forEach($0) }
    watch.tell("\(records.count) stories")
    for (_, entry) in entries { loaded.restore(copies: entry) }
    watch.tell("\(entries.count) copies")
    for ((item, _), story) in zip(entries, places) {
      loaded.restore(
        PlacedItem(
          item: Int64(item + 1), story: story, time: instant(item).seconds, isCopy: false,
          topic: .crime))
    }
    watch.tell("\(places.count) items")
    _ = loaded.place([next])
    watch.tell("placing the first item")
    print("in all: \(milliseconds(watch.sum)) ms")
  }
}
