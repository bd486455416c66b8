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

  @Test func `members that are written together read as those written one by one`() throws {
    let texts = ["", "plain", "é \"x\" \\ \n", String(repeating: "\u{1}", count: 70)]
    for text in texts {
      var one = JSONWriter()
      one.object { json in
        json.field("a", text)
        json.field("b", String?.none)
        json.field("c", [text, "x"])
      }
      var together = JSONWriter()
      together.object { json in
        json.members(room: 3 * JSONMembers.bound(text.utf8.count) + 40) { members, room in
          members.field("a", text, to: &room)
          members.field("b", nil, to: &room)
          members.field("c", [text, "x"], to: &room)
        }
      }
      #expect(one.text == together.text)
      #expect(one.isClean == together.isClean)
      let node = try JSONReader.parse(one.bytes)
      #expect(node["a"]?.value == .string(text))
      #expect(node["b"]?.value == .null)
      guard case .array(let list)? = node["c"]?.value else {
        Issue.record("no list")
        continue
      }
      #expect(list.map(\.value) == [.string(text), .string("x")])
    }
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
