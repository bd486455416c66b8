import NewsDesk
import NewsModel
import NewsTime
import Testing

struct EditionCalendarTests {
  private static func zone(_ id: String) throws -> Zone {
    try #require(Zone.named(id), "no zone \(id): is tzdata installed?")
  }

  private static func plan(
    _ zone: Zone, at times: [(Int, Int)] = [(6, 30)], days: Set<Weekday> = Set(Weekday.allCases)
  ) throws -> EditionPlan {
    EditionPlan(
      id: "morning", title: "Morning digest",
      at: try times.map { try #require(TimeOfDay(hour: $0.0, minute: $0.1)) }, days: days,
      zone: zone)
  }

  private static func instant(_ text: String, _ zone: Zone) throws -> Instant {
    try #require(TimeText.parse(text, now: Instant(seconds: 0), zone: zone))
  }

  @Test func `the very first edition is made at once and stands for today`() throws {
    let baku = try Self.zone("Asia/Baku")
    let calendar = EditionCalendar(try Self.plan(baku))
    let early = try Self.instant("2024-06-25T03:00", baku)
    let due = try #require(calendar.due(at: early, told: []))
    #expect(due.slot.day == Day(year: 2024, month: 6, day: 25))
    #expect(due.cutoff == early)

    let told = [EditionCalendar.Told(day: due.slot.day, cutoff: due.cutoff, isFirst: true)]
    #expect(calendar.due(at: try Self.instant("2024-06-25T06:45", baku), told: told) == nil)
    let next = try #require(
      calendar.due(at: try Self.instant("2024-06-26T06:30", baku), told: told))
    #expect(next.slot.day == Day(year: 2024, month: 6, day: 26))
    #expect(next.cutoff == (try Self.instant("2024-06-26T06:30", baku)))
  }

  @Test(arguments: ["05:00", "22:00"])
  func `an edition somebody asks for stands for its day, and takes no other's place`(
    clock: String
  ) throws {
    let baku = try Self.zone("Asia/Baku")
    let calendar = EditionCalendar(try Self.plan(baku))
    let day = try #require(Day(year: 2024, month: 6, day: 25))
    let asked = calendar.extra(at: try Self.instant("2024-06-25T\(clock)", baku))
    #expect(asked.slot.day == day)
    #expect(!calendar.isScheduled(asked.cutoff, on: day))
    #expect(calendar.isScheduled(try Self.instant("2024-06-25T06:30", baku), on: day))
    let told = [
      EditionCalendar.Told(
        day: day.adding(days: -1), cutoff: try Self.instant("2024-06-24T06:30", baku),
        isFirst: false),
      EditionCalendar.Told(day: day, cutoff: asked.cutoff, isFirst: false),
    ]
    #expect(calendar.due(at: try Self.instant("2024-06-25T23:00", baku), told: told) == nil)
    let next = calendar.due(at: try Self.instant("2024-06-26T06:30", baku), told: told)
    #expect(next?.slot.day == day.adding(days: 1))
  }

  @Test func `a machine that slept for days makes up one edition`() throws {
    let baku = try Self.zone("Asia/Baku")
    let calendar = EditionCalendar(try Self.plan(baku))
    let first = try Self.instant("2024-06-20T06:30", baku)
    let told = [
      EditionCalendar.Told(
        day: try #require(Day(year: 2024, month: 6, day: 20)), cutoff: first, isFirst: false)
    ]
    let awake = try Self.instant("2024-06-25T05:00", baku)
    let due = try #require(calendar.due(at: awake, told: told))
    #expect(due.slot.day == Day(year: 2024, month: 6, day: 24))
    let after =
      told + [EditionCalendar.Told(day: due.slot.day, cutoff: due.cutoff, isFirst: false)]
    #expect(calendar.due(at: awake, told: after) == nil)
    #expect(calendar.missed(from: first, until: due.slot.instant, told: told) == 3)
    #expect(calendar.missed(from: due.cutoff, until: due.slot.instant, told: after) == 0)
  }

  /// Both nights on which the clock changes, a quarter of an hour at a time, from six zones.
  @Test(arguments: [
    ("Europe/Berlin", "2024-03-29", "2024-10-25"), ("Asia/Baku", "2015-03-27", "2015-10-23"),
    ("Australia/Lord_Howe", "2024-04-05", "2024-10-04"),
    ("America/St_Johns", "2024-03-08", "2024-11-01"), ("Pacific/Apia", "2020-04-03", "2020-09-25"),
    ("UTC", "2024-03-29", "2024-10-25"),
  ]) func `one edition a local day through both nights`(
    name: String, spring: String, autumn: String
  ) throws {
    let zone = try Self.zone(name)
    for (start, clock) in [(spring, (2, 30)), (autumn, (2, 30)), (spring, (0, 15))] {
      let calendar = EditionCalendar(try Self.plan(zone, at: [clock]))
      var now = try Self.instant(start + "T00:00", zone)
      var told = [
        EditionCalendar.Told(
          day: zone.civil(at: now).day.adding(days: -1), cutoff: now.adding(seconds: -60),
          isFirst: false)
      ]
      var days: [Day] = []
      let first = zone.civil(at: now).day
      while zone.civil(at: now).day < first.adding(days: 5) {
        if let due = calendar.due(at: now, told: told) {
          days.append(due.slot.day)
          told.append(
            EditionCalendar.Told(day: due.slot.day, cutoff: due.cutoff, isFirst: false))
        }
        now = now.adding(seconds: 900)
      }
      #expect(days == (0..<5).map { first.adding(days: $0) }, "\(name) \(start)")
    }
  }

  @Test func `an edition from a clock that ran ahead does not silence the days until then`() throws
  {
    let zone = Zone.utc
    let calendar = EditionCalendar(try Self.plan(zone))
    let told = [
      EditionCalendar.Told(
        day: try #require(Day(year: 2038, month: 1, day: 1)),
        cutoff: try Self.instant("2038-01-01T06:30", zone), isFirst: false)
    ]
    #expect(calendar.due(at: try Self.instant("2024-06-25T07:00", zone), told: told) != nil)
  }

  @Test func `a weekly edition waits for its day`() throws {
    let zone = Zone.utc
    let calendar = EditionCalendar(try Self.plan(zone, days: [.monday]))
    // 2024-06-24 was a Monday.
    let told = [
      EditionCalendar.Told(
        day: try #require(Day(year: 2024, month: 6, day: 24)),
        cutoff: try Self.instant("2024-06-24T06:30", zone), isFirst: false)
    ]
    #expect(calendar.due(at: try Self.instant("2024-06-30T23:59", zone), told: told) == nil)
    #expect(calendar.due(at: try Self.instant("2024-07-01T06:30", zone), told: told) != nil)
    let next = calendar.next(after: try Self.instant("2024-06-25T00:00", zone))
    #expect(next?.day == Day(year: 2024, month: 7, day: 1))
  }

  @Test func `two times a day make two editions`() throws {
    let zone = Zone.utc
    let calendar = EditionCalendar(try Self.plan(zone, at: [(6, 30), (18, 30)]))
    let day = try #require(Day(year: 2024, month: 6, day: 25))
    let told = [
      EditionCalendar.Told(
        day: day, cutoff: try Self.instant("2024-06-25T06:30", zone), isFirst: false)
    ]
    #expect(calendar.due(at: try Self.instant("2024-06-25T12:00", zone), told: told) == nil)
    let evening = calendar.due(at: try Self.instant("2024-06-25T18:31", zone), told: told)
    #expect(evening?.slot.time == TimeOfDay(hour: 18, minute: 30))
  }
}
