// libcurl's header is where Swift finds the members of `sockaddr`.
import CCurl
import Glibc

/// An IP address.
package struct NetAddress: Sendable, Hashable {
  /// The IPv4 address as a number; nil for IPv6.
  let four: UInt32?
  /// The halves of an IPv6 address; 0 for IPv4.
  private let high: UInt64
  private let low: UInt64

  /// The address of an AF_INET or AF_INET6 socket address; nil for other families.
  init?(_ pointer: UnsafePointer<sockaddr>) {
    switch Int32(unsafe pointer.pointee.sa_family) {
    case AF_INET:
      self.init(unsafe UnsafeRawPointer(pointer).load(as: sockaddr_in.self).sin_addr)
    case AF_INET6:
      self.init(unsafe UnsafeRawPointer(pointer).load(as: sockaddr_in6.self).sin6_addr)
    default:
      return nil
    }
  }

  /// An address in its text form (as inet_pton(3) has it); a zone after `%` is left out.
  package init?(_ text: String) {
    var longer = in6_addr()
    if let four = NetAddress(quad: text.utf8Span.span) {
      self = four
    } else if text.utf8.contains(UInt8(ascii: ":")),
      unsafe inet_pton(AF_INET6, String(text.prefix { $0 != "%" }), &longer) == 1
    {
      self.init(longer)
    } else {
      return nil
    }
  }

  /// An IPv4 address as four numbers with dots between, none with a zero before it.
  init?(quad text: Span<UInt8>) {
    var address: UInt32 = 0
    var number: UInt32 = 0
    var digits = 0
    var dots = 0
    for index in text.indices {
      if text[index].isDigit, digits == 0 || number > 0 {
        number = number * 10 + UInt32(text[index] - UInt8(ascii: "0"))
        digits += 1
        guard number <= 255 else { return nil }
      } else if text[index] == .dot, digits > 0, dots < 3 {
        address = address << 8 | number
        (number, digits) = (0, 0)
        dots += 1
      } else {
        return nil
      }
    }
    guard dots == 3, digits > 0 else { return nil }
    self.init(four: address << 8 | number)
  }

  init(four: UInt32) {
    self.four = four
    high = 0
    low = 0
  }

  private init(_ address: in_addr) {
    self.init(four: UInt32(bigEndian: address.s_addr))
  }

  private init(_ address: in6_addr) {
    four = nil
    (high, low) = unsafe withUnsafeBytes(of: address) { bytes in
      unsafe (
        UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }

  /// In network order: 4 or 16.
  package var bytes: [UInt8] {
    if let four { return (0..<4).map { UInt8(truncatingIfNeeded: four >> (24 - $0 * 8)) } }
    return (0..<16).map { index in
      UInt8(truncatingIfNeeded: (index < 8 ? high : low) >> UInt64(56 - index % 8 * 8))
    }
  }
}

extension NetAddress: CustomStringConvertible {
  package var description: String {
    let bytes = bytes
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    _ = unsafe bytes.withUnsafeBytes { raw in
      unsafe inet_ntop(AF_INET6, raw.baseAddress, &text, socklen_t(INET6_ADDRSTRLEN))
    }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
