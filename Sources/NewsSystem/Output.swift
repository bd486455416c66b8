import Glibc

/// The one writer of a descriptor such as stdout: whole lines, no buffer, errors told.
///
/// It knows a reader that has gone (EPIPE, with SIGPIPE ignored), a full disk, and a reader that is
/// slow: it waits for room, and a signal to stop ends that wait as `SystemError.isInterrupted`.
package struct Output: Sendable {
  package let descriptor: Int32
  private let clean: @Sendable ([UInt8]) -> [UInt8]
  /// Whether a write never waits for a reader: a regular file, /dev/null.
  private let isFile: Bool

  /// Up to here a write to a pipe is all or nothing (PIPE_BUF, pipe(7)).
  private static let whole = 4096

  /// `clean` sees every byte before it is written: the hygiene filter.
  package init(
    descriptor: Int32, clean: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }
  ) {
    self.descriptor = descriptor
    self.clean = clean
    var found = stat()
    let type = unsafe fstat(descriptor, &found) == 0 ? found.st_mode & S_IFMT : 0
    isFile = type == S_IFREG || type == S_IFCHR && isatty(descriptor) == 0
  }

  /// Writes one line in one write(2) where it is at most 4096 bytes long; a line break within becomes a space.
  package func line(_ text: String) throws(SystemError) {
    var bytes = clean(Array(text.utf8))
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      bytes[index] = 0x20
    }
    bytes.append(0x0A)
    try send(bytes)
  }

  /// Writes bytes, their line breaks kept.
  ///
  /// `isClean` is for who made the bytes and knows that the filter would leave them as they are.
  package func write(_ bytes: [UInt8], isClean: Bool = false) throws(SystemError) {
    try send(isClean ? bytes : clean(bytes))
  }

  private func send(_ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      // A pipe with room takes 4096 bytes without blocking, so a signal is never stuck behind it.
      let count = isFile ? bytes.count - done : min(bytes.count - done, Output.whole)
      if !isFile { try waitForRoom() }
      let wrote = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress! + done, count)
      }
      if wrote >= 0 {
        done += wrote
      } else if errno != EINTR && errno != EAGAIN {
        throw .last("write", name)
      }
    }
  }

  private func waitForRoom() throws(SystemError) {
    while true {
      // A pending SIGHUP keeps its descriptor readable, and is no reason to stop writing.
      let watched = Signals.pending == nil ? Signals.descriptor : -1
      var polled = [
        pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: watched, events: Int16(POLLIN), revents: 0),
      ]
      let ready = unsafe poll(&polled, 2, watched < 0 ? 500 : -1)
      if ready < 0 && errno != EINTR { throw .last("poll", name) }
      if ready > 0 && polled[0].revents != 0 { return }
      if Signals.stop != nil { throw SystemError(code: EINTR, call: "write", path: name) }
    }
  }

  private var name: String {
    switch descriptor {
    case 1: "stdout"
    case 2: "stderr"
    default: "output"
    }
  }
}
