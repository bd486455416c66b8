import Glibc
import Synchronization

/// Results that other threads put down, and a descriptor that is readable while some lie there.
final class Mailbox<Letter: Sendable>: Sendable {
  private let letters = Mutex<[Letter]>([])
  /// The reading end of a pipe; -1 where the system gave none, and the letters are found by
  /// looking.
  let descriptor: Int32
  private let bell: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if unsafe pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      close(bell)
    }
  }

  func put(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    var byte: UInt8 = 0
    _ = unsafe write(bell, &byte, 1)
  }

  /// What lies there, in order; it is empty from then on.
  func take() -> [Letter] {
    var sink = [UInt8](repeating: 0, count: 64)
    while unsafe read(descriptor, &sink, sink.count) > 0 {}
    return letters.withLock { letters in
      let taken = letters
      letters = []
      return taken
    }
  }

  /// Waits for a letter, or for the other descriptor.
  func wait(milliseconds: Int, also other: Int32?) {
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&watched, nfds_t(watched.count), Int32(clamping: milliseconds))
  }
}
