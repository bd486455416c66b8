import NewsConfig
import NewsModel
import NewsTime
import Testing

/// The remarks a config gets, as `line:column: path: what`.
private func remarks(_ text: String) -> [String] {
  do throws(ConfigErrors) {
    let file = try ConfigFile.read(
      Array(text.utf8), path: "config.json", folder: "/etc/tidings", systemZone: .utc)
    return file.warnings.map { String($0.description.dropFirst("config.json:".count)) }
  } catch {
    return error.errors.map { String($0.description.dropFirst("config.json:".count)) }
  }
}

struct ConfigErrorTests {
  @Test func `all mistakes are told at once, each with its place and what was meant`() {
    let config = #"""
      {
        "titel": "Desk",
        "timezone": "Asia/Bakku",
        "language": "english",
        "sources": [
          { "url": "ftp://example.org/feed", "evry": "10m" },
          { "url": "example.org/feed", "every": "soon" },
          { "id": "Desk one", "file": "desk.txt" },
          { "id": "two", "url": "https://example.org/a", "file": "b.txt" },
          { "name": "no place" },
          { "id": "two", "command": "tail -f wire" },
          { "url": "https://example.org/ü", "backlog": "recnt", "weight": -1 },
          { "url": "https://example.org/c", "topics": ["dagestn"], "max_bytes": "many" },
        ],
        // A comment takes a line too.
        "topics": [
          { "id": "dagestan", "match": ["Dagestan*", "*"] },
        ],
        "editions": [
          { "id": "morning", "at": "25:00", "days": ["mon", "tusday"], "maximum": 0 },
          { "id": "evening", "topics": "dagestan", "sources": ["three"], "paused": true }
        ],
        "digests": 7,
      }
      """#
    #expect(
      remarks(config) == [
        #"2:3: titel: unknown key (did you mean "title"?)"#,
        #"3:15: timezone: "Asia/Bakku" is not a time zone (did you mean "Asia/Baku"?)"#,
        #"4:15: language: "english" is not a language tag"#,
        #"6:14: sources[0].url: "ftp://example.org/feed" is not an http or https URL"#,
        #"6:40: sources[0].evry: unknown key (did you mean "every"?)"#,
        """
        7:14: sources[1].url: "example.org/feed" is not an http or https URL \
        (did you mean "https://example.org/feed"?)
        """,
        #"7:43: sources[1].every: wants a duration such as "10m", not "soon""#,
        """
        8:13: sources[2].id: "Desk one" is not an id of a-z, 0-9 and - \
        (did you mean "desk-one"?)
        """,
        """
        9:52: sources[3].file: there is "url" already; a source has only one of them
        """,
        #"10:5: sources[4]: a source needs one of "url", "file", "command""#,
        #"11:13: sources[5].id: "two" is the id of sources[3] already"#,
        #"11:31: sources[5].command: wants a list, not "tail -f wire""#,
        """
        12:50: sources[6].backlog: wants one of recent, all, none or a whole number from 0 to \
        1000000, not "recnt" (did you mean "recent"?)
        """,
        "12:69: sources[6].weight: wants a number, 0 or more, not -1",
        """
        13:50: sources[7].topics[0]: there is no topic "dagestn" (did you mean "dagestan"?)
        """,
        #"13:75: sources[7].max_bytes: wants a size such as "16 MiB", not "many""#,
        #"17:48: topics[0].match[1]: "*" cannot be matched: holds no word"#,
        #"20:30: editions[0].at: wants a time such as "06:30", not "25:00""#,
        """
        20:55: editions[0].days[1]: wants one of daily, weekdays, weekends, mon, tue, wed, …, \
        not "tusday" (did you mean "tuesday"?)
        """,
        "20:77: editions[0].maximum: wants a whole number from 1 on, not 0",
        #"21:58: editions[1].sources[0]: there is no source "three""#,
        "21:68: editions[1].paused: unknown key",
        "23:14: digests: wants a path, not 7",
      ])
  }

  @Test(arguments: [
    ("", "1:1: "), ("{ \"title\": }", "1:12: "),
    ("{\n  \"title\": \"a\"\n  \"state\": \"b\" }", "3:3: "),
  ])
  func `a document that is not JSON is told with its place`(text: String, start: String) {
    let remarks = remarks(text)
    #expect(remarks.count == 1)
    #expect(remarks.first?.hasPrefix(start) == true, "\(remarks)")
  }

  @Test func `a document that is no object is told`() {
    #expect(remarks("[]") == ["1:1: wants an object, not a list"])
  }

  @Test func `a key that is given twice is an error at the second place`() {
    #expect(remarks(#"{ "title": "a", "title": "b" }"#) == ["1:17: title: given twice"])
  }

  @Test func `a key by the name it had before works, and a line says what to write`() throws {
    let config = #"{ "sources": [ { "url": "http://127.0.0.1/", "local": true } ] }"#
    #expect(
      remarks(config) == [#"1:46: sources[0].local: has been renamed: write "allow_private""#])
    let file = try ConfigFile.read(
      Array(config.utf8), path: "config.json", folder: "/etc/tidings", systemZone: .utc)
    #expect(file.configuration.sources[0].privateAccess == .own)
  }

  @Test func `a key by both its names is an error`() {
    let config = #"""
      { "sources": [ { "url": "http://127.0.0.1/", "local": true, "allow_private": false } ] }
      """#
    #expect(remarks(config) == ["1:46: sources[0].local: unknown key"])
  }

  @Test func `deliveries and rules are checked, and what they name`() {
    let config = #"""
      { "deliveries": { "desk": { "mial": {} }, "two": { "command": "x", "ntfy": "y" } },
        "editions": [ { "id": "morning", "send": "dsk" } ],
        "notify": [ { "quiet": "late", "maximum": "6/year", "topics": ["a"], "send": "two" } ] }
      """#
    #expect(
      remarks(config) == [
        #"1:29: deliveries.desk.mial: unknown key (did you mean "mail"?)"#,
        #"1:63: deliveries.two.command: wants a list, not "x""#,
        #"1:68: deliveries.two.ntfy: there is "command" already; a delivery has only one of them"#,
        #"2:44: editions[0].send: there is no delivery "dsk" (did you mean "desk"?)"#,
        #"3:26: notify[0].quiet: wants a span of the day such as "23:00-06:30", not "late""#,
        #"3:45: notify[0].maximum: wants a rate such as "6/h", not "6/year""#,
        #"3:66: notify[0].topics[0]: there is no topic "a""#,
      ])
  }

  @Test(arguments: [
    (#"{ "sources": [ { "command": [] } ] }"#, "1:29: sources[0].command: wants at least one"),
    (
      #"{ "sources": [ { "file": "a", "headers": { "A b": "c" } } ] }"#,
      #"1:44: sources[0].headers.A b: is not the name of a header"#
    ),
    (
      #"{ "sources": [ { "file": "a", "headers": { "A": "c\nd" } } ] }"#,
      "1:49: sources[0].headers.A: wants a text without line breaks"
    ),
    (#"{ "editions": [ { "id": "a", "at": [] } ] }"#, "1:36: editions[0].at: wants at least one"),
    (#"{ "editions": [ { } ] }"#, #"1:17: editions[0]: needs an "id" or a "title""#),
    (
      #"{ "topics": [ { "name": "A" }, { "id": "a" } ] }"#,
      #"1:25: topics[0].name: there is a topic "a" already"#
    ),
    (
      #"{ "topics": [ { "id": "a", "match": "/flood(s/" } ] }"#,
      #"1:37: topics[0].match: "/flood(s/" cannot be matched: missing closing parenthesis"#
    ),
    (
      #"{ "timezone": "tbilisi" }"#,
      #"1:15: timezone: "tbilisi" is not a time zone (did you mean "Asia/Tbilisi"?)"#
    ),
    (
      #"{ "proxy": "http://me:hush@" }"#,
      #"1:12: proxy: wants a proxy such as "http://proxy.example:3128", not "http://me:***@""#
    ),
    (
      #"{ "sources": [ { "url": "ftp://me:hush@example.org/" } ] }"#,
      #"1:25: sources[0].url: "ftp://me:***@example.org/" is not an http or https URL"#
    ),
    (#"{ "title": null }"#, "1:12: title: wants a text, not null"),
    (#"{ "state": "" }"#, #"1:12: state: wants a path, not """#),
  ])
  func `a mistake is told in words that help`(text: String, remark: String) {
    #expect(remarks(text) == [remark])
  }

  @Test func `a config that cannot be read is told without a place`() {
    #expect(throws: ConfigErrors.self) { try ConfigFile.load("/nowhere/config.json") }
    do throws(ConfigErrors) {
      _ = try ConfigFile.load("/nowhere/config.json")
    } catch {
      #expect(error.description == "/nowhere/config.json: no such file or directory")
    }
  }
}
