import NewsModel
import NewsRender
import NewsText
import NewsTime
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
    #expect(!page.contains("<b>hydrogen"))
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

  @Test func `an item says its language and its direction where they are others`() {
    let page = DigestPage.render(Samples.edition)
    #expect(page.contains("<h3 lang=\"ar\" dir=\"rtl\"><b>6</b> <a"))
    #expect(page.contains("<h3 lang=\"ja\"><b>5</b>"))
    #expect(page.contains("<h3><b>1</b>"))
    #expect(page.contains("<bdi>راديو البحر</bdi>"))
  }

  @Test func `headings step down one by one`() {
    let levels = DigestPage.render(Samples.edition).split(separator: "<h").compactMap { part in
      part.first?.wholeNumberValue
    }
    #expect(levels.first == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func `in brief stands before the table of sections`() throws {
    let page = DigestPage.render(Samples.edition)
    let brief = try #require(page.firstRange(of: "id=\"brief\""))
    let contents = try #require(page.firstRange(of: "<nav"))
    #expect(brief.lowerBound < contents.lowerBound)
  }

  @Test func `the Markdown face is its golden file`() throws {
    try Golden.expect(DigestMarkdown.render(Samples.edition), "digest.md")
  }

  @Test(
    arguments: [
      ("# no heading", "\\# no heading"), ("- no bullet", "\\- no bullet"),
      ("1. no list", "1\\. no list"), ("2024 is no list", "2024 is no list"),
      ("a [link](x) & <b> *b* `c` !", "a \\[link\\](x) \\& \\<b\\> \\*b\\* \\`c\\` \\!"),
    ])
  func `a title is no Markdown`(title: String, expected: String) {
    var edition = Samples.edition
    edition.asked = 1
    var event = Samples.event(3, "", title)
    event.item.published = nil
    event.time = edition.cutoff
    edition.brief = []
    edition.sections = [
      Edition.Section(
        id: "elsewhere", title: "Elsewhere", kind: .elsewhere,
        stories: [Story(id: 1, number: 1, day: 1, items: [event])])
    ]
    #expect(DigestMarkdown.render(edition).contains("\n1. " + expected + "\n"))
  }

  // MARK: Mail

  @Test func `the mail's page is its golden file`() throws {
    try Golden.expect(DigestMail.html(Samples.edition), "digest-mail.html")
  }

  @Test func `a mail is headed by its first story`() {
    #expect(
      DigestMail.subject(Samples.edition)
        == "Morning digest: Verrin dam holds as river falls 40 centimetres (+9)")
  }

  @Test func `a page too long for a mail says how much more there is`() {
    var edition = Samples.edition
    edition.brief = []
    edition.sections[0].stories = (1...2000).map { number in
      Samples.story(number, [1, 2])
    }
    let page = DigestMail.html(edition)
    #expect(page.utf8.count <= DigestMail.limit)
    #expect(page.utf8.count > DigestMail.limit - 4_000)
    let told = page.split(separator: "<article").count - 1
    #expect(page.contains("\(edition.stories.count - told) more stories stand in the text part"))
    #expect(page.hasSuffix("</html>\n"))
  }

  // MARK: The folder

  @Test func `the list of editions is its golden file`() throws {
    let entries = [("2024-05-31", 12), ("2024-06-24", 1), ("2024-06-25", 35)].map { day, stories in
      DigestIndex.Entry(
        file: "\(day)-morning.html", title: "Morning <digest>",
        day: Day(text: day) ?? Day(ordinal: 0), stories: stories)
    }
    try Golden.expect(
      DigestIndex.render(entries, desk: "Coast & desk", language: "en"), "index.html")
  }

  @Test func `the feed of editions is its golden file`() throws {
    var empty = Samples.edition
    empty.sections = []
    empty.brief = []
    let entries = [
      DigestFeed.entry(Samples.edition, file: "2024-06-25-morning.html"),
      DigestFeed.entry(empty, file: "2024-06-25-evening.txt"),
    ]
    try Golden.expect(
      DigestFeed.render(
        entries, updated: Samples.edition.made, desk: "Coast & desk", language: "en"), "feed.xml")
  }
}
