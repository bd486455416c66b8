import NewsText
import Testing

@Suite struct JSONWriterTests {
  @Test func `what must be escaped is escaped wherever it stands in a block`() throws {
    for escaped in ["\"", "\\", "\n", "\u{1}", "\u{7F}", "\r\t"] {
      for place in 0..<40 {
        let text = String(repeating: "é", count: place) + escaped + "tail" + escaped
        var json = JSONWriter()
        json.string(text)
        #expect(!json.bytes.contains { $0 < 0x20 || $0 == 0x7F })
        #expect(try JSONReader.parse(json.bytes).value == .string(text))
      }
    }
  }

  @Test func `values follow one another on lines of their own`() {
    var json = JSONWriter()
    for number in 1...2 {
      json.object { $0.field("a", Int64(number)) }
      json.endLine()
    }
    #expect(json.text == "{\"a\":1}\n{\"a\":2}\n")
    json.clear()
    json.array { _ in }
    #expect(json.text == "[]")
  }

  @Test(arguments: [
    ("Größe der „Kais“ – 7 €", true), ("港口　新闻 한국 порт", true), ("a \"b\" \\ \n", true),
    ("a\u{202E}b", false), ("\"a\u{85}b", false), ("\u{FEFF}", false),
  ])
  func `it tells whether the filter would leave what it wrote`(text: String, isClean: Bool) {
    for place in 0..<20 {
      var json = JSONWriter()
      json.string(String(repeating: "x", count: place) + text)
      #expect(json.isClean == isClean)
      if isClean { #expect(Hygiene.bytes(json.bytes) == json.bytes) }
      json.clear()
      #expect(json.isClean)
    }
  }
}
