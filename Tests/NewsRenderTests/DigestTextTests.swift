import NewsModel
import NewsRender
import NewsText
import NewsTime
import Testing

@Suite struct DigestTextTests {
  @Test func `a whole digest reads as its golden file`() throws {
    try Golden.expect(DigestText.render(Samples.edition), "digest.txt")
  }

  @Test func `links stand under their items where the edition wants them inline`() throws {
    var edition = Samples.edition
    edition.links = .inline
    try Golden.expect(DigestText.render(edition), "digest-inline.txt")
  }

  @Test func `no line but a link is wider than 72 cells`() {
    for line in DigestText.render(Samples.edition).split(separator: "\n")
    where !line.contains("://") {
      #expect(Cells.width(String(line)) <= DigestText.columns, "\(line)")
    }
  }

  @Test(arguments: 40...64) func `the day of a story stands on one line`(length: Int) {
    var edition = Samples.edition
    let words = Array(repeating: "storm", count: 20).joined(separator: " ")
    edition.sections[0].stories[0].day = 12
    edition.sections[0].stories[0].items[0].item.title = String(words.prefix(length))
    let lines = DigestText.render(edition).split(separator: "\n")
    #expect(lines.count { $0.contains("[day 12]") } == 1)
    #expect(lines.allSatisfy { $0.contains("://") || Cells.width(String($0)) <= 72 })
  }

  @Test func `a title forges no heading and no other item`() {
    let lines = DigestText.render(Samples.edition).split(separator: "\n")
    #expect(lines.filter { $0 == "In brief" }.count == 1)
    #expect(lines.filter { $0.hasPrefix(" 1 ") }.count == 3)
  }

  @Test func `what no terminal should see is not in it`() {
    let text = DigestText.render(Samples.edition)
    #expect(Array(text.utf8) == Hygiene.bytes(Array(text.utf8)))
    #expect(!text.contains("javascript:"))
  }

  @Test func `an empty edition is one line`() {
    var edition = Samples.edition
    edition.sections = []
    edition.brief = []
    #expect(
      DigestText.render(edition)
        == "Tuesday 25 June 2024: nothing new · 4 of 5 sources answered\n")
  }

  @Test func `the only section is headed as all stories`() {
    var edition = Samples.edition
    edition.sections = [edition.sections[2]]
    edition.brief = []
    let lines = DigestText.render(edition).split(separator: "\n").map(String.init)
    #expect(lines.contains("All stories (6)"))
    #expect(!lines.contains("Elsewhere (6)"))
  }

  @Test func `a single source is not named behind every title`() {
    var edition = Samples.edition
    edition.asked = 1
    edition.sections = [
      Edition.Section(
        id: "verrin", title: "Verrin flood", kind: .topic, stories: [Samples.story(1, [3])])
    ]
    #expect(!DigestText.render(edition).contains("(Coast Radio)"))
  }

  @Test(
    arguments: [
      ("Asia/Baku", "Baku time (+04)"), ("Asia/Kolkata", "Kolkata time (+05:30)"),
      ("America/Argentina/Buenos_Aires", "Buenos Aires time (-03)"), ("UTC", "UTC"),
      ("+04:00", "UTC+04"),
    ])
  func `the zone is said in words`(id: String, text: String) {
    var edition = Samples.edition
    edition.zone = id
    #expect(DigestText.render(edition).contains("\n\(text);"))
  }

  @Test(arguments: [
    ("Coast Radio on YouTube", false), ("Coast Radio", false), ("coast radio: live", false),
    ("Coast Radio loses its licence", true), ("Live on YouTube", true),
  ])
  func `a subtitle that only names its source is left out`(subtitle: String, isTold: Bool) {
    var edition = Samples.edition
    edition.sections[0].stories[0].items = [
      Samples.event(1, "2024-06-24 16:59", "Dam holds", subtitle: subtitle)
    ]
    #expect(DigestText.render(edition).contains("— \(subtitle)") == isTold)
  }

  @Test func `the same edition gives the same bytes`() {
    #expect(DigestText.render(Samples.edition) == DigestText.render(Samples.edition))
  }

  @Test func `a sleep says for how many editions this one stands`() {
    #expect(DigestText.render(Samples.edition).contains("makes up for 2 missed editions"))
    var edition = Samples.edition
    edition.missed = 0
    #expect(!DigestText.render(edition).contains("missed"))
  }

  @Test func `a title from right to left leaves its number on the left`() throws {
    let lines = DigestText.render(Samples.edition).split(separator: "\n").map(String.init)
    let told = lines.filter { line in line.unicodeScalars.contains { $0.value == 0x0648 } }
    #expect(told.count == 3)
    for line in told {
      let first = try #require(
        line.unicodeScalars.first { $0.properties.isAlphabetic || $0.value == 0x200E })
      #expect(first.value == 0x200E, "\(line)")
    }
  }

  @Test func `a Japanese title breaks between two of its characters, without a space`() {
    let text = DigestText.render(Samples.edition)
    #expect(!text.contains("にな った"))
    #expect(text.contains("港の新しい灯台が完成し"))
  }

  @Test func `every heading has a story under it`() {
    let lines = DigestText.render(Samples.edition).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (line, next) in zip(lines, lines.dropFirst()) where line.hasSuffix(")") {
      if line.hasPrefix("Verrin") || line.hasPrefix("Ships") || line.hasPrefix("Elsewhere") {
        #expect(!next.isEmpty)
      }
    }
  }
}
