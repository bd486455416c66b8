import NewsModel
import NewsTime
import Testing

@Suite struct QuietHoursTests {
  private func at(_ day: String, _ clock: String) -> Instant {
    let zone = Zone.fixed(offset: 4 * 3600)
    return zone.instant(
      of: CivilTime(
        day: Day(text: day) ?? Day(ordinal: 0), time: TimeOfDay(text: clock) ?? .midnight)
    )
  }

  private let zone = Zone.fixed(offset: 4 * 3600)

  @Test(
    arguments: [
      ("23:00-06:30", "22:59", false), ("23:00-06:30", "23:00", true),
      ("23:00-06:30", "00:00", true), ("23:00-06:30", "06:29", true),
      ("23:00-06:30", "06:30", false), ("12:00-14:00", "13:00", true),
      ("12:00-14:00", "14:00", false), ("06:00-06:00", "06:00", false),
    ])
  func `a span may go over midnight`(span: String, clock: String, isQuiet: Bool) throws {
    let quiet = try #require(QuietHours(text: span))
    #expect(quiet.contains(at("2024-06-24", clock), in: zone) == isQuiet)
  }

  @Test func `it ends the next morning`() throws {
    let quiet = try #require(QuietHours(text: "23:00-06:30"))
    #expect(quiet.end(after: at("2024-06-24", "23:10"), in: zone) == at("2024-06-25", "06:30"))
    #expect(quiet.end(after: at("2024-06-25", "01:00"), in: zone) == at("2024-06-25", "06:30"))
  }

  @Test(arguments: ["", "23:00", "23:00-25:00", "a-b", "1-2-3"])
  func `what is no span is none`(text: String) {
    #expect(QuietHours(text: text) == nil)
  }
}
