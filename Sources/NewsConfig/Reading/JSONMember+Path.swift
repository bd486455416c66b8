import NewsText

extension JSONMember {
  /// Its path, in an object of that path: `sources[7].url`.
  func path(in outer: String) -> String {
    outer.isEmpty ? key : outer + "." + key
  }
}
