import NewsText
import NewsTime

/// An object of the config, read through its table: what is given, else the table's default.
///
/// It is read after the check, and also where the check found errors: what does not fit reads as
/// missing.
struct ConfigObject {
  /// The file an object stands in: one for all of its objects, handed from one to the next.
  final class Home: Sendable {
    /// As the user would name it.
    let file: String
    /// Absolute; relative paths of this file begin here.
    let folder: String

    init(_ part: ConfigPart) {
      file = part.file
      folder = part.folder
    }
  }

  let table: KeyTable
  let node: JSONNode
  let path: String
  let home: Home

  /// Where it stands, as another object's message says it.
  func name(seenFrom other: ConfigObject) -> String {
    home === other.home ? path : "\(path) of \(home.file)"
  }

  /// The value of a key where the config gives one.
  func given(_ key: String) -> JSONNode? {
    if let node = member(key) { return node }
    precondition(table.holds(key), "\(table.name) has no key \(key)")
    return nil
  }

  private func member(_ key: String) -> JSONNode? {
    guard case .object(let members) = node.value else { return nil }
    return members.indices.first { members[$0].key == key }.map { members[$0].node }
  }

  /// Whether it says nothing but some of these keys.
  func says(nothingBut keys: [String]) -> Bool {
    guard case .object(let members) = node.value else { return true }
    return members.indices.allSatisfy { keys.contains(members[$0].key) }
  }

  /// Where a finding about that key belongs.
  func place(of key: String) -> (offset: Int, path: String) {
    (given(key)?.position ?? node.position, JSONMember.path(of: key, in: path))
  }

  /// The objects in the list of that key.
  func objects(_ key: String) -> [ConfigObject] {
    guard case .list(.object(let inner), _) = table[key]?.shape else { return [] }
    let nodes = value(key)?.array ?? []
    let list = JSONMember.path(of: key, in: path)
    return nodes.indices.map { index in
      ConfigObject(
        table: inner, node: nodes[index], path: list + "[\(index)]",
        home: home)
    }
  }

  func object(_ key: String) -> ConfigObject? {
    guard case .object(let inner) = table[key]?.shape, let node = given(key) else { return nil }
    return ConfigObject(table: inner, node: node, path: path + "." + key, home: home)
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
