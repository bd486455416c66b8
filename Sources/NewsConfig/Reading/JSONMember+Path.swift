import NewsText

extension JSONMember {
  /// Its path, in an object of that path: `sources[7].url`.
  func path(in outer: String) -> String {
    JSONMember.path(of: key, in: outer)
  }

  /// The path of a key in an object of that path.
  static func path(of key: String, in outer: String) -> String {
    outer.isEmpty ? key : outer + "." + key
  }
}
