import NewsConfig
import NewsModel
import NewsText
import Testing

struct ConfigTextTests {
  private static let entry = SourceEntry(id: "new", place: .url("https://example.org/feed"))
  private static let line = #"{ "id": "new", "url": "https://example.org/feed" }"#

  /// A config before and after an entry is added.
  static let additions: [(String, String)] = [
    ("{}", "{\n  \"sources\": [\n    \(line)\n  ]\n}"),
    (
      "{\n  \"title\": \"News\"\n}\n",
      "{\n  \"sources\": [\n    \(line)\n  ],\n  \"title\": \"News\"\n}\n"
    ),
    (
      "{\n  \"sources\": [\n    { \"file\": \"a\" }\n  ]\n}\n",
      "{\n  \"sources\": [\n    { \"file\": \"a\" },\n    \(line)\n  ]\n}\n"
    ),
    (
      "{\n  \"sources\": [\n    { \"file\": \"a\" }, // the desk\n    // more to come\n  ],\n}\n",
      "{\n  \"sources\": [\n    { \"file\": \"a\" }, // the desk\n    \(line),\n"
        + "    // more to come\n  ],\n}\n"
    ),
    (
      "{\n  \"sources\": [\n    { \"file\": \"a\" } // the desk\n  ]\n}\n",
      "{\n  \"sources\": [\n    { \"file\": \"a\" }, // the desk\n    \(line)\n  ]\n}\n"
    ),
    (
      #"{ "sources": [ { "file": "a" } ] }"#,
      #"{ "sources": [ { "file": "a" }, "# + line + " ] }"
    ),
    (
      #"{ "sources": [ { "file": "a" }, ] }"#,
      #"{ "sources": [ { "file": "a" }, "# + line + " ] }"
    ),
    ("{\n  \"sources\": [\n  ]\n}\n", "{\n  \"sources\": [\n    \(line)\n  ]\n}\n"),
  ]

  @Test(arguments: additions)
  func `an entry is added in the layout that is there`(before: String, after: String) throws {
    var config = ConfigText(Array(before.utf8))
    try config.add([Self.entry])
    #expect(String(decoding: config.bytes, as: UTF8.self) == after)
    let sources = try JSONReader.parse(config.bytes, relaxed: true)["sources"]?.array
    #expect(sources?.last?["id"]?.string == "new")
  }

  /// A config before and after the entry of that index is taken out.
  static let removals: [(String, Int, String)] = [
    (
      "{\n  \"sources\": [\n    { \"file\": \"a\" },\n    { \"file\": \"b\" }\n  ]\n}\n", 1,
      "{\n  \"sources\": [\n    { \"file\": \"a\" }\n  ]\n}\n"
    ),
    (
      "{\n  \"sources\": [\n    { \"file\": \"a\" },\n    { \"file\": \"b\" }\n  ]\n}\n", 0,
      "{\n  \"sources\": [\n    { \"file\": \"b\" }\n  ]\n}\n"
    ),
    (
      "{\n  \"sources\": [\n    {\n      \"file\": \"a\"\n    },\n    // kept\n  ]\n}\n", 0,
      "{\n  \"sources\": [\n    // kept\n  ]\n}\n"
    ),
    (#"{ "sources": [ { "file": "a" } ] }"#, 0, #"{ "sources": [  ] }"#),
  ]

  @Test(arguments: removals)
  func `an entry is taken out with its comma`(before: String, index: Int, after: String) throws {
    var config = ConfigText(Array(before.utf8))
    try config.removeSource(at: index)
    #expect(String(decoding: config.bytes, as: UTF8.self) == after)
    _ = try JSONReader.parse(config.bytes, relaxed: true)
  }

  @Test func `what is no config is refused, and stays as it is`() {
    var config = ConfigText(Array("[ 1 ]".utf8))
    #expect(throws: JSONError.self) { try config.add([Self.entry]) }
    var list = ConfigText(Array(#"{ "sources": "a" }"#.utf8))
    #expect(throws: JSONError.self) { try list.add([Self.entry]) }
    #expect(list.bytes == Array(#"{ "sources": "a" }"#.utf8))
  }
}
