import NewsConfig
import NewsModel
import NewsTime
import TestSupport
import Testing

/// `include`: more files, each with its own folder, names and positions.
struct IncludeTests {
  private let folder = TemporaryFolder()

  private func load(_ files: [String: String], lists: [FeedList] = []) throws -> ConfigFile {
    for (name, text) in files { folder.write(text, to: name) }
    return try ConfigFile.load(folder.path("config.json"), systemZone: .utc) { bytes in
      bytes.starts(with: "<opml".utf8) ? lists.first : nil
    }
  }

  /// The remarks a config gets, without the folder.
  private func remarks(_ files: [String: String], lists: [FeedList] = []) -> [String] {
    let prefix = folder.path("") + (folder.path("").hasSuffix("/") ? "" : "/")
    do {
      return try load(files, lists: lists).warnings.map {
        $0.description.replacing(prefix, with: "")
      }
    } catch let error as ConfigErrors {
      return error.errors.map { $0.description.replacing(prefix, with: "") }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `included files count behind the main one, in order, each with its own folder`() throws
  {
    let file = try load([
      "config.json": #"""
      { "include": ["sources.d/*.json", "one.json"], "sources": [ { "id": "main", "file": "m" } ] }
      """#,
      "sources.d/b.json": #"{ "sources": [ { "id": "b", "file": "b.txt", "topics": "sea" } ] }"#,
      "sources.d/a.json": #"""
      { "include": "deeper/x.json", "topics": [ { "id": "sea" } ],
        "sources": [ { "id": "a", "file": "a.txt" } ] }
      """#,
      "sources.d/deeper/x.json": #"{ "sources": [ { "id": "x", "command": ["./x"] } ] }"#,
      "sources.d/.hidden.json": "{ broken", "sources.d/b.json~": "{ broken",
      "one.json": #"{ "sources": [ { "id": "one", "file": "/o" } ] }"#,
    ])
    #expect(file.configuration.sources.map(\.id) == ["main", "a", "x", "b", "one"])
    let places = file.configuration.sources.map(\.place)
    #expect(places[1] == .file(folder.path("sources.d/a.txt")))
    #expect(places[2] == .command([folder.path("sources.d/deeper/x")]))
    #expect(file.configuration.topics.map(\.id) == ["sea"])
    #expect(
      file.included.map { $0.split(separator: "/").last } == [
        "a.json", "x.json", "b.json", "one.json",
      ])
    #expect(file.home(ofSource: 0) == nil)
    #expect(file.home(ofSource: 2) == folder.path("sources.d/deeper/x.json"))
  }

  @Test func `mistakes are told with the file they stand in`() {
    #expect(
      remarks([
        "config.json": #"""
        { "include": ["b.json", "gone.json"],
          "sources": [ { "id": "main", "file": "m", "evry": "1h" } ] }
        """#,
        "b.json": #"""
        { "title": "No",
          "sources": [ { "id": "main", "file": "b" }, { "file": "c", "topics": "see" } ],
          "topics": [ { "id": "sea" } ] }
        """#,
      ])
        == [
          "config.json:1:25: include[1]: gone.json: no such file or directory",
          #"config.json:2:45: sources[0].evry: unknown key (did you mean "every"?)"#,
          "b.json:1:3: title: stands in the main config only, not in what it includes",
          #"b.json:2:24: sources[0].id: "main" is the id of sources[0] of config.json already"#,
          #"b.json:2:72: sources[1].topics: there is no topic "see" (did you mean "sea"?)"#,
        ].map { $0 })
  }

  @Test func `a file that is no JSON is told with its place, and the others are checked`() {
    #expect(
      remarks([
        "config.json": #"{ "include": ["*.json"], "sources": [ { "fiel": "m" } ] }"#,
        "a.json": "{\n  \"sources\": [ }",
      ]).filter { !$0.contains("circle") } == [
        #"config.json:1:41: sources[0].fiel: unknown key (did you mean "file"?)"#,
        "a.json:2:16: expected a value",
      ])
  }

  @Test func `a circle is an error where it closes`() {
    #expect(
      remarks([
        "config.json": #"{ "include": "a.json", "sources": [ { "file": "m" } ] }"#,
        "a.json": #"{ "include": "b.json" }"#, "b.json": #"{ "include": "a.json" }"#,
      ]) == ["b.json:1:14: include: goes in a circle: a.json, b.json, a.json"])
  }

  @Test func `a file that two include is read once`() throws {
    let file = try load([
      "config.json": #"{ "include": ["a.json", "b.json"] }"#,
      "a.json": #"{ "include": "c.json" }"#, "b.json": #"{ "include": "./c.json" }"#,
      "c.json": #"{ "sources": [ { "file": "c" } ] }"#,
    ])
    #expect(file.configuration.sources.count == 1)
  }

  @Test func `a pattern that fits nothing is no error, nor is a folder that is not there`() {
    #expect(
      remarks(["config.json": #"{ "include": "d/*.json", "sources": [ { "file": "m" } ] }"#]) == [])
  }

  @Test func `what a list names are sources and topics`() throws {
    let list = FeedList(
      entries: [
        FeedList.Entry(
          url: "https://a.example/feed", id: "alpha", name: "A", language: "de",
          folders: [FeedList.Folder("The sea"), FeedList.Folder("New things")]),
        FeedList.Entry(url: "https://b.example/feed", id: "main"),
        FeedList.Entry(url: "http://192.168.1.1/feed", name: "Router"),
        FeedList.Entry(url: "http://nas.local/feed"),
      ], leftOut: ["C: file:///etc/passwd is no web address"])
    let file = try load(
      [
        "config.json": #"""
        { "include": "feeds.opml", "topics": [ { "id": "sea", "name": "The Sea" } ],
          "sources": [ { "id": "main", "file": "m" } ] }
        """#,
        "feeds.opml": "<opml>",
      ], lists: [list])
    let sources = file.configuration.sources
    #expect(sources.map(\.id) == ["main", "alpha", "b-example"])
    #expect(sources[1].topics == ["sea", "new-things"])
    #expect(sources[1].language == "de")
    #expect(sources.allSatisfy { $0.privateAccess == .none })
    #expect(file.configuration.topics.map(\.name) == ["The Sea", "New things"])
    #expect(
      file.warnings.map(\.description) == [
        folder.path("feeds.opml")
          + ":1:1: left out: C: file:///etc/passwd is no web address (and 2 more)"
      ])
  }

  @Test func `the effective config says which file says what`() throws {
    let file = try load([
      "config.json": #"{ "include": "b.json", "sources": [ { "id": "main", "file": "m" } ] }"#,
      "b.json": #"{ "sources": [ { "id": "b", "file": "b", "weight": 2 } ] }"#,
    ])
    let lines = file.effective(origins: true).split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("{  // \(folder.path("b.json"))") })
    #expect(lines.contains(#"      "weight": 2,"#))
    #expect(lines.contains(#"      "weight": 1,  // default"#))
  }

  @Test(arguments: [
    ("*.json", "a.json", true), ("*.json", "a.jsonx", false), ("a*b*c", "aXbYbZc", true),
    ("a*b*c", "aXbYbZ", false), ("?.json", "ä.json", false), ("*", ".a", false), (".*", ".a", true),
    ("a.json*", "a.json", true),
  ])
  func `a pattern fits a name or not`(pattern: String, name: String, fits: Bool) throws {
    folder.write("{}", to: "d/\(name)")
    let file = try load([
      "config.json": #"{ "include": "d/\#(pattern)", "sources": [ { "file": "m" } ] }"#
    ])
    #expect(file.included.isEmpty == !fits)
  }

  @Test func `a thousand included files are read in time that grows with their number`() throws {
    var files = ["config.json": #"{ "include": "d/*.json" }"#]
    for index in 0..<1000 {
      files["d/\(index).json"] = #"{ "sources": [ { "url": "https://s\#(index).example/" } ] }"#
    }
    #expect(try load(files).configuration.sources.count == 1000)
  }
}
