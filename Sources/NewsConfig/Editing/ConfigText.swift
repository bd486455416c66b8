package import NewsModel
package import NewsText

/// The text of a config, changed at one place: comments, order and layout of the rest stay as the
/// user wrote them.
package struct ConfigText: Sendable {
  package private(set) var bytes: [UInt8]

  /// A config that has nothing in it yet.
  package static let empty = ConfigText(Array("{\n  \"sources\": [\n  ]\n}\n".utf8))

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Appends entries to `sources`, in the layout of the entries that are there.
  ///
  /// Throws where the text is no object or its `sources` is no list.
  package mutating func add(_ sources: [SourceEntry]) throws(JSONError) {
    try add(sources.map(\.text), to: "sources")
  }

  /// Appends topics that hold what their sources say.
  package mutating func add(topics: [TopicName]) throws(JSONError) {
    try add(topics.map { JSONLayout.compact($0.entry) }, to: "topics")
  }

  /// Appends to the list of that key, which is made where it is missing.
  private mutating func add(_ entries: [String], to key: String) throws(JSONError) {
    if entries.isEmpty { return }
    let root = try JSONReader.parse(bytes, relaxed: true)
    guard case .object(let members) = root.value else {
      throw JSONError(offset: root.position, what: "is no object")
    }
    let lines = entries.joined(separator: ",\n    ")
    guard let list = root[key] else {
      let comma = members.isEmpty ? "\n" : ","
      insert("\n  \"\(key)\": [\n    \(lines)\n  ]\(comma)", at: root.position + 1)
      return
    }
    guard let nodes = list.array else {
      throw JSONError(offset: list.position, what: "\(key): is no list")
    }
    guard let last = nodes.last else {
      let isOneLine = bytes[lineStart(list.position)..<list.end].firstIndex(of: newline) == nil
      insert("\n    \(lines)" + (isOneLine ? "\n  " : ""), at: list.position + 1)
      return
    }
    append(entries, behind: last, in: list)
  }

  /// Takes the entry at `index` out of `sources`, with the comma it needed; a line that held nothing
  /// else goes too.
  package mutating func removeSource(at index: Int) throws(JSONError) {
    let root = try JSONReader.parse(bytes, relaxed: true)
    guard let nodes = root["sources"]?.array, nodes.indices.contains(index) else {
      throw JSONError(offset: root.position, what: "sources: has no entry \(index)")
    }
    var range = nodes[index].position..<nodes[index].end
    if let comma = comma(after: range.upperBound) {
      range = range.lowerBound..<comma + 1
    } else if index > 0, let comma = comma(after: nodes[index - 1].end) {
      // The last of a list without a comma behind: the one before takes its place.
      bytes.remove(at: comma)
      range = range.lowerBound - 1..<range.upperBound - 1
    }
    let start = lineStart(range.lowerBound)
    let end = lineEnd(range.upperBound)
    if isBlank(start..<range.lowerBound), isBlank(range.upperBound..<end) {
      range = start..<min(end + 1, bytes.count)
    }
    bytes.removeSubrange(range)
  }

  private mutating func append(_ entries: [String], behind last: JSONNode, in list: JSONNode) {
    let comma = comma(after: last.end)
    let start = lineStart(last.position)
    guard isBlank(start..<last.position) else {
      // All on one line: so is the new one.
      insert(
        (comma == nil ? ", " : " ") + entries.joined(separator: ", "),
        at: comma.map { $0 + 1 } ?? last.end)
      return
    }
    let indent = String(decoding: bytes[start..<last.position], as: UTF8.self)
    // A comment behind the last entry stays behind it.
    let behind = lineEnd(comma.map { $0 + 1 } ?? last.end)
    let place = behind < list.end ? behind : comma.map { $0 + 1 } ?? last.end
    let lines = entries.joined(separator: ",\n" + indent)
    insert("\n" + indent + lines + (comma == nil ? "" : ","), at: place)
    if comma == nil { insert(",", at: last.end) }
  }

  private mutating func insert(_ text: String, at place: Int) {
    bytes.insert(contentsOf: text.utf8, at: place)
  }

  /// The next byte that is no white space and no comment, where that is a comma.
  private func comma(after place: Int) -> Int? {
    var index = place
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: ","): return index
      case UInt8(ascii: "/"):
        guard index + 1 < bytes.count else { return nil }
        if bytes[index + 1] == UInt8(ascii: "/") {
          index = lineEnd(index)
        } else {
          index += 2
          while index < bytes.count, bytes[index - 1] != UInt8(ascii: "*") || bytes[index] != 0x2F {
            index += 1
          }
          index += 1
        }
      default: return nil
      }
    }
    return nil
  }

  private var newline: UInt8 { 0x0A }

  private func lineStart(_ place: Int) -> Int {
    bytes[..<place].lastIndex(of: newline).map { $0 + 1 } ?? 0
  }

  private func lineEnd(_ place: Int) -> Int {
    bytes[place...].firstIndex(of: newline) ?? bytes.count
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
