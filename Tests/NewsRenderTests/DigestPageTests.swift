import NewsModel
import NewsRender
import NewsText
import Testing

@Suite struct DigestPageTests {
  @Test func `a whole page reads as its golden file`() throws {
    try Golden.expect(DigestPage.render(Samples.edition), "digest.html")
  }

  @Test func `the page asks nothing of any server and runs nothing`() {
    let page = DigestPage.render(Samples.edition)
    for forbidden in ["<script", "src=", "url(", "@import", "<link", "javascript:", "onclick"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func `markup in a title is text`() {
    let page = DigestPage.render(Samples.edition)
    #expect(page.contains("&lt;b&gt;hydrogen&lt;/b&gt; ferries &amp; a tug"))
    #expect(!page.contains("<b>"))
  }

  @Test func `every link of an item is in it, escaped`() {
    let page = DigestPage.render(Samples.edition)
    #expect(page.contains("href=\"https://coast.example/verrin?id=1&amp;page=2\""))
    #expect(page.contains("href=\"https://harbour.example/%E7%81%AF%E5%8F%B0\""))
  }

  @Test func `what no terminal should see is not in it`() {
    let page = DigestPage.render(Samples.edition)
    #expect(Array(page.utf8) == Hygiene.bytes(Array(page.utf8)))
  }

  @Test func `an empty edition is a page all the same`() {
    var edition = Samples.edition
    edition.sections = []
    edition.brief = []
    let page = DigestPage.render(edition)
    #expect(page.contains("nothing new"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func `the json face is its golden file`() throws {
    try Golden.expect(DigestJSON.render(Samples.edition), "digest.json")
  }
}
