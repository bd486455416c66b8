import NewsText

/// The ids of sources, topics and editions: 1 to 64 of `a-z`, `0-9` and `-`, so that one is also a
/// file's name that never leaves its folder or hides in it.
package enum ConfigID {
  /// In characters, which are bytes.
  package static let longest = 64

  /// Whether the text is such an id.
  package static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longest
      && text.utf8.allSatisfy { byte in
        ASCII.isAlphanumeric(byte) && ASCII.lower(byte) == byte || byte == UInt8(ascii: "-")
      }
  }
}
