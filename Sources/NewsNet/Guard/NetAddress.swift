// libcurl's header is where Swift finds the members of `sockaddr`.
import CCurl
import Glibc

/// An IP address, as its bytes in network order.
package struct NetAddress: Sendable, Hashable {
  /// 4 or 16.
  package let bytes: [UInt8]

  /// The address of an AF_INET or AF_INET6 socket address; nil for other families.
  init?(_ pointer: UnsafePointer<sockaddr>) {
    switch Int32(unsafe pointer.pointee.sa_family) {
    case AF_INET:
      let address = unsafe UnsafeRawPointer(pointer).load(as: sockaddr_in.self)
      bytes = NetAddress.bytes(of: address.sin_addr)
    case AF_INET6:
      let address = unsafe UnsafeRawPointer(pointer).load(as: sockaddr_in6.self)
      bytes = NetAddress.bytes(of: address.sin6_addr)
    default:
      return nil
    }
  }

  /// An address in its text form (inet_pton(3)); a zone after `%` is left out.
  package init?(_ text: String) {
    let text = String(text.prefix { $0 != "%" })
    var four = in_addr()
    var six = in6_addr()
    if unsafe inet_pton(AF_INET, text, &four) == 1 {
      bytes = NetAddress.bytes(of: four)
    } else if unsafe inet_pton(AF_INET6, text, &six) == 1 {
      bytes = NetAddress.bytes(of: six)
    } else {
      return nil
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private static func bytes<Value>(of value: Value) -> [UInt8] {
    unsafe withUnsafeBytes(of: value) { unsafe Array($0) }
  }

  /// The IPv4 address that stands in this one at a byte offset.
  func embedded(at offset: Int) -> NetAddress {
    NetAddress(bytes: Array(bytes[offset..<(offset + 4)]))
  }
}

extension NetAddress: CustomStringConvertible {
  package var description: String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    _ = unsafe bytes.withUnsafeBytes { raw in
      unsafe inet_ntop(AF_INET6, raw.baseAddress, &text, socklen_t(INET6_ADDRSTRLEN))
    }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
