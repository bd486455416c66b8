import NewsNet
import NewsText

/// A link as it may stand in output: http, https or mailto, nothing but visible ASCII.
enum SafeLink {
  /// The link with every other byte percent-encoded; nil for any other scheme.
  static func text(_ link: String?) -> String? {
    guard let link else { return nil }
    let bytes = Array(link.utf8)
    let schemes = ["http://", "https://", "mailto:"]
    guard schemes.contains(where: { starts(bytes, with: $0) }) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"), 0...0x20,
        0x7F...:
        text.appendEscaped(byte)
      default:
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Without regard to case; `prefix` is in lower case.
  private static func starts(_ bytes: [UInt8], with prefix: String) -> Bool {
    let prefix = Array(prefix.utf8)
    guard bytes.count > prefix.count else { return false }
    return zip(bytes, prefix).allSatisfy { byte, wanted in ASCII.lower(byte) == wanted }
  }
}
