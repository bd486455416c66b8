import NewsModel
import NewsRender
import NewsText
import Testing

/// Skipped where there is no Chromium.
@Suite(.enabled(if: Browser.isThere), .serialized) struct BrowserTests {
  @Test(arguments: [(320, false), (800, false), (800, true)])
  func `the page fits its window and can be read`(width: Int, dark: Bool) throws {
    let found = try Browser.measure(
      DigestPage.render(Samples.edition), width: width, dark: dark)
    #expect(found.isDark == dark)
    #expect(found.overflow <= 0, "\(found.overflow) pixels too wide at \(width)")
    #expect(found.contrast >= 4.5, "\(found.faintest): \(found.contrast)")
    #expect(found.brief > 0 && found.brief < 600, "in brief ends at \(found.brief)")
  }

  @Test func `every item's link is there, and every story can be jumped to`() throws {
    let found = try Browser.measure(DigestPage.render(Samples.edition), width: 800)
    let wanted = Samples.edition.stories.flatMap(\.items).compactMap(\.item.link).filter {
      $0.hasPrefix("http") && $0.utf8.allSatisfy { $0 < 0x80 }
    }
    #expect(wanted.count == 9)
    for link in wanted { #expect(found.links.count { $0 == link } == 1, "\(link)") }
    for number in Samples.edition.brief { #expect(found.links.contains("#n\(number)")) }
    for section in 1...3 { #expect(found.links.contains("#s\(section)")) }
  }

  @Test(arguments: [false, true])
  func `the mail's page can be read`(dark: Bool) throws {
    let found = try Browser.measure(DigestMail.html(Samples.edition), width: 360, dark: dark)
    #expect(found.overflow <= 0)
    #expect(found.contrast >= 4.5, "\(found.faintest): \(found.contrast)")
  }

  @Test func `the list of editions fits a telephone`() throws {
    let entries = (1...40).map { number in
      DigestIndex.Entry(
        file: "\(number).html", title: "Morning digest", day: Samples.edition.day, stories: number)
    }
    let page = DigestIndex.render(entries, desk: "Coast desk", language: "en")
    let found = try Browser.measure(page, width: 320)
    #expect(found.overflow <= 0)
    #expect(found.contrast >= 4.5)
    #expect(found.links.count == 40)
  }
}
