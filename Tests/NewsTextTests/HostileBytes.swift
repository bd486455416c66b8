import TestSupport

extension SeededGenerator {
  /// Pieces of text, of attacks and of noise.
  mutating func hostileBytes() -> [UInt8] {
    let pieces: [[UInt8]] = [
      Array("news ".utf8), Array("é".utf8), Array("日本".utf8), Array("\u{301}".utf8),
      Array("\u{301}\u{302}\u{303}\u{304}".utf8), Array("\u{1B}[2J".utf8), [0], [0x7F],
      [0xC2, 0x9B],
      Array("\u{202E}".utf8), Array("\u{2028}".utf8), Array("\u{FEFF}".utf8), Array("🏴".utf8),
      Array("\u{E0067}\u{E0062}\u{E0065}\u{E007F}".utf8), Array("\u{E0041}".utf8),
      Array("\u{200D}".utf8), Array("\u{FE0F}".utf8), Array("😀".utf8), [0x0D], [0x0A], [0x09],
      [0xFF], [0xE2], [0xE2, 0x80], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0x80], [0xC3],
      Array("&amp;".utf8), Array("<b>".utf8), [0xF3, 0xA0],
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...24, using: &self) {
      if Int.random(in: 0..<8, using: &self) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &self))
      } else {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &self)]
      }
    }
    return bytes
  }
}
