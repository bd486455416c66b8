import Glibc
import NewsTime
import Testing

struct ZoneTests {
  static let hasZones = Zone.named("Europe/Berlin") != nil

  @Test(arguments: [
    ("UTC", 0, "UTC"), ("Z", 0, "UTC"), ("+04:00", 14_400, "+04:00"), ("-0330", -12_600, "-03:30"),
    ("UTC+2", nil, nil), ("UTC+02", 7200, "+02:00"), ("+00:00", 0, "UTC"),
  ])
  func `offsets are zones, without a database`(text: String, seconds: Int?, id: String?) {
    let zone = Zone.named(text)
    #expect(zone?.offset(at: Instant(seconds: 0)) == seconds)
    #expect(zone?.id == id)
  }

  @Test(arguments: [
    "", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe/../Europe/Berlin", "Europe",
    "Europe/", "Europe//Berlin", "Europe/Berlin\0", "right/Europe/Berlin", "+4", "+99:00",
    "tzdata.zi",
  ])
  func `a name nobody knows is no zone`(id: String) {
    #expect(Zone.named(id) == nil)
  }

  @Test(.enabled(if: hasZones, "needs tzdata"))
  func `a time in a gap is read with the offset before it`() throws {
    let berlin = try #require(Zone.named("Europe/Berlin"))
    let instant = berlin.instant(of: try civil("2024-03-31", "02:30"))
    #expect(instant.text(in: .utc) == "2024-03-31T01:30:00+00:00")
    #expect(instant.text(in: berlin) == "2024-03-31T03:30:00+02:00")
  }

  @Test(.enabled(if: hasZones, "needs tzdata"))
  func `a time that comes twice is the first`() throws {
    let berlin = try #require(Zone.named("Europe/Berlin"))
    let instant = berlin.instant(of: try civil("2024-10-27", "02:30"))
    #expect(instant.text(in: berlin) == "2024-10-27T02:30:00+02:00")
    let lordHowe = try #require(Zone.named("Australia/Lord_Howe"))
    #expect(
      lordHowe.instant(of: try civil("2024-04-07", "01:45")).text(in: lordHowe)
        == "2024-04-07T01:45:00+11:00")
  }

  @Test(.enabled(if: hasZones, "needs tzdata"))
  func `a day begins where its midnight is left out`() throws {
    // Santiago moves its clocks at midnight; Apia left out a whole day.
    let santiago = try #require(Zone.named("America/Santiago"))
    let first = santiago.start(of: try day("2024-09-08"))
    #expect(first.text(in: santiago) == "2024-09-08T01:00:00-03:00")
    let apia = try #require(Zone.named("Pacific/Apia"))
    #expect(
      apia.start(of: try day("2011-12-30")).text(in: apia) == "2011-12-31T00:00:00+14:00")
    #expect(
      apia.start(of: try day("2011-12-29")).text(in: apia) == "2011-12-29T00:00:00-10:00")
  }

  @Test(.enabled(if: hasZones, "needs tzdata"))
  func `Baku has had no summer time since 2016`() throws {
    let baku = try #require(Zone.named("Asia/Baku"))
    #expect(baku.instant(of: try civil("2015-06-25", "20:49")).text(in: baku).hasSuffix("+05:00"))
    #expect(baku.instant(of: try civil("2024-06-25", "20:49")).text(in: baku).hasSuffix("+04:00"))
    #expect(baku.instant(of: try civil("2090-06-25", "20:49")).text(in: baku).hasSuffix("+04:00"))
  }

  @Test(.enabled(if: hasZones, "needs tzdata"))
  func `zones are equal by their ids`() {
    #expect(Zone.named("Asia/Baku") == Zone.named("Asia/Baku"))
    #expect(Zone.named("Asia/Baku") != Zone.named("+04:00"))
    #expect(Set([Zone.utc, Zone.fixed(offset: 0)]).count == 1)
  }

  @Test(
    .enabled(if: hasZones, "needs tzdata"),
    arguments: [
      ("Asia/Baku", "Asia/Baku", 14_400), (":Asia/Baku", "Asia/Baku", 14_400),
      ("/usr/share/zoneinfo/Asia/Baku", "Asia/Baku", 14_400), ("UTC", "UTC", 0),
      ("JST-9", "+09:00", 32_400), ("Mars/Olympus", "UTC", 0),
      ("AAA5BBB,M3.2.0,M11.1.0", "AAA5BBB,M3.2.0,M11.1.0", -14_400),
    ])
  func `the zone of the machine is what $TZ says`(setting: String, id: String, offset: Int) async {
    await #expect(processExitsWith: .success) {
      [setting = setting as String, id = id as String, offset = offset as Int] in
      unsafe setenv("TZ", setting, 1)
      let zone = Zone.system()
      #expect(zone.id == id)
      #expect(zone.offset(at: Instant(seconds: 1_719_000_000)) == offset)
      #expect(Zone.named(zone.id) == zone)
    }
  }

  @Test
  func `without a database UTC and offsets still work`() async {
    await #expect(processExitsWith: .success) {
      unsafe setenv("TZDIR", "/nonexistent", 1)
      unsafe setenv("TZ", "Asia/Baku", 1)
      #expect(Zone.named("Asia/Baku") == nil)
      #expect(Zone.system() == .utc)
      #expect(Zone.named("Etc/UTC")?.offset(at: Instant(seconds: 0)) == 0)
      #expect(Zone.named("+04:00")?.offset(at: Instant(seconds: 0)) == 14_400)
    }
  }

  @Test
  func `instants of any size are answered`() {
    for seconds in [Int64.min / 4, -1 << 55, -1 << 40, 0, 1 << 40, 1 << 55, Int64.max / 4] {
      let instant = Instant(seconds: seconds)
      let civil = Zone.utc.civil(at: instant)
      // Years past 32 bits are cut to them.
      if abs(seconds) <= 1 << 55 { #expect(Zone.utc.instant(of: civil) == instant) }
      _ = Zone.named("Europe/Berlin")?.civil(at: instant)
    }
  }
}

func day(_ text: String) throws -> Day {
  try #require(Day(text: text))
}

func civil(_ day: String, _ clock: String) throws -> CivilTime {
  CivilTime(day: try #require(Day(text: day)), time: try #require(TimeOfDay(text: clock)))
}

func instant(_ text: String) throws -> Instant {
  try #require(TimeText.parse(text, now: Instant(seconds: 0), zone: .utc))
}
