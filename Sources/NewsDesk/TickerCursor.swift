import NewsModel

/// The cursor file of a ticker: written after each line is out. It stays before what is held back,
/// and what was told all the same stands behind it.
struct TickerCursor {
  private let path: String?
  private var file: CursorFile
  /// The first event that must be told by the next reader.
  var limit: Int64?

  /// `found` is what the file says.
  init(_ path: String?, found: CursorFile?) {
    self.path = path
    file = found ?? CursorFile()
  }

  /// A reader before this one told it.
  func isTold(_ event: Event) -> Bool {
    file.ahead.contains(event.seq)
  }

  mutating func tell(_ event: Event) throws(DeskError) {
    guard let path else { return }
    if event.seq < limit ?? .max {
      file.seq = event.seq
      file.ahead.removeAll { $0 <= event.seq }
    } else {
      file.ahead.append(event.seq)
    }
    try file.write(to: path)
  }
}
