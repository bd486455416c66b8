import NewsSystem

/// What a reader was told, in a file of the user's: "9 12 15" says that all up to 9 was, and of what
/// is behind it 12 and 15, which would not wait for the end of quiet hours.
struct CursorFile: Equatable {
  /// The seq up to which everything was told.
  var seq: Int64 = 0
  /// What was told of what comes after, ascending.
  var ahead: [Int64] = []

  /// Bytes of a file at most: thousands told ahead.
  private static let limit = 1 << 16

  /// Nil where there is none yet.
  static func read(_ path: String) throws(DeskError) -> CursorFile? {
    do {
      guard try Files.status(path) != nil else { return nil }
      let text = String(decoding: try Files.read(path, limit: limit), as: UTF8.self)
      let words = text.split(whereSeparator: \.isWhitespace)
      let numbers = words.compactMap { Int64($0) }
      guard numbers.count == words.count else {
        throw DeskError(
          .unusableInput, "\(path): not a cursor", hint: "remove it to begin with the last ten")
      }
      // An empty file, such as mktemp(1) makes, is one that holds no cursor yet.
      return numbers.first.map { CursorFile(seq: $0, ahead: Array(numbers.dropFirst())) }
    } catch {
      throw DeskError(any: error)
    }
  }

  /// Puts it in place of the one before, by rename.
  func write(to path: String) throws(DeskError) {
    let numbers = ([seq] + ahead).map(String.init).joined(separator: " ")
    do {
      try Files.replace(path, with: Array("\(numbers)\n".utf8))
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
  }
}
