import NewsText
import TestSupport
import Testing

@Suite struct HygieneTests {
  static let texts: [(String, String)] = [
    ("", ""), ("plain", "plain"), ("two\nlines", "two\nlines"), ("a\tb", "a b"),
    ("a\r\nb", "a\nb"), ("a\rb", "a b"), ("a\u{0}b", "ab"),
    ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
    ("bell\u{7}\u{8}", "bell"), ("del\u{7F}", "del"), ("c1\u{9B}31m", "c131m"),
    ("nel\u{85}x", "nel x"), ("ls\u{2028}x\u{2029}y", "ls x y"), ("\u{FEFF}bom", "bom"),
    ("\u{202E}txt.exe\u{202C}", "txt.exe"), ("\u{2066}a\u{2069}", "a"), ("\u{202A}\u{2067}", ""),
    ("mark\u{200E}\u{200F}s", "mark\u{200E}\u{200F}s"), ("می\u{200C}خواهد", "می\u{200C}خواهد"),
    ("👩‍👩‍👧", "👩‍👩‍👧"), ("❤️", "❤️"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"), ("🏴", "🏴"), ("soft\u{AD}hyphen", "soft\u{AD}hyphen"),
    ("no\u{A0}break", "no\u{A0}break"), ("Tiếng Việt", "Tiếng Việt"), ("क्षत्रिय", "क्षत्रिय"),
  ]

  @Test(arguments: texts)
  func `what steers a terminal goes and what is text stays`(text: String, clean: String) {
    #expect(Hygiene.clean(text).unicodeScalars.elementsEqual(clean.unicodeScalars))
    #expect(Hygiene.bytes(Array(text.utf8)) == Array(clean.utf8))
  }

  static let lines: [(String, String)] = [
    ("", ""), ("  a  b ", "a b"), ("a\n b\t\tc", "a b c"), ("\u{A0}a\u{3000}b\u{2003}", "a b"),
    (" \u{1B} ", ""), ("a\u{200B}b", "a\u{200B}b"), ("a\u{202E} \u{202C}b", "a b"),
  ]

  @Test(arguments: lines)
  func `a line is one line with single spaces`(text: String, line: String) {
    #expect(Hygiene.line(text) == line)
  }

  @Test func `marks beyond the eighth on a letter go`() {
    let marks = { String(repeating: "\u{301}", count: $0) }
    let expected = "Z" + marks(8) + "a" + marks(2) + "lgo"
    let cleaned = Hygiene.clean("Z" + marks(40) + "a" + marks(2) + "lgo")
    #expect(cleaned.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(Hygiene.clean("e" + marks(8)).unicodeScalars.count == 9)
  }

  @Test func `a joiner or a removed character begins no new letter`() {
    let marks = String(repeating: "\u{301}", count: 8)
    for between in ["\u{200D}", "\u{FE0F}", "\u{FEFF}", "\u{202E}"] {
      let cleaned = Hygiene.clean("a" + marks + between + marks)
      #expect(cleaned.unicodeScalars.filter { $0 == "\u{301}" }.count == 8)
    }
  }

  @Test func `tags outside the flag of a region go`() {
    let hidden = "ignore".unicodeScalars.map { Unicode.Scalar($0.value + 0xE0000) }
    let tags = String(String.UnicodeScalarView(hidden.compactMap { $0 }))
    #expect(Hygiene.clean("a" + tags + "b") == "ab")
    #expect(Hygiene.clean("🏴" + tags + "b") == "🏴b")
    #expect(Hygiene.clean("🏴" + tags + tags + "\u{E007F}b") == "🏴b")
    #expect(Hygiene.clean("\u{E0001}x\u{E007F}") == "x")
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC0, 0x80, 0x1B, 0x63, 0xE2, 0x82]
    #expect(Hygiene.bytes(bytes) == Array("a\u{FFFD}b\u{FFFD}\u{FFFD}c\u{FFFD}".utf8))
  }

  @Test func `the tabs of a table stay where it is asked for`() {
    #expect(
      Hygiene.bytes(Array("a\tb\u{1B}c\td".utf8), keepingTabs: true) == Array("a\tbc\td".utf8))
  }

  @Test func `any bytes come out clean, valid, never longer, and the same a second time`() {
    var random = SeededGenerator(seed: 25)
    for _ in 0..<4000 {
      let bytes = random.hostileBytes()
      let cleaned = Hygiene.bytes(bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      let result = String(decoding: cleaned, as: UTF8.self)
      #expect(UTF8Bytes.firstInvalid(in: cleaned) == nil)
      #expect(Hygiene.bytes(cleaned) == cleaned, "\(bytes)")
      #expect(result.unicodeScalars.count <= text.unicodeScalars.count)
      #expect(Array(Hygiene.clean(text).utf8) == cleaned)
      #expect(!result.unicodeScalars.contains(where: isForbidden), "\(bytes)")
      let line = Hygiene.line(text)
      #expect(!line.utf8.contains(0x0A))
      #expect(Hygiene.line(line) == line)
    }
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  @Test func `what a scalar is does not depend on the script around it`() {
    let values = Array(UInt32(1)..<0x900) + Array(0x2000..<0x2070) + Array(0x3000..<0x3100)
    let scalars = values.compactMap(Unicode.Scalar.init) + ["\u{4E2D}", "\u{A9C0}", "\u{D55C}"]
    for scalar in scalars {
      let alone = Hygiene.isLine("x\(scalar)x")
      for around in ["harbour crew ready", "порт", "ميناء كبير", "港口新闻"] {
        let text = around + around + String(scalar) + around
        #expect(Hygiene.isLine(text) == alone, "U+\(String(scalar.value, radix: 16)) \(around)")
      }
    }
  }
}
