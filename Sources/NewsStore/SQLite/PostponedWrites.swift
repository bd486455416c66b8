/// Rows that wait for the end of a transaction, in the order they are to be written in.
struct PostponedWrites {
  /// A statement with a number and a text as its two parameters.
  struct Write {
    var sql: String
    var id: Int64
    /// Valid UTF-8.
    var text: [UInt8]
  }

  /// Bytes of text from which on they should not wait.
  private static let large = 128 << 10

  private var writes: [Write] = []
  private var bytes = 0

  var count: Int { writes.count }

  var isLarge: Bool { bytes >= Self.large }

  mutating func add(_ write: Write) {
    writes.append(write)
    bytes += write.text.count
  }

  /// Forgets all but the first so many.
  mutating func cut(to count: Int) {
    // What was there before may have been written meanwhile.
    while writes.count > count, let last = writes.popLast() { bytes -= last.text.count }
  }

  /// Writes them all; where one fails it stays, and what comes after it.
  mutating func drain(_ write: (Write) throws(StoreError) -> Void) throws(StoreError) {
    var done = 0
    defer {
      bytes -= writes[..<done].reduce(0) { $0 + $1.text.count }
      writes.removeFirst(done)
    }
    while done < writes.count {
      try write(writes[done])
      done += 1
    }
  }
}
