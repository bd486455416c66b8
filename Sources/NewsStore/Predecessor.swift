package import NewsTime

/// How far a store had come that was lost, for the one that takes its place.
///
/// Numbers go on behind its, so that cursors and handles of before mean nothing else; what was
/// published before its end counts as told.
package struct Predecessor: Sendable, Equatable {
  /// Of its last event.
  package var seq: Int64
  /// Of its last item.
  package var item: Int64
  /// When it asked a source last.
  package var told: Instant

  package init(seq: Int64, item: Int64, told: Instant) {
    self.seq = seq
    self.item = item
    self.told = told
  }
}

extension Predecessor {
  /// As it stands in the store that followed; nil where none was lost.
  static func read(_ database: Database) throws(StoreError) -> Predecessor? {
    guard let text = try database.text("SELECT value FROM meta WHERE name = 'predecessor'") else {
      return nil
    }
    let numbers = text.split(separator: " ").compactMap { Int64($0) }
    guard numbers.count == 3 else { return nil }
    return Predecessor(seq: numbers[0], item: numbers[1], told: Instant(seconds: numbers[2]))
  }

  /// The statement that enters it.
  var sql: String {
    "INSERT INTO meta (name, value) VALUES ('predecessor', '\(seq) \(item) \(told.seconds)')"
  }
}
