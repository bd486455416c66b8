import Glibc

/// What the store would hold, in a file without a name: so that memory is what grouping takes.
struct Shelf: ~Copyable {
  private let file: Int32
  private var end = 0

  /// Where bytes stand.
  struct Place {
    var offset: Int
    var count: Int
  }

  /// In the folder for temporary files.
  init() {
    var name = Array("/tmp/bench-stories.XXXXXX".utf8CString)
    file = unsafe mkstemp(&name)
    precondition(file >= 0, "no temporary file")
    unsafe unlink(name)
  }

  deinit {
    close(file)
  }

  /// Adds bytes at the end.
  mutating func add(_ bytes: [UInt8]) -> Place {
    let place = Place(offset: end, count: bytes.count)
    let written = unsafe bytes.withUnsafeBytes { bytes in
      unsafe pwrite(file, bytes.baseAddress, bytes.count, end)
    }
    precondition(written == bytes.count, "cannot write to the temporary file")
    end += bytes.count
    return place
  }

  func bytes(at place: Place) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
      count = unsafe max(0, pread(file, buffer.baseAddress, place.count, place.offset))
    }
  }
}
