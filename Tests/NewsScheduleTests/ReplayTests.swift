import NewsModel
import NewsSchedule
import NewsTime
import Testing

/// Small traces: what the scheduler makes of sources that are known by their habits.
struct ReplayTests {
  private static let monday = Fleet.monday
  private static let day: Int64 = 86_400

  @Test func `a newspaper is asked often while it publishes, and seldom at night`() throws {
    var fleet = Fleet(count: 3)
    fleet.learned("s0", hours: (0..<12).flatMap { [8 + $0, 8 + $0, 8 + $0] })
    fleet.learned("s1", hours: [9])
    fleet.learned("s2", hours: [])
    let asked = try #require(
      fleet.run(from: Self.monday, to: Self.monday.adding(seconds: Self.day))["s0"])
    let busy = asked.count { (8..<20).contains(Rhythm.hour(of: $0)) }
    let night = asked.count { (0..<6).contains(Rhythm.hour(of: $0)) }
    #expect(busy >= 30, "\(busy)")
    #expect(night <= busy / 4, "\(night) in six hours of the night, \(busy) in twelve of the day")
    #expect(asked.gaps.allSatisfy { (Int64(Limits.shortest)...Int64(Limits.longest)).contains($0) })
  }

  @Test func `a weekly blog leaves its share to those that publish`() throws {
    var fleet = Fleet(count: 2)
    fleet.learned("s0", hours: Array(0..<24))
    fleet.learned("s1", hours: [])
    let asked = fleet.run(from: Self.monday, to: Self.monday.adding(seconds: 2 * Self.day))
    let (busy, blog) = (asked["s0"]?.count ?? 0, asked["s1"]?.count ?? 0)
    #expect((6...20).contains(blog), "\(blog) in two days")
    #expect(busy > 3 * blog, "\(busy) and \(blog)")
  }

  @Test func `a dead feed is asked four times a day, and costs the others nothing`() throws {
    var fleet = Fleet(count: 1)
    let asked = try #require(
      fleet.run(from: Self.monday, to: Self.monday.adding(seconds: 3 * Self.day)) {
        $0.failures += 1
      }["s0"])
    let last = asked.filter { $0 >= Self.monday.adding(seconds: 2 * Self.day) }
    #expect((3...5).contains(last.count), "\(last.count)")
  }

  @Test func `a feed with max-age is never asked while it is fresh`() throws {
    var fleet = Fleet(count: 1)
    fleet.learned("s0", hours: Array(0..<24) + Array(0..<24))
    let asked = try #require(
      fleet.run(from: Self.monday, to: Self.monday.adding(seconds: Self.day)) { state in
        state.freshUntil = state.lastAsked?.adding(seconds: 3600)
      }["s0"])
    #expect(asked.count >= 20)
    #expect(asked.gaps.allSatisfy { $0 >= 3600 })
  }

  @Test func `a thousand sources keep to the budget and spread over time`() throws {
    var fleet = Fleet(count: 1000)
    // All asked in one minute, all alike: the worst case for a storm.
    for source in fleet.sources {
      fleet.learned(source.id, hours: [7, 12, 18], days: 3)
    }
    let schedule = fleet.schedule()
    let dues = fleet.sources.compactMap { schedule.due($0, at: Self.monday)?.instant }
    #expect(dues.count == 1000)
    // Nothing but chance tells them apart.
    let spread = try #require(dues.max()).seconds - (try #require(dues.min())).seconds
    #expect(spread >= 1200, "\(spread) s")
    let fullest = Dictionary(grouping: dues) { $0.seconds / 60 }.values.map(\.count).max()
    #expect(try #require(fullest) <= 60)
  }

  @Test(arguments: [nil, 100, 400])
  func `all sources together spend the budget and no more`(requests: Int?) throws {
    var fleet = Fleet(count: 20)
    fleet.requestsPerDay = requests
    for (index, source) in fleet.sources.enumerated() {
      fleet.learned(source.id, hours: (0..<index).map { ($0 * 7) % 24 }, days: 5)
      fleet.states[source.id]?.lastAsked = Self.monday.adding(seconds: Int64(-60 * index))
    }
    let asked = fleet.run(from: Self.monday, to: Self.monday.adding(seconds: 2 * Self.day))
    let perDay = Double(asked.values.reduce(0) { $0 + $1.count }) / 2
    let budget = Double(requests ?? 480)
    #expect(perDay <= budget * 1.05, "\(perDay) of \(budget)")
    #expect(perDay >= budget * 0.8, "\(perDay) of \(budget)")
  }

  // MARK: Clocks

  @Test(arguments: [-3600, -86_400, -1_719_187_200])
  func `a clock that went back neither storms nor stalls`(seconds: Int64) throws {
    var fleet = Fleet(count: 200)
    for source in fleet.sources { fleet.learned(source.id, hours: [6, 12, 18], days: 5) }
    let now = Self.monday.adding(seconds: seconds)
    let schedule = fleet.schedule()
    let dues = fleet.sources.compactMap { schedule.due($0, at: now)?.instant }
    // None waits for the clock to come back, and they do not all come at once.
    #expect(dues.allSatisfy { $0 >= now && $0.seconds - now.seconds <= Int64(Limits.longest) })
    #expect(dues.count { $0.seconds - now.seconds < 60 } <= 20)
    // With the past they are given they are due when they were.
    let settled = schedule.settled(fleet.sources, at: now)
    #expect(settled.count == 200)
    for state in settled { fleet.states[state.source] = state }
    #expect(settled.allSatisfy { $0.lastAsked ?? now.adding(seconds: 1) <= now })
    #expect(fleet.schedule().settled(fleet.sources, at: now).isEmpty)
    let asked = fleet.run(from: now, to: now.adding(seconds: Self.day))
    #expect(asked.count == 200)
    let first = asked.values.compactMap(\.first)
    #expect(Dictionary(grouping: first) { $0.seconds / 300 }.values.allSatisfy { $0.count <= 40 })
  }

  @Test(arguments: [86_400, 10 * 86_400, 426_600_000])
  func `after a sleep, or a clock that went ahead, each is asked once and then as before`(
    seconds: Int64
  ) throws {
    var fleet = Fleet(count: 50)
    for source in fleet.sources { fleet.learned(source.id, hours: [6, 12, 18], days: 5) }
    let now = Self.monday.adding(seconds: seconds)
    let before = fleet.schedule().itemsPerDay(of: fleet.sources[0])
    let asked = fleet.run(from: now, to: now.adding(seconds: Self.day))
    #expect(asked.count == 50)
    for instants in asked.values {
      #expect(instants.first == now)
      #expect(instants.gaps.allSatisfy { $0 >= Int64(Limits.shortest) })
    }
    let all = asked.values.reduce(0) { $0 + $1.count }
    #expect(all <= 50 * 26, "\(all)")
    // What was learned is not lost to one wrong clock.
    let after = fleet.schedule().itemsPerDay(of: fleet.sources[0])
    #expect(try #require(after) > (try #require(before)) / 3)
  }
}
