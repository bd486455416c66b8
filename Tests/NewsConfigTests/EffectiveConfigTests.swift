import NewsConfig
import NewsModel
import Testing

struct EffectiveConfigTests {
  private static let config = #"""
    { "title": "Desk", "timezone": "Asia/Baku", "state": "s",
      "topics": [ { "id": "sea", "match": ["Caspian", "\"two words\""], "weight": 1.5 } ],
      "sources": [
        { "url": "https://example.org/news", "every": "10m", "headers": { "Accept": "*/*" } },
        { "url": "https://example.org/a", "auth": { "bearer": { "file": "token" } },
          "cookies": { "session": { "credential": "session" } } },
        { "url": "https://example.org/b", "cookies": "cookies.txt",
          "auth": { "basic": { "user": "me", "password": { "env": "PASSWORD" } } } },
        { "file": "desk.txt", "backlog": 3, "listing": { "drop": "Us on YouTube" } } ] }
    """#

  @Test(arguments: [true, false])
  func `the effective config is a config that means the same`(origins: Bool) throws {
    let file = try read(EffectiveConfigTests.config)
    let again = try read(file.effective(origins: origins))
    #expect(again.configuration == file.configuration)
    #expect(again.warnings.isEmpty)
  }

  @Test func `what the file does not say is marked as default`() throws {
    let lines = try read(EffectiveConfigTests.config).effective(origins: true)
      .split(separator: "\n").map(String.init)
    #expect(lines.contains(#"  "title": "Desk","#))
    #expect(lines.contains(#"  "language": "en",  // default"#))
    #expect(lines.contains(#"      "every": "10m","#))
    #expect(lines.contains(#"      "timeout": "30s",  // default"#))
    #expect(lines.contains(#"      "at": ["06:30"],  // default"#))
  }

  @Test func `secrets are masked`() throws {
    let text = try read(
      #"""
      { "proxy": "http://me:hush@proxy.example:3128",
        "sources": [ { "url": "https://me:hush@example.org/a?page=2&access_token=hush",
          "headers": { "Authorization": "Bearer hush", "Cookie": "hush=1", "Accept": "text" },
          "auth": { "basic": { "user": "me", "password": "hush" } },
          "cookies": { "session": "hush", "other": { "env": "OTHER" } } } ] }
      """#
    ).effective(origins: true)
    #expect(!text.contains("hush"))
    #expect(text.contains("https://me:***@example.org/a?page=2&access_token=***"))
  }
}
