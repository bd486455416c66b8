import Glibc
import Synchronization

/// A pipe of a test, both of whose ends it holds.
final class TestPipe: Sendable {
  let writing: Int32
  private let reading: Atomic<Int32>

  struct Failure: Error {}

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw Failure() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Atomic(ends[0])
    writing = ends[1]
  }

  deinit {
    closeReading()
    close(writing)
  }

  func closeReading() {
    let number = reading.exchange(-1, ordering: .sequentiallyConsistent)
    if number >= 0 { close(number) }
  }

  /// What is in it now.
  var text: String {
    String(decoding: bytes(), as: UTF8.self)
  }

  /// Waits for that many lines.
  func lines(count: Int) -> [String] {
    var all: [UInt8] = []
    var breaks = 0
    while breaks < count {
      let more = bytes()
      breaks += more.count { $0 == 0x0A }
      all += more
    }
    return String(decoding: all, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  private func bytes() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let number = reading.load(ordering: .sequentiallyConsistent)
    let count = unsafe read(number, &buffer, buffer.count)
    return Array(buffer.prefix(max(count, 0)))
  }
}
