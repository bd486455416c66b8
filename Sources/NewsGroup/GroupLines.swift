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
package enum GroupLines {
  /// The answers as JSON Lines. Blank lines are skipped.
  package static func answer(_ input: [UInt8]) throws(GroupError) -> [UInt8] {
    var ids: [String] = []
    var lineOfID: [[UInt8]: Int] = [:]
    var events: [Event] = []
    var time = Instant(seconds: 0)
    var number = 0
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let (id, item, source) = try item(Array(line), number)
      // Compared as bytes: Swift's == takes two spellings of one letter for the same.
      if let first = lineOfID.updateValue(number, forKey: Array(id.utf8)) {
        throw GroupError(line: number, what: "id: \"\(id)\" stands in line \(first) already")
      }
      if let published = item.published?.instant(in: .utc, reference: time) { time = published }
      ids.append(id)
      events.append(
        Event(
          seq: Int64(ids.count), kind: .new, itemID: Int64(ids.count), sourceID: source,
          sourceName: source, item: item, time: time, firstSeen: time))
    }
    var grouper = Grouper(topics: [], sources: [], recent: [])
    var output: [UInt8] = []
    for placement in grouper.place(events) {
      write(placement, ids, to: &output)
    }
    return output
  }

  private static func item(
    _ line: [UInt8], _ number: Int
  ) throws(GroupError) -> (id: String, item: Item, source: String) {
    let node: JSONNode
    do {
      node = try JSONReader.parse(line)
    } catch {
      throw GroupError(line: number, what: error.what)
    }
    guard case .object = node.value else {
      throw GroupError(line: number, what: "not an object")
    }
    guard let id = node["id"]?.string, !id.isEmpty else {
      throw GroupError(line: number, what: "id: missing")
    }
    guard let title = node["title"]?.string else {
      throw GroupError(line: number, what: "title: missing")
    }
    let item = Item(
      title: title, summary: node["summary"]?.string, link: node["url"]?.string,
      published: node["published"]?.string.flatMap { FeedDate.parse($0) },
      language: node["lang"]?.string)
    return (id, item, node["source"]?.string ?? "")
  }

  private static func write(_ placement: Placement, _ ids: [String], to output: inout [UInt8]) {
    func id(_ item: Int64) -> String { ids[Int(item) - 1] }
    var json = JSONWriter()
    json.object { json in
      json.field("id", id(placement.seq))
      json.field("story", id(placement.storyID))
      json.field("topic", placement.topic?.name)
      json.field("duplicate_of", placement.copyOf.map(id))
      json.field("because", placement.because)
    }
    output += json.bytes
    output.append(0x0A)
  }
}
