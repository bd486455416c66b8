import NewsModel

/// The cursor file of a ticker: written after each line is out, never past one that is held back.
struct TickerCursor {
  private let path: String?
  /// The first event that must be told again by the next reader.
  var limit: Int64?

  init(_ path: String?) {
    self.path = path
  }

  func tell(_ event: Event) throws(DeskError) {
    guard let path, event.seq < limit ?? .max else { return }
    try CursorFile.write(event.seq, to: path)
  }
}
