import Glibc

/// Why a wait ended.
package enum Woken: Sendable, Hashable {
  /// Something in the folder changed.
  case changed
  /// The time is over.
  case timeout
  /// Nobody reads the descriptor any more.
  case readerGone
  /// A signal is pending (`Signals.pending`).
  case signal
}

/// Waits for changes of a folder (inotify(7)), and at once for a signal or a reader that goes away.
package struct Watch: ~Copyable {
  private let inotify: Descriptor
  private let folder: String
  private let prefix: [UInt8]

  /// Watches the files of `folder`; where a prefix is given, those whose names start with it.
  package init(folder: String, prefix: String = "") throws(SystemError) {
    let number = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard number >= 0 else { throw .last("inotify_init1") }
    let inotify = Descriptor(number)
    let events = IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_DELETE_SELF
    guard unsafe inotify_add_watch(number, folder, UInt32(events) | UInt32(IN_ONLYDIR)) >= 0 else {
      throw .last("inotify_add_watch", folder)
    }
    self.inotify = inotify
    self.folder = folder
    self.prefix = Array(prefix.utf8)
  }

  /// Waits for a change since the last wait, for `seconds` (nil: for ever) at most.
  ///
  /// `reader` is a descriptor somebody else reads, such as stdout.
  package mutating func wait(
    seconds: Double? = nil, also reader: Int32? = nil
  ) throws(SystemError) -> Woken {
    let deadline = seconds.map { Watch.deadline(after: $0) }
    while true {
      let left = deadline.map { Double($0 - Machine.monotonicNanoseconds()) / 1e9 }
      let woken = try Watch.poll(inotify.number, seconds: left, reader: reader)
      guard woken == .changed else { return woken }
      if try drain() { return .changed }
    }
  }

  /// Waits without a folder to watch; never returns `.changed`.
  package static func pause(
    seconds: Double?, also reader: Int32? = nil
  ) throws(SystemError) -> Woken {
    try poll(-1, seconds: seconds, reader: reader)
  }

  private static func poll(
    _ inotify: Int32, seconds: Double?, reader: Int32?
  ) throws(SystemError) -> Woken {
    if Signals.pending != nil { return .signal }
    var polled = [
      pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
      // No events asked for: poll tells of an error or a hang-up without being asked.
      pollfd(fd: reader ?? -1, events: 0, revents: 0),
      pollfd(fd: inotify, events: Int16(POLLIN), revents: 0),
    ]
    let deadline = seconds.map { Watch.deadline(after: $0) }
    while true {
      let left = deadline.map { max(0, $0 - Machine.monotonicNanoseconds()) }
      // Rounded up, or the last millisecond is a busy loop.
      let milliseconds = left.map { Int32(clamping: ($0 + 999_999) / 1_000_000) } ?? -1
      let ready = unsafe Glibc.poll(&polled, 3, milliseconds)
      if ready < 0 {
        if errno == EINTR { continue }
        throw .last("poll")
      }
      if polled[0].revents != 0, Signals.pending != nil { return .signal }
      if polled[1].revents != 0 { return .readerGone }
      if polled[2].revents != 0 { return .changed }
      if ready == 0, left.map({ $0 <= Int64(Int32.max) * 1_000_000 }) ?? false { return .timeout }
    }
  }

  /// Thirty years are as good as for ever, and fit.
  private static func deadline(after seconds: Double) -> Int64 {
    Machine.monotonicNanoseconds() + Int64(min(max(seconds, 0), 1e9) * 1e9)
  }

  /// Reads the events that wait; whether one of them is about a file we look at.
  private func drain() throws(SystemError) -> Bool {
    var isOurs = false
    while let bytes = try inotify.read(atMost: 1 << 14, path: folder), !bytes.isEmpty {
      var start = 0
      // struct inotify_event: int wd; uint32_t mask, cookie, len; char name[len].
      while start + 16 <= bytes.count {
        let (mask, length) = unsafe bytes.withUnsafeBytes { buffer in
          unsafe (
            buffer.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
            Int(buffer.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
          )
        }
        let name = bytes[(start + 16)...].prefix(length).prefix { $0 != 0 }
        let lost = UInt32(IN_Q_OVERFLOW | IN_DELETE_SELF | IN_IGNORED)
        if mask & lost != 0 || name.starts(with: prefix) { isOurs = true }
        start += 16 + length
      }
    }
    return isOurs
  }
}
