import NewsSystem

/// The seq of the last line that was out, in a file of the user's.
enum CursorFile {
  /// Nil where there is none yet.
  static func read(_ path: String) throws(DeskError) -> Int64? {
    do {
      guard try Files.status(path) != nil else { return nil }
      let text = String(decoding: try Files.read(path, limit: 64), as: UTF8.self)
      // An empty file, such as mktemp(1) makes, is one that holds no cursor yet.
      guard let digits = text.split(whereSeparator: \.isWhitespace).first else { return nil }
      guard let seq = Int64(digits) else {
        throw DeskError(
          .unusableInput, "\(path): not a cursor", hint: "remove it to begin with the last ten")
      }
      return seq
    } catch {
      throw DeskError(any: error)
    }
  }

  /// Puts it in place of the one before, by rename.
  static func write(_ seq: Int64, to path: String) throws(DeskError) {
    do {
      try Files.replace(path, with: Array("\(seq)\n".utf8))
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
  }
}
