import NewsSystem
import NewsTime
import Testing

/// Zones as zdump(8), which reads the same files by other code, tells them.
struct ZoneDatabaseTests {
  /// One line of `zdump -v`.
  struct Line {
    let instant: Instant
    let civil: CivilTime
    let abbreviation: String
    let offset: Int
  }

  static let hasZdump = (try? dump("UTC", years: "2000,2001")) != nil
  static let hasZones = Zone.named("Europe/Berlin") != nil

  @Test(
    .enabled(if: hasZdump && hasZones, "needs zdump and tzdata"),
    arguments: [
      "Europe/Berlin", "Asia/Baku", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia",
      "Africa/Casablanca", "Europe/Dublin", "UTC", "America/New_York", "Asia/Kolkata",
      "Asia/Kathmandu", "Asia/Tehran", "America/Godthab", "Asia/Gaza", "Africa/Monrovia",
      "Antarctica/Troll", "America/Santiago", "Pacific/Kiritimati",
    ])
  func `every change is where zdump has it, from 1850 to 2100`(id: String) throws {
    let zone = try #require(Zone.named(id))
    let lines = try ZoneDatabaseTests.dump(id, years: "1850,2100")
    for line in lines {
      #expect(zone.civil(at: line.instant) == line.civil, "\(id) \(line)")
      #expect(zone.offset(at: line.instant) == line.offset, "\(id) \(line)")
      if id != "UTC" {
        #expect(zone.abbreviation(at: line.instant) == line.abbreviation, "\(id) \(line)")
      }
    }
    #expect(id == "UTC" || lines.count >= 4)
  }

  @Test(
    .enabled(if: hasZdump && hasZones, "needs zdump and tzdata"),
    arguments: ["Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"])
  func `what the walls show leads back to the first instant they show it`(id: String) throws {
    let zone = try #require(Zone.named(id))
    for line in try ZoneDatabaseTests.dump(id, years: "1850,2100") {
      for shift in [-5400, -1800, -1, 0, 1, 1799, 3600] {
        let instant = line.instant.adding(seconds: Int64(shift))
        let back = zone.instant(of: zone.civil(at: instant))
        #expect(zone.civil(at: back) == zone.civil(at: instant))
        #expect(back <= instant)
      }
    }
  }

  /// What zdump says of a zone in those years.
  static func dump(_ id: String, years: String) throws -> [Line] {
    let finished = try Subprocess.run(
      ["zdump", "-v", "-c", years, id], timeout: 20, outputLimit: 1 << 20)
    return String(decoding: finished.output, as: UTF8.self).split(separator: "\n")
      .compactMap { line($0) }
  }

  /// `Europe/Berlin  Sun Mar 26 00:59:59 2023 UT = Sun Mar 26 01:59:59 2023 CET isdst=0 gmtoff=3600`.
  private static func line(_ text: Substring) -> Line? {
    let words = text.split(separator: " ")
    guard words.count == 16, words[7] == "=", let universal = civil(words[2...5]),
      let wall = civil(words[9...12]), let offset = Int(words[15].dropFirst(7))
    else { return nil }
    return Line(
      instant: Instant(seconds: universal.secondsSinceEpoch), civil: wall,
      abbreviation: String(words[13]), offset: offset)
  }

  /// `Mar 26 00:59:59 2023`.
  private static func civil(_ words: ArraySlice<Substring>) -> CivilTime? {
    let words = Array(words)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard let month = months.firstIndex(of: String(words[0])), let number = Int(words[1]),
      let year = Int(words[3]), let day = Day(year: year, month: month + 1, day: number),
      let time = TimeOfDay(text: String(words[2]))
    else { return nil }
    return CivilTime(day: day, time: time)
  }
}
