/// A JSON value with the place it was read from, so that an error can point at it.
package struct JSONNode: Sendable, Equatable {
  package var value: JSONValue
  /// Offset of the value's first byte in the document.
  package var position: Int
  /// Offset behind its last byte; 0 where it was not read from a document.
  package var end: Int

  package init(_ value: JSONValue, at position: Int = 0, to end: Int = 0) {
    self.value = value
    self.position = position
    self.end = end
  }
}

/// One member of an object, in document order; a key may repeat.
package struct JSONMember: Sendable, Equatable {
  package var key: String
  package var keyPosition: Int
  package var node: JSONNode

  package init(key: String, keyPosition: Int = 0, node: JSONNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.node = node
  }
}

/// The six kinds of RFC 8259.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The number as it was written, so that large ids survive.
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([JSONMember])
}

extension JSONNode {
  /// The last member of that name of an object, nil for anything else.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.last { $0.key == key }?.node
  }

  /// The text of a string, nil for anything else.
  package var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// A whole number, however it is written (`12`, `1.2e1`); nil for anything else.
  package var integer: Int64? {
    guard case .number(let digits) = value else { return nil }
    if let exact = Int64(digits) { return exact }
    return Double(digits).flatMap(Int64.init(exactly:))
  }

  /// The nearest double of a number, nil for anything else.
  package var number: Double? {
    if case .number(let digits) = value { Double(digits) } else { nil }
  }

  /// True or false, nil for anything else.
  package var bool: Bool? {
    if case .bool(let flag) = value { flag } else { nil }
  }

  /// The elements of an array, nil for anything else.
  package var array: [JSONNode]? {
    if case .array(let nodes) = value { nodes } else { nil }
  }

  /// Whether it is `null`.
  package var isNull: Bool {
    value == .null
  }
}
