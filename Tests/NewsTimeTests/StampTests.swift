import NewsTime
import Testing

struct StampTests {
  @Test(
    arguments: [
      ("2024-06-24", "20:49", 14_400, "2024-06-24T20:49:00+04:00", "2024-06-24T20:49:00+04:00"),
      ("2024-06-24", "20:49", nil, "2024-06-24T20:49:00", "2024-06-24T20:49:00+05:30"),
      ("2024-06-24", "20:49:07", 0, "2024-06-24T20:49:07+00:00", "2024-06-24T20:49:07+00:00"),
      ("2024-06-24", nil, nil, "2024-06-24", "2024-06-24"),
      ("2024-06-24", nil, 14_400, "2024-06-24", "2024-06-24"),
      (nil, "06:05", nil, "06:05", "06:05"),
      (nil, nil, nil, nil, nil),
      ("0033-04-03", "15:00", -12_600, "0033-04-03T15:00:00-03:30", "0033-04-03T15:00:00-03:30"),
    ] as [(String?, String?, Int?, String?, String?)])
  func `a stamp is written as far as it is told`(
    day: String?, clock: String?, offset: Int?, text: String?, filled: String?
  ) {
    let stamp = Stamp(
      day: day.flatMap { Day(text: $0) }, time: clock.flatMap { TimeOfDay(text: $0) },
      offset: offset)
    #expect(stamp.text == text)
    #expect(stamp.text(in: .fixed(offset: 19_800)) == filled)
  }

  @Test
  func `a stamp is an instant in its own offset, else in the zone`() throws {
    let zone = Zone.fixed(offset: 14_400)
    let wall = try civil("2024-06-24", "20:49")
    #expect(
      Stamp(day: wall.day, time: wall.time).instant(in: zone)
        == (try instant("2024-06-24T16:49:00Z")))
    #expect(
      Stamp(day: wall.day, time: wall.time, offset: 0).instant(in: zone)
        == (try instant("2024-06-24T20:49:00Z")))
    #expect(
      Stamp(day: wall.day, time: nil).instant(in: zone) == (try instant("2024-06-23T20:00:00Z")))
    #expect(Stamp(day: nil, time: nil).instant(in: zone, reference: Instant(seconds: 0)) == nil)
  }

  @Test
  func `a clock alone is of the day of the reference, in the zone`() throws {
    let clock = Stamp(day: nil, time: TimeOfDay(text: "00:30"))
    #expect(clock.instant(in: .utc) == nil)
    // 22:00 in London is already the next day in Baku.
    #expect(
      clock.instant(in: .fixed(offset: 14_400), reference: try instant("2024-06-24T22:00:00Z"))
        == (try instant("2024-06-24T20:30:00Z")))
  }

  @Test(arguments: [
    "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-01", "2024-1-01", "24-01-01", "2024-01-01x",
    "+024-01-01", "0000-01-01", "", "--",
  ])
  func `what the calendar does not have is no day`(text: String) {
    #expect(Day(text: text) == nil)
  }

  @Test(arguments: [
    "24:00", "12:60", "12", "12:5", "112:05", ":30", "12:30:60", "12:30:", "1 2:30", "",
  ])
  func `what a clock does not show is no time`(text: String) {
    #expect(TimeOfDay(text: text) == nil)
  }

  @Test
  func `days count through centuries`() throws {
    #expect(try day("1970-01-01").ordinal == 0)
    #expect(try day("2000-03-01").ordinal == 11_017)
    #expect(try day("2024-06-25").weekday == .tuesday)
    #expect(try day("1969-12-31").weekday == .wednesday)
    for ordinal in stride(from: -719_162, through: 2_932_896, by: 97) {
      let day = Day(ordinal: ordinal)
      #expect(day.ordinal == ordinal)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
    }
  }
}
