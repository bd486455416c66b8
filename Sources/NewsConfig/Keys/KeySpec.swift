import NewsText

/// A key of the config: what it may hold, what it means where it is missing, what it is for.
///
/// A class, for a thousand sources look each of their keys up several times.
final class KeySpec: Sendable {
  let name: String
  let shape: ValueShape
  /// What holds where the key is missing; nil where nothing does, or where it is worked out.
  let fallback: JSONValue?
  /// For the reader of the schema.
  let about: String

  init(
    _ name: String, _ shape: ValueShape, default fallback: JSONValue? = nil, _ about: String
  ) {
    self.name = name
    self.shape = shape
    self.fallback = fallback
    self.about = about
  }
}

/// The keys an object of the config may have. Reading, errors and the schema all go by it.
///
/// There is one for each kind of object, handed from hand to hand: it is never copied.
final class KeyTable: Sendable {
  /// What the object is, for messages and for the schema: `source`.
  let name: String
  let about: String
  let keys: [KeySpec]
  /// Keys of which exactly one must be there; none is asked for where empty.
  let one: [String]
  /// Names that keys had before, with those they have: an old config goes on working.
  let former: [String: String]
  /// Where a key stands in `keys`: a config of a thousand sources looks up each of them often.
  private let places: NameTable

  init(
    _ name: String, _ about: String, one: [String] = [], former: [String: String] = [:],
    _ keys: [KeySpec]
  ) {
    self.name = name
    self.about = about
    self.one = one
    self.former = former
    self.keys = keys
    places = NameTable(keys.map(\.name))
  }

  subscript(name: String) -> KeySpec? {
    place(of: name).map { keys[$0] }
  }

  /// Case counts, which it does not to a table of names.
  private func place(of name: String) -> Int? {
    places.place(of: name).flatMap { keys[$0].name == name ? $0 : nil }
  }

  /// What holds where a key is missing; nil where nothing does. The table must have the key.
  func fallback(_ name: String) -> JSONValue? {
    guard let place = place(of: name) else {
      preconditionFailure("\(self.name) has no key \(name)")
    }
    return keys[place].fallback
  }

  func holds(_ name: String) -> Bool {
    place(of: name) != nil
  }
}

extension JSONValue {
  static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { JSONNode(.string($0)) })
  }
}
