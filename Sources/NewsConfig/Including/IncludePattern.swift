import NewsSystem
import NewsText

/// A path whose last part may have `*` for any letters and `?` for one, as a shell reads them: a
/// hidden file is only named by a pattern that begins with its dot.
struct IncludePattern {
  private let folder: String
  private let name: [UInt8]
  private let path: String

  init(_ text: String, from folder: String) {
    path = Files.absolute(text, from: folder)
    self.folder = Files.folder(of: path)
    name = Array(Files.name(of: path).utf8)
  }

  /// The files it names, ordered by the bytes of their names. A pattern that fits none, or whose
  /// folder is not there yet, names none; a plain path names itself.
  func files() throws(SystemError) -> [String] {
    guard name.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) else {
      return [path]
    }
    guard try Files.status(folder) != nil else { return [] }
    return try Files.list(folder).filter { fits(Array($0.utf8)) }.map { folder + "/" + $0 }
  }

  /// Goes back to the last star where what follows does not fit: no recursion.
  func fits(_ text: [UInt8]) -> Bool {
    if text.first == UInt8(ascii: "."), name.first != UInt8(ascii: ".") { return false }
    var place = 0
    var index = 0
    var star: (place: Int, index: Int)?
    while index < text.count {
      if place < name.count, name[place] == UInt8(ascii: "*") {
        star = (place, index)
        place += 1
      } else if place < name.count, name[place] == UInt8(ascii: "?") || name[place] == text[index] {
        place += 1
        index += 1
      } else if let last = star {
        star = (last.place, last.index + 1)
        place = last.place + 1
        index = last.index + 1
      } else {
        return false
      }
    }
    return name[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
