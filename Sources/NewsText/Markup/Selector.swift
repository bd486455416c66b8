/// Which elements of a page are meant: a small subset of CSS selectors.
///
/// Names, `*`, `.class`, `#id`, `[attribute]`, `[attribute=value]`, the descendant and the child
/// combinator, and commas between alternatives (Selectors Level 3, sections 5 to 8).
package struct Selector: Sendable, Equatable {
  /// One condition on an element.
  package enum Condition: Sendable, Equatable {
    /// In lower case.
    case name([UInt8])
    case classed([UInt8])
    case id(String)
    /// A name in lower case; where a value is given, it is the attribute's whole value.
    case attribute(String, value: String?)
  }

  /// The conditions on one element, and what stands between it and the one before.
  package struct Step: Sendable, Equatable {
    package var conditions: [Condition] = []
    /// Whether the element before is its parent, not any ancestor.
    package var isChild = false
  }

  /// As it was written.
  package let text: String
  /// Alternatives; each is a way down to the element, outermost step first.
  package let ways: [[Step]]

  /// So many steps are more than anybody writes.
  private static let limit = 64

  /// Reads a selector; a `PatternError` tells where it cannot be read.
  package init(_ text: String) throws(PatternError) {
    var reader = SelectorReader(text)
    ways = try reader.ways()
    self.text = text
    guard ways.allSatisfy({ $0.count <= Self.limit }) else {
      throw PatternError(pattern: text, offset: 0, what: "more than \(Self.limit) steps")
    }
  }
}

/// Reads the text of a selector.
private struct SelectorReader {
  private let text: String
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  private var byte: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  mutating func ways() throws(PatternError) -> [[Selector.Step]] {
    var ways: [[Selector.Step]] = []
    var way: [Selector.Step] = []
    var isChild = false
    while true {
      skipSpace()
      switch byte {
      case nil, UInt8(ascii: ","):
        guard !way.isEmpty, !isChild else { throw error("a name, a class or an id is missing") }
        ways.append(way)
        guard byte != nil else { return ways }
        way = []
        offset += 1
      case UInt8(ascii: ">"):
        guard !way.isEmpty, !isChild else { throw error("nothing stands before \">\"") }
        isChild = true
        offset += 1
      default:
        var step = try self.step()
        step.isChild = isChild
        way.append(step)
        isChild = false
      }
    }
  }

  private mutating func step() throws(PatternError) -> Selector.Step {
    var step = Selector.Step()
    let start = offset
    if byte == UInt8(ascii: "*") {
      offset += 1
    } else if byte.map(Self.isName) == true {
      step.conditions.append(.name(name().map(ASCII.lower)))
    }
    while let sign = byte {
      switch sign {
      case UInt8(ascii: "."):
        step.conditions.append(.classed(try name(after: "a class")))
      case UInt8(ascii: "#"):
        step.conditions.append(.id(String(decoding: try name(after: "an id"), as: UTF8.self)))
      case UInt8(ascii: "["):
        step.conditions.append(try attribute())
      case UInt8(ascii: ","), UInt8(ascii: ">"):
        return step
      default:
        guard !ASCII.isSpace(sign) else { return step }
        throw error("\"\(shown(sign))\" is no part of a selector here")
      }
    }
    precondition(offset > start)
    return step
  }

  /// `[name]`, `[name=value]`, the value with or without quotes.
  private mutating func attribute() throws(PatternError) -> Selector.Condition {
    let name = try name(after: "an attribute").map(ASCII.lower)
    skipSpace()
    var value: String?
    if byte == UInt8(ascii: "=") {
      offset += 1
      skipSpace()
      value = try self.value()
      skipSpace()
    }
    guard byte == UInt8(ascii: "]") else { throw error("\"]\" is missing") }
    offset += 1
    return .attribute(String(decoding: name, as: UTF8.self), value: value)
  }

  private mutating func value() throws(PatternError) -> String {
    if let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = bytes[(offset + 1)...].firstIndex(of: quote) else {
        throw error("a quote is not closed")
      }
      defer { offset = close + 1 }
      return String(decoding: bytes[offset + 1..<close], as: UTF8.self)
    }
    let bare = name()
    guard !bare.isEmpty else { throw error("a value is missing") }
    return String(decoding: bare, as: UTF8.self)
  }

  /// The name after a sign.
  private mutating func name(after what: String) throws(PatternError) -> [UInt8] {
    offset += 1
    let name = name()
    guard !name.isEmpty else { throw error("the name of \(what) is missing") }
    return name
  }

  private mutating func name() -> [UInt8] {
    let start = offset
    while let byte, Self.isName(byte) { offset += 1 }
    return Array(bytes[start..<offset])
  }

  private mutating func skipSpace() {
    while let byte, ASCII.isSpace(byte) { offset += 1 }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }

  private func shown(_ byte: UInt8) -> String {
    String(decoding: [byte], as: UTF8.self)
  }

  private func error(_ what: String) -> PatternError {
    PatternError(pattern: text, offset: offset, what: "\(what) (at character \(offset + 1))")
  }
}
