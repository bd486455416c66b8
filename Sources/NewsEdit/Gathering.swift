import NewsModel
import NewsTime

/// Gathers the events of a window into stories: copies under what they copy, a revision into its
/// item where both are new to the reader.
struct Gathering {
  /// Source ids an edition is limited to; all where empty.
  private let sources: Set<String>
  /// In the order of their first event.
  private var order: [Int64] = []
  private var items: [Int64: Event] = [:]
  private(set) var newest = Instant(seconds: .min)

  init(sources: Set<String>) {
    self.sources = sources
  }

  /// The next event, in the order of `seq`.
  mutating func take(_ event: Event) {
    guard event.kind != .backlog, event.item.aside == nil else { return }
    guard sources.isEmpty || sources.contains(event.sourceID) else { return }
    if let original = event.copyOf {
      takeCopy(event, of: original)
    } else if event.kind == .update {
      takeUpdate(event)
    } else {
      keep(event)
    }
  }

  /// One story an item's story id, in the order of their first events; the lead first, then
  /// oldest to newest.
  func stories() -> [Story] {
    var ids: [Int64] = []
    var members: [Int64: [Event]] = [:]
    for itemID in order {
      guard let event = items[itemID] else { continue }
      let id = event.storyID ?? event.itemID
      if members[id] == nil { ids.append(id) }
      members[id, default: []].append(event)
    }
    return ids.compactMap { id in
      let events = Gathering.folded(members[id] ?? [])
      return events.isEmpty ? nil : Story(id: id, number: 0, day: 1, items: Lead.ordered(events))
    }
  }

  /// What only repeats its story becomes a name under the first item before it that tells
  /// something; a story of which this window has nothing else was told before.
  private static func folded(_ events: [Event]) -> [Event] {
    var told = events.filter { !$0.isRepetition }
    guard !told.isEmpty else { return [] }
    for event in events where event.isRepetition {
      let place = told.lastIndex { $0.seq < event.seq } ?? 0
      for name in [event.sourceName] + event.also
      where name != told[place].sourceName && !told[place].also.contains(name) {
        told[place].also.append(name)
      }
    }
    return told
  }

  private mutating func keep(_ event: Event) {
    if items.updateValue(event, forKey: event.itemID) == nil { order.append(event.itemID) }
    newest = max(newest, event.time)
  }

  /// A copy is a name under its original. Where the original stands outside this window it was
  /// told before; where the edition's sources may have left it out, the copy is told itself.
  private mutating func takeCopy(_ event: Event, of original: Int64) {
    if var first = items[original] {
      for name in [event.sourceName] + event.also
      where name != first.sourceName && !first.also.contains(name) {
        first.also.append(name)
      }
      items[original] = first
    } else if !sources.isEmpty, event.kind == .copy {
      var event = event
      event.kind = .new
      event.itemID = original
      keep(event)
    }
  }

  private mutating func takeUpdate(_ event: Event) {
    var event = event
    if let told = items[event.itemID] {
      // Both are new to the reader of this edition, or both are revisions of what was told.
      event.kind = told.kind
      event.was = told.was
      event.time = told.kind == .new ? told.time : event.time
      event.seq = told.seq
      event.storyID = event.storyID ?? told.storyID
      event.also = told.also + event.also.filter { !told.also.contains($0) }
      event.topic = event.topic ?? told.topic
      keep(event)
    } else if let was = event.was, was != event.item.title {
      keep(event)
    }
    // A revision that changes no word of the headline tells the reader nothing new.
  }
}

extension Event {
  /// It says what its story had said.
  fileprivate var isRepetition: Bool {
    kind == .copy && copyOf == nil
  }
}
