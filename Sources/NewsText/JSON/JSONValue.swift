/// A JSON value with the place it was read from, so that an error can point at it.
package struct JSONNode: Sendable, Equatable {
  package var value: JSONValue
  /// Offset of the value's first byte in the document.
  package var position: Int

  package init(_ value: JSONValue, at position: Int = 0) {
    self.value = value
    self.position = position
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
package indirect enum JSONValue: Sendable, Equatable {
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

  package var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  package var integer: Int64? {
    guard case .number(let digits) = value else { return nil }
    if let exact = Int64(digits) { return exact }
    guard let double = Double(digits), abs(double) < 9e15 else { return nil }
    return Int64(double)
  }

  package var number: Double? {
    if case .number(let digits) = value { Double(digits) } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let flag) = value { flag } else { nil }
  }

  package var array: [JSONNode]? {
    if case .array(let nodes) = value { nodes } else { nil }
  }

  package var isNull: Bool {
    value == .null
  }
}
