import Glibc

/// The sockets of a handle's connections, known by their local port from the end of their first
/// transfer on.
///
/// libcurl 7.88 takes a connection for usable when there is something to read on it: an answer
/// nobody asked for, which would be taken for the next request's.
final class KeptSockets {
  private var sockets: [Int: Int32] = [:]

  /// Notes the socket of a connection that is not known yet; libcurl takes a while to find it.
  func note(port: Int, _ socket: () -> Int32?) {
    guard port > 0, sockets[port] == nil, let socket = socket() else { return }
    sockets[port] = socket
  }

  /// Whether the connection of that port, on which nothing was asked yet, has something to say all
  /// the same.
  func isTalking(port: Int) -> Bool {
    guard let socket = sockets[port] else { return false }
    guard KeptSockets.port(of: socket) == port else {
      // It was closed, and its number may be another's.
      sockets[port] = nil
      return false
    }
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
