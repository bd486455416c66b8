import NewsText

/// One file of a config: the one that was named, or one that is included.
///
/// The offsets of all files lie on one line, those of a file from `base` on: a finding needs no name
/// of a file beside its place.
struct ConfigPart: Sendable {
  /// As the user would name it.
  var file: String
  /// Absolute; relative paths of this file begin here.
  var folder: String
  var bytes: [UInt8]
  var base: Int
  /// The keys it may have.
  var table: KeyTable
  /// What it says, its positions on the common line.
  var document: JSONNode
  /// Everybody on this machine can read it.
  var isOpen = false

  /// Whether a place on the common line is one of this file; its end is one.
  func holds(_ offset: Int) -> Bool {
    offset >= base && offset <= base + bytes.count
  }
}

extension JSONNode {
  /// The same document, read from further along: `JSONReader.depthLimit` bounds the recursion.
  func moved(by distance: Int) -> JSONNode {
    if distance == 0 { return self }
    let value: JSONValue =
      switch value {
      case .array(let nodes): .array(nodes.map { $0.moved(by: distance) })
      case .object(let members):
        .object(
          members.map { member in
            JSONMember(
              key: member.key, keyPosition: member.keyPosition + distance,
              node: member.node.moved(by: distance))
          })
      case let scalar: scalar
      }
    return JSONNode(value, at: position + distance, to: end + distance)
  }
}
