import NewsModel
import NewsSystem

/// The folder digests are written to: `<day>-<id>.txt`, `.html`, links to the newest, and the list of
/// them all.
package struct DigestFolder: Sendable {
  package let path: String

  /// Bytes of an existing file that are read to see whether it says the same already.
  private static let longest = 64 << 20

  package init(_ path: String) {
    self.path = path
  }

  /// One face of an edition.
  package struct Face: Sendable {
    /// What its file's name ends with: `txt`.
    package var ending: String
    package var text: String

    package init(_ ending: String, _ text: String) {
      self.ending = ending
      self.text = text
    }
  }

  /// Writes the faces of an edition to `<name>.<ending>` and points `latest.<ending>` at each: the
  /// newest edition is the one made last, whatever day a clock that was wrong has named another. A
  /// file that holds the same bytes already is left alone.
  ///
  /// Returns the paths of the files that were written, links left out.
  package func publish(_ name: String, faces: [Face]) throws(DeliverError) -> [String] {
    guard ConfigID.isID(name) else {
      throw DeliverError(reason: .badName, place: path, detail: "\"\(name)\" names no edition")
    }
    var written: [String] = []
    try told { () throws in
      try Files.makeFolder(path)
      try Files.sweepTemporaries(in: path)
      for face in faces {
        let file = "\(name).\(face.ending)"
        if try write(Array(face.text.utf8), to: file) { written.append("\(path)/\(file)") }
        try point("latest.\(face.ending)", at: file)
      }
    }
    return written
  }

  /// Writes a page about the editions, such as `index.html`, in place of the one before.
  package func keep(_ name: String, _ text: String) throws(DeliverError) {
    try told { () throws in _ = try write(Array(text.utf8), to: name) }
  }

  /// The names of the files that are there.
  package func names() throws(DeliverError) -> Set<String> {
    var names: Set<String> = []
    try told { () throws in
      if try Files.status(path, following: true) != nil { names = Set(try Files.list(path)) }
    }
    return names
  }

  /// Runs the body; its errors in the words of this stage.
  private func told(_ body: () throws -> Void) throws(DeliverError) {
    do {
      try body()
    } catch let error as SystemError {
      throw DeliverError(
        reason: .system(error.code), place: error.path ?? path, detail: error.what)
    } catch let error as DeliverError {
      throw error
    } catch {
      throw DeliverError(reason: .system(0), place: path, detail: "\(error)")
    }
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
