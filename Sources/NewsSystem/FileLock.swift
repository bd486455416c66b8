import Glibc

/// Why a lock was not had.
package enum LockError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Another process has it and kept it for as long as we would wait; what it says of itself.
  case held(by: String)
  case failed(SystemError)

  package var description: String {
    switch self {
    case .held(let holder): "locked by \(holder)"
    case .failed(let error): error.description
    }
  }
}

/// An advisory lock on a file (flock(2)): given back when this value goes, or the process dies.
package struct FileLock: ~Copyable {
  private let file: Descriptor

  private init(file: consuming Descriptor) {
    self.file = file
  }

  deinit {
    // Unlocked before the close, so that who waits for the close finds it free.
    ftruncate(file.number, 0)
    flock(file.number, LOCK_UN)
  }

  /// Locks the file at `path`, made if need be, waiting for at most `seconds`.
  ///
  /// `holder` is written to the file for those who find it locked: `pid 123 (run)`.
  package static func acquire(
    _ path: String, wait seconds: Int, holder: String
  ) throws(LockError) -> FileLock {
    let other: String
    do throws(SystemError) {
      let file = try Descriptor.open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, mode: 0o644)
      if try lock(file, path, waiting: seconds) {
        let text = Array((holder + "\n").utf8)
        ftruncate(file.number, 0)
        _ = unsafe text.withUnsafeBytes { unsafe pwrite(file.number, $0.baseAddress!, $0.count, 0) }
        return FileLock(file: file)
      }
      other = told(by: file)
    } catch {
      throw .failed(error)
    }
    throw .held(by: other)
  }

  private static func tryLock(
    _ file: borrowing Descriptor, _ path: String
  ) throws(SystemError) -> Bool {
    if retrying({ flock(file.number, LOCK_EX | LOCK_NB) }) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw .last("flock", path) }
    return false
  }

  /// Tries, and tries again whenever somebody closes the file.
  private static func lock(
    _ file: borrowing Descriptor, _ path: String, waiting seconds: Int
  ) throws(SystemError) -> Bool {
    if try tryLock(file, path) { return true }
    guard seconds > 0 else { return false }
    let deadline = Machine.monotonicNanoseconds() + Int64(seconds) * 1_000_000_000
    // Of watches a user has but 128 (inotify(7)); without one the pulse has to do.
    var watch = try? Watch(folder: Files.folder(of: path), prefix: Files.name(of: path))
    // The kernel tells of a dying holder's close just before it gives the lock up, hence the pulse.
    let pulse = 0.25
    while true {
      if try tryLock(file, path) { return true }
      let left = Double(deadline - Machine.monotonicNanoseconds()) / 1e9
      guard left > 0 else { return false }
      let seconds = min(left, pulse)
      var woken = try watch?.wait(seconds: seconds)
      if woken == nil { woken = try Watch.pause(seconds: seconds) }
      if woken == .signal {
        if Signals.stop != nil { throw SystemError(code: EINTR, call: "flock", path: path) }
        // SIGHUP is somebody else's to take, and would end every wait until then.
        _ = poll(nil, 0, 50)
      }
    }
  }

  /// What the holder wrote of itself.
  private static func told(by file: borrowing Descriptor) -> String {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 200) { buffer, filled in
      filled = max(unsafe pread(file.number, buffer.baseAddress!, 200, 0), 0)
    }
    let text = bytes.prefix { $0 >= 0x20 && $0 < 0x7F }
    return text.isEmpty ? "another process" : String(decoding: text, as: UTF8.self)
  }
}
