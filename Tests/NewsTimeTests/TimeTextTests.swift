import NewsTime
import Testing

struct TimeTextTests {
  /// A Tuesday, 08:30 in Baku.
  static let zone = Zone.fixed(offset: 14_400)

  @Test(arguments: [
    ("now", "2024-06-25T08:30:00+04:00"),
    ("2h", "2024-06-25T06:30:00+04:00"),
    ("-2h", "2024-06-25T06:30:00+04:00"),
    ("90m", "2024-06-25T07:00:00+04:00"),
    ("3 days ago", "2024-06-22T08:30:00+04:00"),
    ("3 Days Ago", "2024-06-22T08:30:00+04:00"),
    ("today", "2024-06-25T00:00:00+04:00"),
    ("yesterday", "2024-06-24T00:00:00+04:00"),
    ("tomorrow", "2024-06-26T00:00:00+04:00"),
    ("yesterday 18:00", "2024-06-24T18:00:00+04:00"),
    ("06:30", "2024-06-25T06:30:00+04:00"),
    ("08:30", "2024-06-25T08:30:00+04:00"),
    ("08:31", "2024-06-24T08:31:00+04:00"),
    ("tuesday", "2024-06-25T00:00:00+04:00"),
    ("monday", "2024-06-24T00:00:00+04:00"),
    ("wed", "2024-06-19T00:00:00+04:00"),
    ("monday 06:30", "2024-06-24T06:30:00+04:00"),
    ("2024-06-25", "2024-06-25T00:00:00+04:00"),
    ("2024-06-25T20:49", "2024-06-25T20:49:00+04:00"),
    ("2024-06-25 20:49", "2024-06-25T20:49:00+04:00"),
    ("2024-06-25T20:49:07", "2024-06-25T20:49:07+04:00"),
    ("2024-06-25T20:49+02:00", "2024-06-25T22:49:00+04:00"),
    ("2024-06-25T20:49-03:30", "2024-06-26T04:19:00+04:00"),
    ("2024-06-25t16:49z", "2024-06-25T20:49:00+04:00"),
    ("@0", "1970-01-01T04:00:00+04:00"),
    ("@1719290000", "2024-06-25T08:33:20+04:00"),
    ("@-1", "1970-01-01T03:59:59+04:00"),
  ])
  func `a time is read`(text: String, expected: String) throws {
    let now = try instant("2024-06-25T08:30+04:00")
    let read = TimeText.parse(text, now: now, zone: TimeTextTests.zone)
    #expect(read?.text(in: TimeTextTests.zone) == expected)
  }

  @Test(arguments: [
    "", " ", "soon", "2h later", "ago", "25:00", "2024-02-30", "2024-06-25T", "2024-06-25T20:49+4",
    "@", "@x", "@99999999999999999999", "monday tuesday", "12", "2024-06-25T20:49+04:00 x",
    "mon day",
  ])
  func `what is no time is nil`(text: String) {
    #expect(TimeText.parse(text, now: Instant(seconds: 0), zone: .utc) == nil)
  }

  @Test(.enabled(if: ZoneTests.hasZones, "needs tzdata"))
  func `midnights and clocks are the zone's, over a change of its clocks`() throws {
    let berlin = try #require(Zone.named("Europe/Berlin"))
    let now = try instant("2024-03-31T12:00+02:00")
    let read = { TimeText.parse($0, now: now, zone: berlin)?.text(in: berlin) }
    #expect(read("today") == "2024-03-31T00:00:00+01:00")
    #expect(read("03:00") == "2024-03-31T03:00:00+02:00")
    // A span is so many hours, whatever the clocks do.
    #expect(read("12h") == "2024-03-30T23:00:00+01:00")
    #expect(read("1 day ago") == "2024-03-30T11:00:00+01:00")
  }
}
