import NewsFetch
import NewsModel
import TestSupport
import Testing

/// What a server says of how long its answer is fresh, and what asking it took.
struct FreshnessTests {
  @Test(
    arguments: [
      ([("Cache-Control", "max-age=600")], 600),
      ([("Cache-Control", "public, Max-Age = 600, must-revalidate"), ("Age", "100")], 500),
      ([("Cache-Control", "max-age=60"), ("Age", "600")], 0),
      ([("Cache-Control", "max-age=600, no-cache")], 0),
      ([("Cache-Control", "private"), ("Expires", "0")], 0),
      ([("Cache-Control", "max-age=99999999999999999999")], Int(Int32.max)),
      (
        [
          ("Date", "Mon, 24 Jun 2024 20:00:00 GMT"), ("Expires", "Mon, 24 Jun 2024 20:30:00 GMT"),
        ], 1800
      ),
      ([("Cache-Control", "s-maxage=9")], nil), ([], nil),
      ([("Cache-Control", "max-age 600")], nil), ([("Cache-Control", "max-age")], nil),
      ([("Cache-Control", "no-cache of a kind, max-age = \"60\"")], 60),
    ] as [([(String, String)], Int?)])
  func `an answer is fresh as long as its server says`(
    headers: [(String, String)], seconds: Int?
  ) throws {
    let server = try LoopbackServer(["/feed": .text("<rss></rss>", headers)])
    let result = try #require(Asking.ask(Asking.source(server.url("/feed"))))
    #expect(result.freshFor == seconds)
  }

  @Test func `what asking took counts each hop, and bytes as they were sent`() throws {
    let body = String(repeating: "word ", count: 2000)
    let server = try LoopbackServer([
      "/old": .status(302, [("Location", "/feed")]), "/feed": .text(body),
    ])
    let result = try #require(Asking.ask(Asking.source(server.url("/old"))))
    #expect(result.cost.requests == 2)
    #expect((10_000...11_000).contains(result.cost.bytes), "\(result.cost.bytes)")
  }
}
