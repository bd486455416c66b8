import NewsModel
import NewsSchedule
import NewsTime
import Testing

/// What holds for each source, whatever it publishes.
struct ScheduleTests {
  private static let now = Fleet.monday

  private static func due(
    _ source: Source, asked ago: Int64?, serving: Bool = true,
    _ change: (inout SourceState) -> Void = { _ in }
  ) -> Due? {
    var fleet = Fleet([source])
    if let ago { fleet.asked(source.id, at: now.adding(seconds: -ago), change) }
    return fleet.schedule(serving: serving).due(source, at: now)
  }

  private static func seconds(_ due: Due?) throws -> Int64 {
    try #require(due).instant.seconds - now.seconds
  }

  @Test func `a source that was never asked is due`() throws {
    let due = try #require(Self.due(Fleet.url("page"), asked: nil))
    #expect(due.isDue(at: Self.now))
    #expect(due.because == "never asked")
  }

  @Test(arguments: [(599, false), (600, true), (601, true)])
  func `every is the interval itself`(ago: Int64, isDue: Bool) throws {
    let due = try #require(Self.due(Fleet.url("page", every: 600), asked: ago))
    #expect(due.isDue(at: Self.now) == isDue)
    #expect(due.because == "every 10m")
  }

  @Test(arguments: [(590, false), (594, true), (600, true)])
  func `a timer that fires a moment early finds what is due every ten minutes`(
    ago: Int64, isDue: Bool
  ) throws {
    let due = try #require(
      Self.due(Fleet.url("page", every: 600), asked: ago, serving: false))
    #expect(due.isDue(at: Self.now) == isDue)
  }

  @Test func `failures stretch the interval, up to a bound`() throws {
    var gaps: [Int64] = []
    for failures in 1...8 {
      gaps.append(
        try Self.seconds(Self.due(Fleet.url("page"), asked: 0) { $0.failures = failures }))
    }
    for (gap, minutes) in zip(gaps, [15, 30, 60, 120, 240, 360, 360, 360] as [Int64]) {
      #expect((minutes * 54...minutes * 66).contains(gap), "\(gap) for \(minutes) min")
    }
    let every = Self.due(Fleet.url("page", every: 600), asked: 0) { $0.failures = 3 }
    #expect(try Self.seconds(every) == 2400)
    #expect(every?.because == "failed 3 times in a row")
    // Failing never makes a slow source a fast one.
    let slow = Self.due(Fleet.url("page", every: 86_400), asked: 0) { $0.failures = 9 }
    #expect(try Self.seconds(slow) == 86_400)
  }

  @Test func `paused and gone sources are never due`() {
    #expect(Self.due(Fleet.url("page", paused: true), asked: nil) == nil)
    #expect(Self.due(Fleet.url("page"), asked: 7200) { $0.gone = true } == nil)
  }

  @Test func `files are looked at in each one-shot run, and now and then by a service`() {
    let file = Source(id: "page", name: "File", place: .file("/tmp/x"))
    #expect(Self.due(file, asked: 1, serving: false)?.isDue(at: Self.now) == true)
    #expect(Self.due(file, asked: 1)?.isDue(at: Self.now) == false)
    #expect(Self.due(file, asked: Int64(Limits.local))?.isDue(at: Self.now) == true)
  }

  // MARK: Floors

  @Test(arguments: [true, false])
  func `a Retry-After holds whatever the interval says`(serving: Bool) throws {
    for every in [60, nil] {
      let due = Self.due(Fleet.url("page", every: every), asked: 90_000, serving: serving) {
        $0.notBefore = Self.now.adding(seconds: 1)
      }
      #expect(try Self.seconds(due) == 1)
      #expect(due?.isDue(at: Self.now) == false)
      #expect(due?.because == "retry-after of the server")
    }
  }

  @Test func `a Retry-After further ahead than a server may ask for is a wrong clock's`() {
    let due = Self.due(Fleet.url("page", every: 60), asked: 90_000) {
      $0.notBefore = Self.now.adding(seconds: 10 * 86_400)
    }
    #expect(due?.isDue(at: Self.now) == true)
  }

  @Test(arguments: [true, false])
  func `what is fresh is not asked for, unless the user says every`(serving: Bool) throws {
    let fresh = Self.now.adding(seconds: 5 * 3600)
    let due = Self.due(Fleet.url("page"), asked: 3600, serving: serving) { $0.freshUntil = fresh }
    #expect(try Self.seconds(due) == 5 * 3600)
    #expect(due?.isDue(at: fresh.adding(seconds: -1)) == false)
    #expect(due?.because == "max-age of the server")
    let own = Self.due(Fleet.url("page", every: 600), asked: 3600) { $0.freshUntil = fresh }
    #expect(own?.isDue(at: Self.now) == true)
  }

  @Test func `a document's ttl is a floor, of a day at most`() throws {
    let hour = Self.due(Fleet.url("page"), asked: 0) { $0.pace.interval = 5 * 3600 }
    #expect(try Self.seconds(hour) >= 5 * 3600)
    let year = Self.due(Fleet.url("page"), asked: 0) { $0.pace.interval = 365 * 86_400 }
    #expect(try Self.seconds(year) == 86_400)
    #expect(year?.because == "ttl of the document")
  }

  @Test func `hours and days a document skips are skipped`() throws {
    // Asked at midnight; it skips 0 to 8, and Mondays.
    let hours = Self.due(Fleet.url("page", every: nil), asked: 0) { $0.pace.skippedHours = 0x1FF }
    #expect(try Self.seconds(hours) >= 9 * 3600)
    #expect(try Self.seconds(hours) <= 15 * 3600)
    let days = Self.due(Fleet.url("page"), asked: 0) { $0.pace.skippedDays = 1 }
    #expect(try Self.seconds(days) == 86_400)
    #expect(days?.because == "the document skips these hours")
    // Nobody means all of them.
    let all = Self.due(Fleet.url("page"), asked: 0) { $0.pace.skippedHours = 0xFF_FFFF }
    #expect(try Self.seconds(all) <= Int64(Limits.longest))
  }

  @Test func `a day passes only between bodies that came whole ten times and were the same`() throws
  {
    for (same, longest) in [(9, Limits.longest), (10, Limits.longestUnchanged)] {
      var fleet = Fleet(count: 2)
      // One with nothing to say and one with all of it, so that what there is goes there.
      fleet.requestsPerDay = 12
      fleet.learned("s0", hours: [])
      fleet.learned("s1", hours: Array(0..<24) + Array(0..<24))
      fleet.states["s0"]?.sameBodies = same
      let due = fleet.schedule().due(fleet.sources[0], at: Self.now)
      let gap = try Self.seconds(due)
      #expect(gap <= Int64(longest) && gap >= Int64(longest) * 8 / 10, "\(same): \(gap)")
    }
  }
}
