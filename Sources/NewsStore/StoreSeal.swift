import NewsSystem
import NewsTime

/// What a store's file was like when its last writer closed it, and how far it had come: one line in
/// a file beside it.
///
/// A file that is still like that was touched by nobody since, so it need not be looked through; one
/// that is gone can be told from one that never was. The line is not synced: a power cut that takes
/// it costs a look through the store.
struct StoreSeal: Equatable {
  /// Bytes of the file.
  var size = 0
  /// When it was written to last, in nanoseconds since 1970.
  var modified: Int64 = 0
  var end: Predecessor

  /// Characters of the line, so that a shorter one takes the place of a longer one.
  private static let length = 120

  private static func path(of store: String) -> String {
    store + "-seal"
  }

  /// Nil where there is none that can be read.
  static func read(of store: String) -> StoreSeal? {
    guard let bytes = try? Files.read(path(of: store), limit: 2 * length) else { return nil }
    let numbers = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).map { Int64($0) }
    guard numbers.count == 6, numbers[0] == 1, numbers.allSatisfy({ $0 != nil }) else {
      return nil
    }
    let values = numbers.compactMap(\.self)
    return StoreSeal(
      size: Int(values[1]), modified: values[2],
      end: Predecessor(seq: values[3], item: values[4], told: Instant(seconds: values[5])))
  }

  /// Where it cannot be written, the store is looked through the next time.
  func write(of store: String) {
    let numbers = [1, Int64(size), modified, end.seq, end.item, end.told.seconds]
    let line = numbers.map(String.init).joined(separator: " ")
    let padding = String(repeating: " ", count: max(0, StoreSeal.length - line.utf8.count))
    try? Files.overwrite(StoreSeal.path(of: store), Array((line + padding + "\n").utf8))
  }

  func matches(_ status: FileStatus) -> Bool {
    size == status.size && modified == status.modified
  }
}
