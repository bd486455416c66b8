import NewsText
import TestSupport
import Testing

/// The cases of RFC 8259 as other readers' suites know them, written anew.
@Suite struct JSONReaderTests {
  static let accepted: [String] = [
    "null", "true", "false", "0", "-0", "-1", "1", "12", "123456789012345678901234567890",
    "0.5", "-0.5", "1e3", "1E3", "1e+3", "1e-3", "1.5E+10", "0e0", "0E+1", "20e1", "-1.5e-9",
    "\"\"", "\"a\"", "\" \"", "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"/\"",
    "\"\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\u00e9\\u00E9\"", "\"\\uD83D\\uDE00\"",
    "\"\\u0000\"", "\"\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\uD800x\"", "\"\\uD800\\n\"",
    "\"\\uD800\\uD800\\uDC00\"", "\"é\"", "\"日本語\"", "\"😀\"", "\"\u{7F}\"", "\"\u{2028}\"",
    "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"// no comment\"", "\"[\"",
    "[]", "[ ]", "[\n]", "[[]]", "[1]", "[1,2]", "[ 1 , 2 ]", "[null,true,false,0,\"\",[],{}]",
    "{}", "{ }", "{\"\":0}", "{\"a\":1}", "{\"a\":1,\"b\":2}", "{ \"a\" : 1 , \"b\" : 2 }",
    "{\"a\":1,\"a\":2}", "{\"a\":{\"b\":{\"c\":[]}}}", "{\"\\u0061\":1}", "[{},{}]",
    " null ", "\tnull\n", "\r\n[1]\r\n",
  ]

  static let rejected: [String] = [
    "", " ", "\n", "nul", "nulll", "Null", "TRUE", "tru", "undefined", "NaN", "Infinity",
    "-Infinity", "-", "+1", "--1", "01", "-01", "00", "1.", ".5", "-.5", "1.e1", "1e", "1e+",
    "1E-", "1e1.5", "0x1", "1 2", "1,2", "1a", "1_000", "１",
    "\"", "\"a", "'a'", "\"a\"b", "\"\\\"", "\"\\x41\"", "\"\\a\"", "\"\\u\"", "\"\\u12\"",
    "\"\\u12G4\"", "\"\\U0041\"", "\"\\\n\"", "\"\n\"", "\"\t\"", "\"\u{0}\"", "\"\u{1F}\"",
    "[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1;2]", "[1}", "[1]]",
    "[[]", "[\"a\",\n4\n,1,", "[-]", "[1:2]",
    "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,\"a\":1}", "{a:1}",
    "{'a':1}", "{1:1}", "{null:1}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{\"a\",1}",
    "{\"a\":1]", "{\"a\":1}}", "{\"a\"}", "{\"a\":1,,\"b\":2}", "{[]:1}",
    "// a\n1", "/* a */1", "[1] // a", "{\"a\":/* b */1}", "\u{FEFF}1", "\u{A0}1", "\u{C}1",
    "[1\u{0}]", "1\u{0}", "*", "{\"a\":1}#", "<a/>",
  ]

  @Test(arguments: accepted)
  func `a document of the grammar is read`(text: String) throws {
    _ = try JSONReader.parse(Array(text.utf8))
    _ = try JSONReader.parse(Array(text.utf8), relaxed: true)
    _ = try JSONReader.parse(Array(text.utf8), manner: .lenient)
  }

