import NewsText
import TestSupport
import Testing

@Suite struct CharsetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var label: String
    var bytes: [UInt8]
    var text: String
    var name: String

    var testDescription: String { label }
  }

  static let declared: [Case] = [
    Case(label: "iso-8859-1", bytes: [0x63, 0x61, 0x66, 0xE9], text: "café", name: "windows-1252"),
    Case(label: "Latin1", bytes: [0x93, 0x61, 0x94, 0x80], text: "“a”€", name: "windows-1252"),
    Case(
      label: "windows-1251", bytes: [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0], text: "Москва",
      name: "windows-1251"),
    Case(
      label: "KOI8-R", bytes: [0xED, 0xCF, 0xD3, 0xCB, 0xD7, 0xC1], text: "Москва", name: "koi8-r"),
    Case(label: "gb2312", bytes: [0xD6, 0xD0, 0xB9, 0xFA], text: "中国", name: "gb18030"),
    Case(
      label: "gb18030", bytes: [0x81, 0x30, 0x81, 0x30, 0xD6, 0xD0], text: "\u{80}中",
      name: "gb18030"),
    Case(label: "big5", bytes: [0xA4, 0xA4, 0xB0, 0xEA], text: "中國", name: "big5"),
    Case(
      label: "Shift_JIS", bytes: [0x93, 0xFA, 0x96, 0x7B, 0x87, 0x40], text: "日本①",
      name: "shift_jis"),
    Case(label: "x-sjis", bytes: [0x83, 0x6A, 0xB1], text: "ニｱ", name: "shift_jis"),
    Case(label: "euc-jp", bytes: [0xC6, 0xFC, 0xCB, 0xDC], text: "日本", name: "euc-jp"),
    Case(
      label: "ks_c_5601-1987", bytes: [0xC7, 0xD1, 0xB1, 0xB9, 0x98, 0xA1], text: "한국삞",
      name: "euc-kr"),
    Case(label: "iso-8859-9", bytes: [0xDD, 0xFD, 0xFE], text: "İış", name: "windows-1254"),
    Case(label: "iso-8859-2", bytes: [0xB1, 0xE6], text: "ąć", name: "iso-8859-2"),
    Case(label: "windows-1256", bytes: [0xC7, 0xE1], text: "ال", name: "windows-1256"),
    Case(label: "iso-8859-8-i", bytes: [0xF9, 0xEC], text: "של", name: "iso-8859-8-i"),
    Case(label: "tis-620", bytes: [0xA1, 0xE4], text: "กไ", name: "windows-874"),
    Case(label: " \"UTF-8\" ", bytes: Array("é".utf8), text: "é", name: "utf-8"),
    Case(label: "ISO-8859-1", bytes: Array("né € 日".utf8), text: "né € 日", name: "utf-8"),
    Case(label: "us-ascii", bytes: Array("plain".utf8), text: "plain", name: "utf-8"),
    Case(
      label: "iso-2022-jp", bytes: [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42],
      text: "日本", name: "iso-2022-jp"),
  ]

  @Test(arguments: declared)
  func `a body is read by its declared charset`(given: Case) {
    let (bytes, name) = Charset.utf8(given.bytes, declared: given.label, kind: .text)
    #expect(String(decoding: bytes, as: UTF8.self) == given.text)
    #expect(name == given.name)
  }

  @Test(arguments: declared.filter { $0.name != "utf-8" && $0.name != "iso-2022-jp" })
  func `a document declares its charset itself`(given: Case) {
    let label = given.label
    let heads: [(Charset.Kind, String)] = [
      (.xml, "<?xml version=\"1.0\" encoding=\"\(label)\"?><t>"),
      (.xml, "\n<?xml version='1.0' encoding = '\(label)' standalone='yes'?><t>"),
      (.html, "<!doctype html><html><head><META CharSet=\(label)><title>"),
      (.html, "<!-- <meta charset=utf-8> --><meta name=a content=b><meta charset='\(label)' /><p>"),
      (
        .html,
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(label)\"><title>"
      ),
      (.html, "<?xml version=\"1.0\" encoding=\"\(label)\"?><html>"),
    ]
    for (kind, head) in heads {
      let body = Array(head.utf8) + given.bytes
      let (bytes, name) = Charset.utf8(body, declared: nil, kind: kind)
      #expect(String(decoding: bytes, as: UTF8.self) == head + given.text, "\(head)")
      #expect(name == given.name)
    }
  }

  @Test func `a byte order mark wins and goes`() {
    let utf16 = { (text: String, big: Bool) in
      Array(text.utf16).flatMap { unit in
        big ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
    }
    let utf32 = { (text: String) in
      text.unicodeScalars.flatMap {
        [0, UInt8($0.value >> 16), UInt8($0.value >> 8 & 0xFF), UInt8($0.value & 0xFF)]
      }
    }
    let text = "<a>né 😀</a>"
    let cases: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), "utf-8"),
      ([0xFF, 0xFE] + utf16(text, false), "utf-16le"),
      ([0xFE, 0xFF] + utf16(text, true), "utf-16be"),
      (utf16(text, false), "utf-16le"), (utf16(text, true), "utf-16be"),
      ([0, 0, 0xFE, 0xFF] + utf32(text), "utf-32be"), (utf32(text), "utf-32be"),
    ]
    for (body, name) in cases {
      let result = Charset.utf8(body, declared: "windows-1251", kind: .xml)
      #expect(String(decoding: result.bytes, as: UTF8.self) == text)
      #expect(result.name == name)
    }
  }

  @Test func `the server's charset comes before the document's, but not its Latin-1`() {
    let body = Array("<?xml version=\"1.0\" encoding=\"koi8-r\"?><t>".utf8) + [0xCC, 0xEE, 0xF1]
    #expect(Charset.utf8(body, declared: "windows-1251", kind: .xml).name == "windows-1251")
    #expect(Charset.utf8(body, declared: "iso-8859-1", kind: .xml).name == "koi8-r")
    #expect(Charset.utf8(body, declared: "utf-8", kind: .xml).name == "koi8-r")
    let latin = Array("<?xml version=\"1.0\" encoding=\"latin1\"?><t>".utf8) + [0xD6, 0xD0, 0xFF]
    #expect(Charset.utf8(latin, declared: "gb2312", kind: .xml).name == "gb18030")
    #expect(Charset.utf8(body, declared: "no-such-charset", kind: .xml).name == "koi8-r")
  }

  @Test func `a declared UTF-16 that is plainly not is no declaration`() {
    let body = Array("<?xml version=\"1.0\" encoding=\"utf-16\"?><t>é</t>".utf8)
    #expect(Charset.utf8(body, declared: nil, kind: .xml).bytes == body)
  }

  @Test func `a few bad bytes do not stop a document from being UTF-8`() {
    let body = Array("é日本 ".utf8) + [0xFF] + Array(" ñ ü".utf8)
    for label in [nil, "utf-8", "iso-8859-1"] {
      let (bytes, name) = Charset.utf8(body, declared: label, kind: .text)
      #expect(String(decoding: bytes, as: UTF8.self) == "é日本 \u{FFFD} ñ ü")
      #expect(name == "utf-8")
    }
  }

  @Test func `a character cut at the end does not change the charset`() {
    let body = Array("plain text 日".utf8.dropLast())
    let (bytes, name) = Charset.utf8(body, declared: nil, kind: .text)
    #expect(String(decoding: bytes, as: UTF8.self) == "plain text \u{FFFD}")
    #expect(name == "utf-8")
  }

  @Test func `undecodable bytes become U+FFFD and decoding goes on`() {
    let body: [UInt8] = Array("a".utf8) + [0xD6, 0xD0, 0xFF, 0x62, 0xB9, 0xFA, 0xB9]
    let (bytes, _) = Charset.utf8(body, declared: "gb2312", kind: .text)
    #expect(String(decoding: bytes, as: UTF8.self) == "a中\u{FFFD}b国\u{FFFD}")
  }

  @Test func `NULs go`() {
    #expect(
      Charset.utf8([0x61, 0, 0x62, 0, 0, 0x63], declared: nil, kind: .text).bytes == [97, 98, 99])
    #expect(
      Charset.utf8([0xE9, 0, 0x62], declared: "latin1", kind: .text).bytes == Array("éb".utf8))
  }

  static let undeclared: [(String, String)] = [
    ("windows-1251", "Землетрясение магнитудой пять произошло на востоке страны"),
    ("koi8-r", "Правительство приняло закон о государственном бюджете на будущий год"),
    ("shift_jis", "東京で大規模な地震が発生し、政府は対策本部を設置した。"),
    ("euc-jp", "東京で大規模な地震が発生し、政府は対策本部を設置した。"),
    ("gb18030", "中国外交部发言人在例行记者会上表示，中方对此表示严重关切。"),
    ("big5", "中央社記者今天報導，政府將召開會議討論地震災後重建工作。"),
    ("euc-kr", "대통령은 오늘 국무회의에서 새로운 경제 정책을 발표했습니다."),
    ("windows-1252", "Le séisme a été ressenti dans toute la région, où dès la nuit les élèves"),
    ("iso-8859-7", "Ο πρωθυπουργός ανακοίνωσε νέα μέτρα για την οικονομία της χώρας"),
  ]

  @Test(arguments: undeclared)
  func `an undeclared charset is guessed from the letters`(label: String, text: String) throws {
    let body = try #require(ForeignText.encoded(text, as: label))
    let (bytes, name) = Charset.utf8(body, declared: nil, kind: .text)
    #expect(String(decoding: bytes, as: UTF8.self) == text, "read as \(name)")
  }

  @Test func `a letter or two above ASCII are windows-1252`() {
    let body: [UInt8] = Array("Caf".utf8) + [0xE9] + Array(" d".utf8) + [0x92] + Array("Or".utf8)
    let (bytes, name) = Charset.utf8(body, declared: "utf-8", kind: .text)
    #expect(String(decoding: bytes, as: UTF8.self) == "Café d’Or")
    #expect(name == "windows-1252")
  }

  @Test func `noise in a document that says UTF-8 is not taken for letters`() {
    let body: [UInt8] = Array("KEEP ".utf8) + [0xFF, 0xFE, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0x2E]
    let (bytes, name) = Charset.utf8(body, declared: "utf-8", kind: .text)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("KEEP \u{FFFD}"))
    #expect(name == "utf-8")
  }

  @Test func `whatever the bytes and the label, the result is UTF-8 without NUL and mark`() {
    var random = SeededGenerator(seed: 8)
    let labels = [nil, "utf-8", "gb18030", "shift_jis", "iso-2022-jp", "utf-16", "big5", "x"]
    let kinds: [Charset.Kind] = [.xml, .html, .text, .json]
    for round in 0..<3000 {
      var body = random.hostileBytes()
      if round % 3 == 0 { body = body.map { $0 | 0x80 } }
      let label = labels[round % labels.count]
      let (bytes, name) = Charset.utf8(body, declared: label, kind: kinds[round % kinds.count])
      #expect(UTF8Bytes.firstInvalid(in: bytes) == nil, "\(body)")
      #expect(!bytes.contains(0))
      #expect(!name.isEmpty)
    }
  }
}
