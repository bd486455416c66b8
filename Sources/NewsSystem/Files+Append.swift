import Glibc

extension Files {
  /// Seconds to wait for somebody else's lock.
  private static let lockPatience = 10
  /// Seconds after which a lock file is one that somebody died over.
  private static let oldestLock: Int64 = 300
  /// Bytes at the end of a file in which what was appended before is looked for.
  private static let tail = 1 << 20

  /// Appends bytes to a regular file, all or none of them, and syncs it; the file is made if need be.
  ///
  /// It is locked against programs that share it as mailboxes are: by `PATH.lock` where the folder
  /// may be written to, and by fcntl(2). `isThere` is given the end of the file, at least as long as
  /// four times the bytes; where it says so, nothing is appended.
  package static func append(
    _ bytes: [UInt8], to path: String, mode: UInt32, unless isThere: ([UInt8]) -> Bool
  ) throws(SystemError) {
    let lock = try LockFile(path + ".lock", wait: lockPatience, oldest: oldestLock)
    defer { lock.remove() }
    try? sweepTemporaries(of: path + ".lock")
    let file = try Descriptor.open(
      path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, mode: mode)
    guard try file.status(path: path).isRegular else {
      throw SystemError(
        code: EINVAL, call: "open", path: path, reason: "is not a regular file")
    }
    try waitForRecord(file, path)
    let size = try file.status(path: path).size
    let end = try file.end(of: size, atMost: max(tail, 4 * bytes.count), path: path)
    if isThere(end) { return }
    // What somebody who died left without its end does not run into this.
    let gap: [UInt8] = end.isEmpty || end.last == 0x0A ? [] : [0x0A, 0x0A]
    do throws(SystemError) {
      guard lseek(file.number, off_t(size), SEEK_SET) >= 0 else { throw .last("lseek", path) }
      try file.write(all: gap + bytes, path: path)
      guard retrying({ fsync(file.number) }) == 0 else { throw .last("fsync", path) }
    } catch {
      ftruncate(file.number, off_t(size))
      throw error
    }
  }

  private static func waitForRecord(
    _ file: borrowing Descriptor, _ path: String
  ) throws(SystemError) {
    let deadline = Machine.monotonicNanoseconds() + Int64(lockPatience) * 1_000_000_000
    while true {
      var record = flock()
      record.l_type = Int16(F_WRLCK)
      record.l_whence = Int16(SEEK_SET)
      if unsafe fcntl(file.number, F_SETLK, &record) == 0 { return }
      guard errno == EAGAIN || errno == EACCES || errno == EINTR,
        Machine.monotonicNanoseconds() < deadline
      else { throw .last("fcntl", path) }
      try LockFile.pause()
    }
  }
}

/// A file whose being there is a lock (dotlockfile(1)).
private struct LockFile {
  private let path: String
  /// A folder that may not be written to has no lock files.
  private var isMade = false

  init(_ path: String, wait seconds: Int, oldest: Int64) throws(SystemError) {
    self.path = path
    let deadline = Machine.monotonicNanoseconds() + Int64(seconds) * 1_000_000_000
    while true {
      do throws(SystemError) {
        // By a link, so that nobody ever sees one that does not say whose it is.
        let name = Array("\(getpid()) \(LockFile.mark)\n".utf8)
        isMade = try Files.place(name, at: path, by: Files.folder(of: path), mode: 0o444)
        if isMade { return }
      } catch {
        if error.code == EACCES || error.code == EROFS || error.code == EPERM { return }
        throw error
      }
      if try LockFile.isLeft(path, oldest: oldest) {
        try Files.remove(path)
        continue
      }
      guard Machine.monotonicNanoseconds() < deadline else {
        throw SystemError(code: EEXIST, call: "link", path: path, reason: "locks the mailbox")
      }
      try LockFile.pause()
    }
  }

  /// Of a lock of ours on this machine: the process it names is here, or dead.
  private static var mark: String { "tidings \(Machine.hostName)" }

  /// Whether nobody will take the lock away any more.
  private static func isLeft(_ path: String, oldest: Int64) throws(SystemError) -> Bool {
    guard let status = try Files.status(path) else { return false }
    if status.modified / 1_000_000_000 < Int64(time(nil)) - oldest { return true }
    guard status.isRegular, let bytes = try? Files.read(path, limit: 1 << 10) else { return false }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[1] == mark + "\n", let process = pid_t(words[0]), process > 0
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  func remove() {
    if isMade { try? Files.remove(path) }
  }

  /// A moment, unless we are told to stop.
  static func pause() throws(SystemError) {
    if try Watch.pause(seconds: 0.1) == .signal, Signals.stop != nil {
      throw SystemError(code: EINTR, call: "lock")
    }
  }
}

extension Descriptor {
  /// The last bytes of a file of that size.
  fileprivate func end(of size: Int, atMost most: Int, path: String) throws(SystemError) -> [UInt8]
  {
    guard lseek(number, off_t(max(0, size - most)), SEEK_SET) >= 0 else {
      throw .last("lseek", path)
    }
    var bytes: [UInt8] = []
    while bytes.count < min(size, most),
      let piece = try read(atMost: min(size, most) - bytes.count, path: path), !piece.isEmpty
    {
      bytes += piece
    }
    return bytes
  }
}
