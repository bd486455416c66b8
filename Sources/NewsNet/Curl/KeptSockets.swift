import Glibc

/// The sockets of a handle's connections, known by their local port from the end of their first
/// transfer until they are closed.
///
/// libcurl 7.88 takes a connection for usable when there is something to read on it: an answer
/// nobody asked for, which would be taken for the next request's.
final class KeptSockets {
  private var sockets: [Int: Int32] = [:]
  private var ports: [Int32: Int] = [:]

  /// Notes the socket of a connection that is not known yet; libcurl takes a while to find it.
  func note(port: Int, _ socket: () -> Int32?) {
    guard port > 0, sockets[port] == nil, let socket = socket() else { return }
    sockets[port] = socket
    ports[socket] = port
  }

  /// Closes a socket for libcurl: its number, and its port, may be another's from then on.
  func close(_ socket: Int32) -> Int32 {
    if let port = ports.removeValue(forKey: socket) { sockets[port] = nil }
    return Glibc.close(socket)
  }

  /// Whether the connection of that port, on which nothing was asked yet, has something to say all
  /// the same.
  func isTalking(port: Int) -> Bool {
    guard let socket = sockets[port] else { return false }
    var byte: UInt8 = 0
    return unsafe recv(socket, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) > 0
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> KeptSockets {
    guard let pointer = unsafe pointer else {
      preconditionFailure("a callback without its sockets")
    }
    return unsafe Unmanaged<KeptSockets>.fromOpaque(pointer).takeUnretainedValue()
  }
}
