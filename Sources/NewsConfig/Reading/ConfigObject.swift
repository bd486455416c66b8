import NewsText
import NewsTime

/// An object of the config, read through its table: what is given, else the table's default.
///
/// It is read after the check, and also where the check found errors: what does not fit reads as
/// missing.
struct ConfigObject {
  let table: KeyTable
  let node: JSONNode
  let path: String
  /// The file it stands in.
  let part: ConfigPart

  /// Where it stands, as another object's message says it.
  func name(seenFrom other: ConfigObject) -> String {
    part.base == other.part.base ? path : "\(path) of \(part.file)"
  }

  /// The value of a key where the config gives one.
  func given(_ key: String) -> JSONNode? {
    if let node = member(key) { return node }
    precondition(table.holds(key), "\(table.name) has no key \(key)")
    return nil
  }

  private func member(_ key: String) -> JSONNode? {
    guard case .object(let members) = node.value else { return nil }
    return members.first { $0.key == key }?.node
  }

  /// Whether it says nothing but some of these keys.
  func says(nothingBut keys: [String]) -> Bool {
    guard case .object(let members) = node.value else { return true }
    return members.allSatisfy { keys.contains($0.key) }
  }

  /// Where a finding about that key belongs.
  func place(of key: String) -> (offset: Int, path: String) {
    (given(key)?.position ?? node.position, JSONMember.path(of: key, in: path))
  }

  /// The objects in the list of that key.
  func objects(_ key: String) -> [ConfigObject] {
    guard case .list(.object(let inner), _) = table[key]?.shape else { return [] }
    return (value(key)?.array ?? []).enumerated().map { index, node in
      ConfigObject(
        table: inner, node: node, path: JSONMember.path(of: key, in: path) + "[\(index)]",
        part: part)
    }
  }

  func object(_ key: String) -> ConfigObject? {
    guard case .object(let inner) = table[key]?.shape, let node = given(key) else { return nil }
    return ConfigObject(table: inner, node: node, path: path + "." + key, part: part)
  }

  func value(_ key: String) -> JSONNode? {
    member(key) ?? table.fallback(key).map { JSONNode($0) }
  }

  func text(_ key: String) -> String? {
    value(key)?.string
  }

  /// The texts of a list, or of one text that stands for a list.
  func texts(_ key: String) -> [String] {
    nodes(key).compactMap(\.string)
  }

  /// The values of a list, or the one that stands for a list.
  func nodes(_ key: String) -> [JSONNode] {
    guard let node = value(key) else { return [] }
    return node.array ?? [node]
  }

  func flag(_ key: String) -> Bool {
    value(key)?.bool ?? false
  }

  func number(_ key: String) -> Double? {
    value(key)?.number
  }

  func whole(_ key: String) -> Int? {
    value(key).flatMap(ScalarText.whole)
  }

  func seconds(_ key: String) -> Int? {
    text(key).flatMap { DurationText.seconds($0) }
  }

  func bytes(_ key: String) -> Int? {
    value(key).flatMap(ScalarText.size)
  }

  func zone(_ key: String) -> Zone? {
    text(key).flatMap { Zone.named($0) }
  }
}
