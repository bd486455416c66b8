/// Where an address leads: out into the world, or somewhere a feed has no business to point at.
package enum AddressKind: String, Sendable {
  case global = "public"
  case loopback
  case privateNetwork = "private"
  case linkLocal = "link-local"
  /// Where clouds tell a machine its own secrets.
  case metadata
  /// Multicast, documentation, and what is not assigned.
  case reserved

  /// The kind of an address, from the IANA special-purpose registries (RFC 6890); an IPv4 address
  /// inside an IPv6 one is judged as itself.
  package init(_ address: NetAddress) {
    self =
      if let four = address.four { AddressKind.four(four) } else { AddressKind.six(address.bytes) }
  }

  private static func four(_ address: UInt32) -> AddressKind {
    let bytes = (
      UInt8(address >> 24), UInt8(address >> 16 & 255), UInt8(address >> 8 & 255),
      UInt8(address & 255)
    )
    return switch bytes {
    // "This host": Linux connects 0.0.0.0 to itself.
    case (0, _, _, _), (127, _, _, _): .loopback
    // Amazon, Google, Azure, and most others; Alibaba; Azure's wire server; Oracle.
    case (169, 254, 169, 254), (100, 100, 100, 200), (168, 63, 129, 16), (192, 0, 0, 192):
      .metadata
    case (169, 254, _, _): .linkLocal
    case (10, _, _, _), (172, 16...31, _, _), (192, 168, _, _), (100, 64...127, _, _),
      (192, 0, 0, _), (198, 18...19, _, _):
      .privateNetwork
    case (192, 0, 2, _), (198, 51, 100, _), (203, 0, 113, _), (192, 88, 99, _),
      (224...255, _, _, _):
      .reserved
    default: .global
    }
  }

  private static func six(_ bytes: [UInt8]) -> AddressKind {
    if bytes[..<12].allSatisfy({ $0 == 0 }) {
      // `::` and `::1`, else the old IPv4-compatible form.
      return bytes[12..<15].allSatisfy { $0 == 0 } && bytes[15] <= 1
        ? .loopback : embedded(bytes, at: 12)
    }
    if bytes[..<10].allSatisfy({ $0 == 0 }) {
      return bytes[10] == 0xFF && bytes[11] == 0xFF
        ? embedded(bytes, at: 12) : .reserved
    }
    if bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) {
      // NAT64: the well-known prefix (RFC 6052) holds the IPv4 address; the local ones (RFC 8215)
      // may lead anywhere.
      return bytes[4..<12].allSatisfy { $0 == 0 }
        ? embedded(bytes, at: 12) : .privateNetwork
    }
    switch (bytes[0], bytes[1]) {
    case (0x20, 0x02): return embedded(bytes, at: 2)
    case (0xFD, 0x00) where bytes == metadataSix: return .metadata
    case (0xFC...0xFD, _): return .privateNetwork
    case (0xFE, 0x80...0xBF): return .linkLocal
    case (0xFE, 0xC0...0xFF): return .privateNetwork
    // 2001::/23 is for protocols (Teredo among them), 2001:db8::/32 for documents.
    case (0x20, 0x01) where bytes[2] < 2 || (bytes[2] == 0x0D && bytes[3] == 0xB8):
      return .reserved
    // Global unicast is 2000::/3 (RFC 4291 section 2.4).
    case (0x20...0x3F, _): return .global
    default: return .reserved
    }
  }

  /// The kind of the IPv4 address that stands in an IPv6 one.
  private static func embedded(_ bytes: [UInt8], at offset: Int) -> AddressKind {
    four(bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | UInt32($1) })
  }

  /// Amazon: fd00:ec2::254.
  private static let metadataSix: [UInt8] =
    [0xFD, 0, 0x0E, 0xC2] + [UInt8](repeating: 0, count: 10) + [0x02, 0x54]
}