  @Test(arguments: rejected)
  func `a document outside the grammar is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONReader.parse(Array(text.utf8)) }
  }

  static let configs: [(String, String)] = [
    ("// a\n1", "1"), ("/* a */1", "1"), ("/* * / **/1", "1"), ("[1,]", "[1]"),
    ("[1, // one\n 2, // two\n]", "[1,2]"), ("{\"a\":1,}", "{\"a\":1}"),
    ("{\"a\":/* b */1}", "{\"a\":1}"), ("\u{FEFF}{}", "{}"), ("{}//", "{}"),
    ("{ // \"a\":1\n}", "{}"), ("\"/*\"", "\"/*\""),
  ]

  @Test(arguments: configs)
  func `a config may hold comments, trailing commas and a byte order mark`(
    text: String, plain: String
  ) throws {
    let node = try JSONReader.parse(Array(text.utf8), relaxed: true)
    #expect(written(node) == plain)
  }

  static let beyondRelaxed: [String] = [
    "[,]", "[1,,]", "{,}", "/* a", "/", "1 /", "[1] /*", "{a:1}", "'a'", "\"\n\"", "[1,,2]",
    "{\"a\":1,,}", "\"\\q\"",
  ]

  @Test(arguments: beyondRelaxed)
  func `a relaxed reading forgives no more than that`(text: String) {
    #expect(throws: JSONError.self) { try JSONReader.parse(Array(text.utf8), relaxed: true) }
  }

  static let wild: [(String, String)] = [
    ("\"a\nb\tc\"", "\"a\\nb\\tc\""), ("\"\\x41\"", "\"x41\""), ("\"\\'\"", "\"'\""),
    ("\"\\u12\"", "\"u12\""), ("\"\\é\"", "\"é\""), ("\u{FEFF}[1,]", "[1]"),
  ]

  @Test(arguments: wild)
  func `a feed in the wild survives what is wrong in its strings`(
    text: String, plain: String
  ) throws {
    let node = try JSONReader.parse(Array(text.utf8), manner: .lenient)
    #expect(written(node) == plain)
  }

  @Test func `bytes that are not UTF-8 are refused, or repaired in a lenient reading`() throws {
    let bytes: [UInt8] = Array("[\"a".utf8) + [0xE9] + Array("b\"]".utf8)
    let error = #expect(throws: JSONError.self) { try JSONReader.parse(bytes) }
    #expect(error == JSONError(offset: 3, what: "not UTF-8"))
    let node = try JSONReader.parse(bytes, manner: .lenient)
    #expect(node.array?.first?.string == "a\u{FFFD}b")
  }

  static let escapes: [(String, String)] = [
    ("\"\\uD83D\\uDE00\"", "😀"), ("\"\\uD800\"", "\u{FFFD}"), ("\"\\uDC00x\"", "\u{FFFD}x"),
    ("\"\\uD800\\uD83D\\uDE00\"", "\u{FFFD}😀"), ("\"\\uD83D\\u0041\"", "\u{FFFD}A"),
    ("\"\\u00e9\\u4e2d\"", "é中"), ("\"\\/\\b\\f\\n\\r\\t\"", "/\u{8}\u{C}\n\r\t"),
    ("\"a\\u0000b\"", "a\u{0}b"),
  ]

  @Test(arguments: escapes)
  func `escapes stand for their characters`(text: String, meaning: String) throws {
    #expect(try JSONReader.parse(Array(text.utf8)).string == meaning)
  }

  @Test func `a number stays as it was written`() throws {
    let node = try JSONReader.parse(Array("[9007199254740993, 1.50, 1e2]".utf8))
    #expect(node.array?[0].integer == 9_007_199_254_740_993)
    #expect(node.array?[1].value == .number("1.50"))
    #expect(node.array?[2].number == 100)
  }

  @Test func `a repeated key is kept and the last one counts`() throws {
    let node = try JSONReader.parse(Array("{\"a\":1,\"a\":2}".utf8))
    #expect(node["a"]?.integer == 2)
    guard case .object(let members) = node.value else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.keyPosition) == [1, 7])
    #expect(members.map(\.node.position) == [5, 11])
  }

  @Test func `nesting ends at the limit, in either direction`() throws {
    let limit = JSONReader.depthLimit
    let deep = Array(String(repeating: "[", count: limit).utf8)
    let close = Array(String(repeating: "]", count: limit).utf8)
    _ = try JSONReader.parse(deep + close)
    let error = #expect(throws: JSONError.self) {
      try JSONReader.parse(deep + [UInt8(ascii: "[")] + close)
    }
    #expect(error?.offset == limit)
    let endless = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONError.self) { try JSONReader.parse(endless) }
  }

  static let cuts: [(String, String)] = [
    ("{\"items\":[{\"id\":1},{\"id\":2},{\"ti", "{\"items\":[{\"id\":1},{\"id\":2},{}]}"),
    ("{\"items\":[{\"id\":1},{\"title\":\"cut he", "{\"items\":[{\"id\":1},{}]}"),
    ("{\"a\":[1,2],\"b\":", "{\"a\":[1,2]}"), ("[1] trailing", "[1]"), ("[1, 2 3]", "[1,2]"),
    ("{\"a\":1 \"b\":2}", "{\"a\":1}"),
  ]

  @Test(arguments: cuts)
  func `a cut document gives what stands before the cut`(text: String, rest: String) {
    let salvaged = JSONReader.salvage(Array(text.utf8))
    #expect(salvaged.error != nil)
    #expect(salvaged.node.map(written) == rest)
  }

  @Test func `a whole document is salvaged without an error`() {
    let salvaged = JSONReader.salvage(Array("{\"a\":1}".utf8))
    #expect(salvaged.error == nil)
    #expect(salvaged.node?["a"]?.integer == 1)
    #expect(JSONReader.salvage([]).node == nil)
  }

  @Test func `a document cut anywhere is salvaged without a trap`() {
    let text = "{\"a\": [1.5e3, \"é\\u00e9\\uD83D\\uDE00\\n\", {\"b\": [true, null]}], \"c\": {}}"
    let whole = Array(text.utf8)
    for end in whole.indices {
      let salvaged = JSONReader.salvage(Array(whole[..<end]))
      #expect(salvaged.error != nil)
      #expect((salvaged.node == nil) == (end == 0))
    }
  }

  @Test func `noise is refused or read, in every manner`() {
    var random = SeededGenerator(seed: 8259)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "D83D", "1", "-", ".", "e", " ", "\n",
      "true", "null", "/", "/*", "*/", "//", "a", "\u{FEFF}",
    ]
    for _ in 0..<3000 {
      var bytes = random.hostileBytes().prefix(8).map { $0 }
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
      }
      for manner in [JSONReader.Manner.strict, .relaxed, .lenient] {
        let node = try? JSONReader.parse(bytes, manner: manner)
        // What a stricter manner reads, a lenient one reads too, unless it has comments.
        if node != nil, manner == .strict {
          #expect((try? JSONReader.parse(bytes, manner: .lenient)) == node)
        }
      }
      _ = JSONReader.salvage(bytes)
    }
  }

  @Test(arguments: [
    ("12", 12), ("-0", 0), ("1.2e1", 12), ("1.5", nil), ("1e30", nil), ("1e400", nil),
  ])
  func `an integer is a whole number`(text: String, value: Int64?) throws {
    #expect(try JSONReader.parse(Array(text.utf8)).integer == value)
  }

  @Test func `an error says what was expected and where`() {
    let text = "{\n  \"título\": 1,\n  \"día\" 2\n}"
    let error = #expect(throws: JSONError.self) { try JSONReader.parse(Array(text.utf8)) }
    #expect(error?.what == "expected a colon")
    let position = TextPosition(of: error?.offset ?? 0, in: Array(text.utf8))
    #expect(position.description == "3:9")
  }

  static let positions: [(String, Int, String)] = [
    ("", 0, "1:1"), ("abc", 0, "1:1"), ("abc", 3, "1:4"), ("abc", 99, "1:4"),
    ("a\nb", 2, "2:1"), ("a\nb", 1, "1:2"), ("a\r\nb", 3, "2:1"), ("a\rb", 2, "2:1"),
    ("\u{FEFF}ab", 4, "1:2"), ("éé!", 4, "1:3"), ("👩‍👩‍👧x", 18, "1:2"), ("\n\n\n", 3, "4:1"),
  ]

  @Test(arguments: positions)
  func `a position counts lines and characters`(text: String, offset: Int, place: String) {
    #expect(TextPosition(of: offset, in: Array(text.utf8)).description == place)
  }

  @Test func `what the writer writes the reader reads`() throws {
    let texts = ["", "a\"b\\c/d", "\u{0}\u{1F}\u{7F}\n\r\t\u{8}", "é日😀\u{2028}", "</script>"]
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("texts", texts)
      writer.field("big", Int64.min)
      writer.field("none", nil as String?)
      writer.key("half")
      writer.number(0.5)
      writer.key("nan")
      writer.number(.nan)
      writer.field("yes", true)
    }
    let node = try JSONReader.parse(writer.bytes)
    #expect(node["texts"]?.array?.compactMap(\.string) == texts)
    #expect(node["big"]?.integer == Int64.min)
    #expect(node["none"]?.isNull == true)
    #expect(node["half"]?.number == 0.5)
    #expect(node["nan"]?.isNull == true)
    #expect(node["yes"]?.bool == true)
    #expect(!writer.bytes.contains { $0 < 0x20 })
  }

  private func written(_ node: JSONNode) -> String {
    var writer = JSONWriter()
    write(node, &writer)
    return writer.text
  }

  private func write(_ node: JSONNode, _ writer: inout JSONWriter) {
    switch node.value {
    case .null: writer.null()
    case .bool(let flag): writer.bool(flag)
    case .number: writer.number(node.number ?? .nan)
    case .string(let text): writer.string(text)
    case .array(let nodes):
      writer.array { writer in
        for node in nodes { write(node, &writer) }
      }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          write(member.node, &writer)
        }
      }
    }
  }
}
