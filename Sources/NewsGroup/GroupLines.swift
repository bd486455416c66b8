import NewsModel
import NewsText

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
package enum GroupLines {
  /// The answers as JSON Lines. Blank lines are skipped.
  package static func answer(_ input: [UInt8]) throws(GroupError) -> [UInt8] {
    var output: [UInt8] = []
    var number = 0
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty { continue }
      let node: JSONNode
      do {
        node = try JSONReader.parse(Array(line))
      } catch {
        throw GroupError(line: number, what: error.what)
      }
      guard let id = node["id"]?.string else {
        throw GroupError(line: number, what: "id: missing")
      }
      var json = JSONWriter()
      json.object { json in
        json.field("id", id)
        json.field("story", id)
        json.key("topic")
        json.null()
        json.key("duplicate_of")
        json.null()
        json.field("because", "first")
      }
      output += json.bytes
      output.append(0x0A)
    }
    return output
  }
}
