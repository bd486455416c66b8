import NewsSystem

/// Where the tz database stands on this machine.
enum ZoneFolder {
  private static let usual = "/usr/share/zoneinfo"

  static var path: String {
    Machine.environment("TZDIR") ?? usual
  }

  /// The file of a zone, or nil where the name is none or the database has no such zone.
  static func file(of id: String) -> [UInt8]? {
    guard isName(id) else { return nil }
    return try? Files.read(path + "/" + id, limit: 1 << 20)
  }

  /// The zone /etc/localtime links to; where it is a copy, Debian has the name in /etc/timezone.
  static func systemID() -> String? {
    if let target = try? Files.linkTarget("/etc/localtime") { return id(ofPath: target) }
    guard let bytes = try? Files.read("/etc/timezone", limit: 1024) else { return nil }
    return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }

  /// `Asia/Baku` of `../usr/share/zoneinfo/Asia/Baku`.
  static func id(ofPath path: String) -> String? {
    let parts = path.split(separator: "/")
    guard let start = parts.lastIndex(of: "zoneinfo") else { return nil }
    var rest = parts[(start + 1)...]
    // The same zones, without and with leap seconds: ours count none.
    if rest.first == "posix" || rest.first == "right" { rest.removeFirst() }
    return rest.isEmpty ? nil : rest.joined(separator: "/")
  }

  /// A name that stays inside the folder: letters, digits and `_+-/`, no empty part, no dot.
  static func isName(_ id: String) -> Bool {
    let bytes = Array(id.utf8)
    guard (1...64).contains(bytes.count) else { return false }
    var previous = UInt8(ascii: "/")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
        UInt8(ascii: "-"):
        break
      case UInt8(ascii: "/") where previous != UInt8(ascii: "/"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "/")
  }
}
