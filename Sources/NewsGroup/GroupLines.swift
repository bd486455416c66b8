import NewsModel
import NewsText
import NewsTime

/// A line of `tidings group` that cannot be read.
package struct GroupError: Error, Sendable, Equatable, CustomStringConvertible {
  /// From 1.
  package let line: Int
  package let what: String

  package var description: String {
    "line \(line): \(what)"
  }
}

/// `tidings group`: items as JSON Lines in, one answer an item out, in input order.
///
/// The same code as the run's, from an empty state. An item is {id, title, summary?, source?,
/// published?, url?, lang?}; ids are opaque and echoed; a time that is missing or unreadable is
/// the item before's.
package struct GroupLines: ~Copyable, Sendable {
  private var ids: [String] = []
  private var lineOfID: [[UInt8]: Int] = [:]
  private var line = 0
  private var time = Instant(seconds: 0)
  private var grouper: Grouper
  /// Kept from line to line for its room.
  private var json = JSONWriter()

  /// With `batch` the whole input is answered at its end.
  package init(batch: Bool = false) {
    grouper = Grouper(topics: [], sources: [], batch: batch)
  }

  /// The answers to a whole input, as an edition of it would be grouped.
  package static func answer(_ input: [UInt8]) throws(GroupError) -> [UInt8] {
    var lines = GroupLines(batch: true)
    var placements: [Placement] = []
    var readings: [TopicReading] = []
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard var event = try lines.event(line: line) else { continue }
      let text = ItemText(event.item)
      event.text = text
      placements.append(lines.grouper.place(event))
      readings.append(TopicReading(event.item, text, source: event.sourceID))
    }
    let change = lines.grouper.settle(before: nil, merging: true)
    change.apply(to: &placements)
    var batch = TopicBatch()
    for (placement, reading) in zip(placements, readings) {
      batch.add(reading, story: placement.storyID)
    }
    for (index, found) in batch.topics().enumerated() {
      placements[index].topic = found.topic?.topic
      if let because = found.because { placements[index].because += "; " + because }
    }
    for placement in placements { lines.write(placement) }
    return lines.json.bytes
  }

  /// The answer to the next line, with its newline; nothing for a blank line. Of the items whose
  /// minute is over their stories are known by then.
  package mutating func answer(line bytes: ArraySlice<UInt8>) throws(GroupError) -> [UInt8] {
    let before = time
    guard let event = try event(line: bytes) else { return [] }
    if event.time.seconds / 60 != before.seconds / 60 {
      _ = grouper.settle(before: Instant(seconds: event.time.seconds / 60 * 60))
    }
    let placement = grouper.place(event)
    json.clear()
    write(placement)
    return json.bytes
  }

  /// The item of the next line; nil for a blank line.
  private mutating func event(line bytes: ArraySlice<UInt8>) throws(GroupError) -> Event? {
    line += 1
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    let (id, item, source) = try read(bytes)
    // Compared as bytes: Swift's == takes two spellings of one letter for the same.
    if let first = lineOfID.updateValue(line, forKey: Array(id.utf8)) {
      throw GroupError(line: line, what: "id: \"\(id)\" stands in line \(first) already")
    }
    if let published = item.published?.instant(in: .utc, reference: time) { time = published }
    ids.append(id)
    let number = Int64(ids.count)
    return Event(
      seq: number, kind: .new, itemID: number, sourceID: source, sourceName: source, item: item,
      time: time, firstSeen: time)
  }

  private func read(
    _ bytes: ArraySlice<UInt8>
  ) throws(GroupError) -> (id: String, item: Item, source: String) {
    let node: JSONNode
    do {
      node = try JSONReader.parse(Array(bytes))
    } catch {
      throw GroupError(line: line, what: error.what)
    }
    guard case .object = node.value else {
      throw GroupError(line: line, what: "not an object")
    }
    guard let id = node["id"]?.string, !id.isEmpty else {
      throw GroupError(line: line, what: "id: missing")
    }
    guard let title = node["title"]?.string else {
      throw GroupError(line: line, what: "title: missing")
    }
    let item = Item(
      title: title, summary: node["summary"]?.string, link: node["url"]?.string,
      published: node["published"]?.string.flatMap { FeedDate.parse($0) },
      language: node["lang"]?.string)
    return (id, item, node["source"]?.string ?? "")
  }

  private mutating func write(_ placement: Placement) {
    let ids = ids
    func id(_ item: Int64) -> String { ids[Int(item) - 1] }
    json.object { json in
      json.field("id", id(placement.seq))
      json.field("story", id(placement.storyID))
      json.field("topic", placement.topic?.name)
      json.field("duplicate_of", placement.copyOf.map(id))
      json.field("was", placement.was)
      json.field("because", placement.because)
    }
    json.endLine()
  }
}
