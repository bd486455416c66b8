import NewsModel
import NewsParse
import NewsTime
import TestSupport
import Testing

/// Hand-written pages and texts, each with the rows a reader should get out of it.
///
/// `NAME.rows` has `base URL` and `reference TIME` where the page needs them, then a line an item:
/// `stamp title / subtitle <link> @aside`.
struct ListingFixtureTests {
  private static let folder = Checkout.path + "/Tests/Fixtures/Listings"
  private static let names = TestFiles.names(folder).filter { !$0.hasSuffix(".rows") }

  private static func text(_ name: String) -> String? {
    TestFiles.read(folder + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: names) func `the rows of a listing are read`(name: String) throws {
    let stem = String(name.prefix { $0 != "." })
    var context = ReadingContext()
    var rows: [String] = []
    for line in try #require(Self.text(stem + ".rows")).split(separator: "\n").map(String.init) {
      if line.hasPrefix("base ") {
        context.baseURL = String(line.dropFirst(5))
      } else if line.hasPrefix("reference ") {
        context.reference = civil(line.dropFirst(10))
      } else {
        rows.append(line)
      }
    }
    let body = try #require(TestFiles.read(Self.folder + "/" + name))
    let reading = try Parser.read(
      Response(body: body, headers: [], fetched: Instant(seconds: 0)), context: context)
    #expect(reading.items.map(row) == rows)
  }

  @Test func `there are fixtures`() {
    #expect(Self.names.count > 30)
  }

  private func row(_ item: Item) -> String {
    var row = "\(item.published?.text ?? "-") \(item.title)"
    if let subtitle = item.subtitle { row += " / \(subtitle)" }
    if let link = item.link { row += " <\(link)>" }
    if let aside = item.aside { row += " @\(aside)" }
    return row
  }

  private func civil(_ text: Substring) -> CivilTime? {
    guard let day = Day(text: String(text.prefix(10))),
      let time = TimeOfDay(text: String(text.suffix(5)))
    else { return nil }
    return CivilTime(day: day, time: time)
  }
}
