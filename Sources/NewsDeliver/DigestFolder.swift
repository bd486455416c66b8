import NewsModel
import NewsSystem
package import NewsTime

/// The folder digests are written to: `<day>-<id>.txt`, `.html`, and links to the newest.
package struct DigestFolder: Sendable {
  package let path: String

  /// Bytes of an existing file that are read to see whether it says the same already.
  private static let longest = 64 << 20

  package init(_ path: String) {
    self.path = path
  }

  /// Writes the faces that are given and points `latest.txt` and `latest.html` at them: the newest
  /// edition is the one made last, whatever day a clock that was wrong has named another. A file
  /// that holds the same bytes already is left alone.
  ///
  /// Returns the paths of the files that were written, links left out.
  package func publish(
    id: String, day: Day, text: String?, html: String?
  ) throws(DeliverError) -> [String] {
    guard ConfigID.isID(id) else {
      throw DeliverError(reason: .badName, place: path, detail: "\"\(id)\" names no edition")
    }
    var written: [String] = []
    do {
      try Files.makeFolder(path)
      try Files.sweepTemporaries(in: path)
      for (face, content) in [("txt", text), ("html", html)] {
        guard let content else { continue }
        let name = "\(day.text)-\(id).\(face)"
        if try write(Array(content.utf8), to: name) { written.append("\(path)/\(name)") }
        try point("latest.\(face)", at: name)
      }
    } catch let error as SystemError {
      throw DeliverError(
        reason: .system(error.code), place: error.path ?? path, detail: error.what)
    } catch let error as DeliverError {
      throw error
    } catch {
      throw DeliverError(reason: .system(0), place: path, detail: "\(error)")
    }
    return written
  }

  /// False where the file says so already. A link or a FIFO at its name is refused, not followed.
  private func write(_ bytes: [UInt8], to name: String) throws(SystemError) -> Bool {
    let file = "\(path)/\(name)"
    if let status = try Files.status(file), status.isRegular, status.size == bytes.count,
      status.size <= DigestFolder.longest,
      try Files.read(file, limit: DigestFolder.longest) == bytes
    {
      return false
    }
    try Files.replace(file, with: bytes)
    return true
  }

  private func point(_ link: String, at name: String) throws {
    let place = "\(path)/\(link)"
    if let status = try Files.status(place) {
      guard status.isLink else {
        throw DeliverError(
          reason: .occupied, place: place,
          detail: "is no link of ours, so it is not replaced; move it away")
      }
    }
    try Files.replaceLink(place, to: name)
  }
}
