import NewsConfig
import NewsModel
import Testing

struct SourceNamingTests {
  @Test(arguments: [
    ("https://www.theguardian.com/world/rss", "theguardian-com-world", "theguardian.com"),
    (
      "https://feeds.bbci.co.uk/news/world/rss.xml", "feeds-bbci-co-uk-news-world",
      "feeds.bbci.co.uk"
    ),
    ("https://xkcd.com/atom.xml", "xkcd-com", "xkcd.com"),
    ("https://daringfireball.net/feeds/json", "daringfireball-net-feeds", "daringfireball.net"),
    ("https://caliber.az/en/", "caliber-az-en", "caliber.az"),
    ("http://Example.ORG:8080/a_b/C.php?id=7&x=y", "example-org-a-b-c-id-7-x-y", "example.org"),
    ("https://example.org", "example-org", "example.org"),
  ])
  func `a url is named by host and path`(url: String, id: String, name: String) throws {
    let source = try configuration(#"{ "sources": [ { "url": "\#(url)" } ] }"#).sources[0]
    #expect(source.id == id)
    #expect(source.name == name)
  }

  @Test func `files and commands are named by file and program`() throws {
    let sources = try configuration(
      #"{ "sources": [ { "file": "wire/Desk 1.txt" }, { "command": ["/usr/bin/ssh", "hub"] } ] }"#
    ).sources
    #expect(sources.map(\.id) == ["desk-1", "ssh"])
    #expect(sources.map(\.name) == ["Desk 1.txt", "ssh"])
  }

  @Test func `equal ids are told apart by the place, wherever the source stands`() throws {
    let first = #"{ "command": ["ssh", "a"] }"#
    let second = #"{ "command": ["ssh", "b"] }"#
    let other = #"{ "file": "between" }"#
    let ids = try configuration(#"{ "sources": [ \#(first), \#(second) ] }"#).sources.map(\.id)
    let later = try configuration(
      #"{ "sources": [ \#(first), \#(other), \#(second) ] }"#
    ).sources.map(\.id)
    #expect(ids[0] == "ssh")
    #expect(ids[1].hasPrefix("ssh-"))
    #expect(Set(ids).count == 2)
    #expect(later == [ids[0], "between", ids[1]])
  }

  @Test func `a default never takes an id that the config gives`() throws {
    let sources = try configuration(
      #"{ "sources": [ { "file": "desk.txt" }, { "id": "desk", "file": "other.txt" } ] }"#
    ).sources
    #expect(sources[1].id == "desk")
    #expect(sources[0].id.hasPrefix("desk-"))
  }

  @Test func `a name without a letter of ours gets an id all the same`() throws {
    let id = try configuration(#"{ "sources": [ { "file": "новости" } ] }"#).sources[0].id
    #expect(id.hasPrefix("source-"))
  }
}
