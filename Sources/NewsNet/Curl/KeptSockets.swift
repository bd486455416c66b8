import Glibc

/// The sockets of a handle's connections, from their first request until they are closed.
///
/// libcurl 7.88 takes a connection for usable when there is something to read on it: an answer
/// nobody asked for, which would be taken for the next request's.
final class KeptSockets: CallbackContext {
  /// What libcurl calls a connection by: to whom it goes, and the local port.
  struct Line: Hashable {
    let peer: NetAddress
    let port: Int

    func hash(into hasher: inout Hasher) {
      // It tells nearly all of them apart.
      hasher.combine(port)
    }
  }

  private var sockets: [Line: Int32] = [:]
  private var lines: [Int32: Line] = [:]

  /// Notes the socket of a connection that was just made by one of several.
  func note(_ line: Line, among opened: [Int32]) {
    guard let socket = opened.last(where: { KeptSockets.port(of: $0) == line.port }) else { return }
    sockets[line] = socket
    lines[socket] = line
  }

  /// Closes a socket for libcurl: its number may be another's from then on.
  func close(_ socket: Int32) -> Int32 {
    if let line = lines.removeValue(forKey: socket) { sockets[line] = nil }
    return Glibc.close(socket)
  }

  /// Whether a connection, on which nothing was asked yet, has something to say all the same.
  func isTalking(_ line: Line) -> Bool {
    guard let socket = sockets[line] else { return false }
    var byte: UInt8 = 0
    return unsafe recv(socket, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) > 0
  }

  /// The local port of a socket; nil where it is none.
  private static func port(of socket: Int32) -> Int? {
    var address = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let code = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe getsockname(socket, generic, &size)
      }
    }
    // The port stands at the same place for IPv4 and IPv6.
    return code == 0 ? Int(UInt16(bigEndian: address.sin6_port)) : nil
  }
}
