import Glibc

/// One connection of the loopback server, read and written with blocking calls.
struct ConnectionStream {
  let descriptor: Int32
  private var buffer: [UInt8] = []

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next request's head; nil when the client is gone.
  mutating func nextRequest(connection: Int) -> LoopbackServer.Request? {
    while true {
      if let end = headEnd {
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 4)
        var request = request(head, connection: connection)
        let length = request.header("content-length").flatMap { Int($0) } ?? 0
        while buffer.count < length {
          guard fill() else { return nil }
        }
        request.body = Array(buffer.prefix(length))
        buffer.removeFirst(length)
        return request
      }
      guard buffer.count < 1 << 20, fill() else { return nil }
    }
  }

  /// The next line with its end; nil when the client is gone.
  mutating func nextLine() -> [UInt8]? {
    while true {
      if let end = buffer.firstIndex(of: 10) {
        let line = Array(buffer[...end])
        buffer.removeFirst(end + 1)
        return line
      }
      guard fill() else { return nil }
    }
  }

  /// Takes what comes; false when the client is gone.
  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      buffer += chunk[..<count]
      return true
    }
  }

  private var headEnd: Int? {
    guard buffer.count >= 4 else { return nil }
    let end: [UInt8] = [13, 10, 13, 10]
    return (0...(buffer.count - 4)).first { buffer[$0..<($0 + 4)].elementsEqual(end) }
  }

  private func request(_ head: String, connection: Int) -> LoopbackServer.Request {
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: true)
    let first = (lines.first ?? "").split(separator: " ")
    var headers: [(name: String, value: String)] = []
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      headers.append((line[..<colon].lowercased(), String(value)))
    }
    return LoopbackServer.Request(
      method: String(first.first ?? ""), target: first.count > 1 ? String(first[1]) : "",
      headers: headers, connection: connection, earlier: 0)
  }

  /// Returns whether the connection stays open.
  func send(_ reply: Reply, to method: String) -> Bool {
    for step in reply.steps {
      switch step {
      case .bytes(let bytes):
        if !write(bytes) { return false }
      case .wait(let milliseconds):
        if isClosedWithin(milliseconds: milliseconds) { return false }
      case .endless(let filler):
        while write(filler) {}
        return false
      case .close:
        return false
      case .reset:
        var hard = linger(l_onoff: 1, l_linger: 0)
        _ = unsafe setsockopt(
          descriptor, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
        return false
      }
    }
    return true
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.send(
          descriptor, all.baseAddress.map { unsafe $0 + sent }, all.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Waits that long, and no longer than the client stays.
  private func isClosedWithin(milliseconds: Int) -> Bool {
    var watched = pollfd(descriptor: descriptor)
    let ready = unsafe poll(&watched, 1, Int32(milliseconds))
    guard ready > 0 else { return false }
    var byte: UInt8 = 0
    if unsafe recv(descriptor, &byte, 1, Int32(MSG_PEEK)) > 0 {
      // A further request is waiting: the pause is still due.
      usleep(UInt32(milliseconds) * 1000)
      return false
    }
    return true
  }
}

extension pollfd {
  fileprivate init(descriptor: Int32) {
    self.init(fd: descriptor, events: Int16(POLLIN), revents: 0)
  }
}
