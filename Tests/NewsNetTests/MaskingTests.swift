import NewsNet
import Testing

@Suite struct `Secrets` {
  @Test(arguments: [
    ("http://user:pw@example.com/a: 401", "http://user:***@example.com/a: 401"),
    ("https://ghp_secret@example.com/", "https://***@example.com/"),
    ("https://example.com/?token=abc&x=1", "https://example.com/?token=***&x=1"),
    ("https://example.com/?x=1&api_key=abc#top", "https://example.com/?x=1&api_key=***#top"),
    (
      "https://example.com/?ACCESS-TOKEN=abc: not found",
      "https://example.com/?ACCESS-TOKEN=***: not found"
    ),
    ("moved to \"https://u:p@h/?sig=1\"", "moved to \"https://u:***@h/?sig=***\""),
    ("https://example.com/a@b?author=me", "https://example.com/a@b?author=me"),
    ("nothing to hide", "nothing to hide"),
    ("https://example.com/?token=", "https://example.com/?token="),
  ])
  func `are masked wherever a URL is shown`(text: String, masked: String) {
    #expect(Masking.mask(text) == masked)
  }
}
