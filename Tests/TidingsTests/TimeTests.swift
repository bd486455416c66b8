import TestSupport
import Testing

/// The built command under clocks that are set (faketime(1)): RELIABILITY rows 9 to 12.
@Suite(.enabled(if: TestCommand.isInstalled("faketime")))
struct TimeTests {
  private static func run(_ box: Box, at time: String) -> TestCommand.Ended {
    TestCommand.run(
      ["faketime", "-f", time] + box.command(["run", "--once"]),
      environment: [
        "HOME": box.folder.path, "TZ": "UTC", "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no",
        "JOURNAL_STREAM": "", "NOTIFY_SOCKET": "", "STATE_DIRECTORY": "",
      ])
  }

  private static func box(zone: String = "UTC") throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(5), to: "wire.txt")
    box.folder.write(
      """
      { "title": "Test desk", "timezone": "\(zone)", "state": "state", "digests": "digests",
        "sources": [ { "id": "wire", "file": "wire.txt", "backlog": "all" } ],
        "editions": [ { "id": "morning", "at": "02:30" } ] }
      """, to: "config.json")
    return box
  }

  /// The days of the editions that stand in the folder.
  private static func days(_ box: Box) -> [String] {
    TestFiles.names(box.folder.path("digests")).filter { $0.hasSuffix("-morning.txt") }.map {
      String($0.prefix(10))
    }.sorted()
  }

  /// Quarters of an hour around the change of the clock, the edition in the hour that is left out or
  /// comes twice; the instants are UTC.
  @Test(arguments: [
    ("Europe/Berlin", "2024-03-30 22:00", "2024-03-31"),
    ("Europe/Berlin", "2024-10-26 22:00", "2024-10-27"),
    ("Asia/Baku", "2015-03-28 20:00", "2015-03-29"),
    ("Asia/Baku", "2015-10-24 19:00", "2015-10-25"),
    ("Australia/Lord_Howe", "2024-04-06 13:00", "2024-04-07"),
    ("Australia/Lord_Howe", "2024-10-05 13:30", "2024-10-06"),
    ("America/St_Johns", "2024-03-10 03:30", "2024-03-10"),
    ("America/St_Johns", "2024-11-03 02:30", "2024-11-03"),
    ("Pacific/Apia", "2020-04-04 10:00", "2020-04-05"),
    ("Pacific/Apia", "2020-09-26 11:00", "2020-09-27"),
    ("UTC", "2024-03-31 00:00", "2024-03-31"), ("UTC", "2024-10-27 00:00", "2024-10-27"),
  ]) func `one edition a local day through the night the clock changes`(
    zone: String, midnight: String, day: String
  ) throws {
    let box = try Self.box(zone: zone)
    // The first edition stands for its day, so the day before is begun with.
    let minutes = [-20 * 60] + Array(stride(from: 60, through: 285, by: 15))
    for minute in minutes {
      let ended = Self.run(box, at: try Self.stamp(midnight, plus: minute))
      #expect(ended.status == 0, "\(minute): \(ended.errors)")
    }
    let days = Self.days(box)
    #expect(days.count == 2, "\(days)")
    #expect(days.last == day)
  }

  /// `YYYY-MM-DD HH:MM` so many minutes later, as `date` reckons.
  private static func stamp(_ time: String, plus minutes: Int) throws -> String {
    let sign = minutes < 0 ? "-" : "+"
    let ended = TestCommand.run(
      ["date", "-u", "-d", "\(time) UTC \(sign) \(abs(minutes)) minutes", "+%F %T"])
    return try #require(ended.lines.first)
  }

  @Test func `after a sleep there is one edition, and nothing is said again`() throws {
    for days in 1...10 {
      let box = try Self.box()
      #expect(Self.run(box, at: "2024-06-25 03:00:00").lines.count == 5)
      let later = try Self.stamp("2024-06-25 03:00", plus: days * 1440)
      #expect(Self.run(box, at: later).output.isEmpty)
      #expect(Self.run(box, at: later).output.isEmpty)
      #expect(Self.days(box).count == 2, "\(days) days")
    }
  }

  @Test(arguments: ["1970-01-02 00:00:00", "2024-06-25 02:00:00", "2038-01-18 00:00:00"])
  func `a clock that jumps says nothing again and forgets nothing`(jump: String) throws {
    let box = try Self.box()
    #expect(Self.run(box, at: "2024-06-25 03:00:00").lines.count == 5)
    for _ in 0..<3 { #expect(Self.run(box, at: jump).output.isEmpty) }
    box.folder.write(Box.listing(6), to: "wire.txt")
    #expect(Self.run(box, at: jump).lines.count == 1)
    #expect(Self.run(box, at: "2024-06-25 04:00:00").output.isEmpty)
    #expect(box.run("ticker", "--all", "-n", "100").lines.count == 6)
    let ended = Self.run(box, at: "2024-06-26 03:00:00")
    #expect(ended.output.isEmpty)
    #expect(Self.days(box).contains("2024-06-26"))
  }
}
