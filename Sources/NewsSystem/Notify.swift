import Glibc

/// What a service tells its manager (sd_notify(3)).
package enum Notify {
  /// Sends `READY=1`, `WATCHDOG=1`, `STATUS=...` and the like; without $NOTIFY_SOCKET it does nothing.
  ///
  /// Whether the manager was told. A manager that does not listen is no reason to stop working.
  @discardableResult
  package static func send(_ text: String) -> Bool {
    guard let path = Machine.environment("NOTIFY_SOCKET") else { return false }
    var name = Array(path.utf8)
    var address = sockaddr_un()
    let room = MemoryLayout.size(ofValue: address.sun_path)
    guard name.count < room, name[0] == UInt8(ascii: "/") || name[0] == UInt8(ascii: "@") else {
      return false
    }
    // An abstract socket is written with @ and named with NUL.
    if name[0] == UInt8(ascii: "@") { name[0] = 0 }
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: name) }
    let number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard number >= 0 else { return false }
    let descriptor = Descriptor(number)
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    let message = Array(text.utf8)
    let sent = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe message.withUnsafeBytes { bytes in
          unsafe sendto(
            descriptor.number, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL), address,
            length)
        }
      }
    }
    return sent == message.count
  }
}
