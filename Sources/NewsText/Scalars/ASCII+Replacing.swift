extension ASCII {
  /// The text with some of its bytes written otherwise, in ASCII; where `other` is nil a byte stays.
  /// The bytes of a longer character have to stay together, or to change together.
  package static func replacing(in text: String, _ other: (UInt8) -> String?) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if let other = other(byte) {
        bytes.append(contentsOf: other.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
