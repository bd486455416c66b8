import CGlibc
import Glibc

/// An open file descriptor with one owner; closed when the owner lets go.
struct Descriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Opens `path`; the descriptor is never handed to programs that are started.
  static func open(
    _ path: String, _ flags: Int32, mode: UInt32 = 0
  ) throws(SystemError) -> Descriptor {
    let number = retrying { unsafe Glibc.open(path, flags | O_CLOEXEC, mode_t(mode)) }
    guard number >= 0 else { throw .last("open", path) }
    return Descriptor(number)
  }

  /// The two ends of a new pipe.
  static func pipe() throws(SystemError) -> Pipe {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe2(&ends, O_CLOEXEC) == 0 else { throw .last("pipe") }
    return Pipe(reading: Descriptor(ends[0]), writing: Descriptor(ends[1]))
  }

  /// Gives the descriptor up without closing it; it is the caller's to close.
  consuming func released() -> Int32 {
    let number = number
    discard self
    return number
  }

  /// Reads and writes do not wait from here on.
  func unblock() throws(SystemError) {
    let flags = fcntl(number, F_GETFL)
    guard flags != -1, fcntl(number, F_SETFL, flags | O_NONBLOCK) == 0 else { throw .last("fcntl") }
  }

  /// Writes every byte, however small the pieces the system takes.
  func write(all bytes: [UInt8], path: String?) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let wrote = unsafe bytes.withUnsafeBytes { buffer in
        retrying { unsafe Glibc.write(number, buffer.baseAddress! + done, buffer.count - done) }
      }
      guard wrote >= 0 else { throw .last("write", path) }
      done += wrote
    }
  }

  /// Reads at most `count` bytes; none at the end. Nil where a non-blocking descriptor has nothing yet.
  func read(atMost count: Int, path: String?) throws(SystemError) -> [UInt8]? {
    try Descriptor.read(number, atMost: count, path: path)
  }

  /// The same of a descriptor that is not ours to close, such as standard input.
  static func read(
    _ number: Int32, atMost count: Int, path: String?
  ) throws(SystemError) -> [UInt8]? {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let got = retrying { unsafe Glibc.read(number, buffer.baseAddress!, count) }
      failure = got < 0 ? errno : 0
      filled = max(got, 0)
    }
    if failure == EAGAIN { return nil }
    guard failure == 0 else { throw SystemError(code: failure, call: "read", path: path) }
    return bytes
  }

  /// Reads up to `count` bytes of a regular file; fewer where it ends before.
  func read(filling count: Int, path: String?) throws(SystemError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      unsafe Pages.large(buffer)
      while filled < count {
        let got = retrying {
          unsafe Glibc.read(number, buffer.baseAddress! + filled, count - filled)
        }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    guard failure == 0 else { throw SystemError(code: failure, call: "read", path: path) }
    return bytes
  }

  /// What this descriptor is open on.
  func status(path: String?) throws(SystemError) -> FileStatus {
    var found = stat()
    guard unsafe fstat(number, &found) == 0 else { throw .last("fstat", path) }
    return FileStatus(found)
  }
}

/// A pipe: what is written to one end is read at the other.
struct Pipe: ~Copyable {
  let reading: Descriptor
  let writing: Descriptor
}
