import NewsDesk
import NewsModel
import NewsTime
import Testing

struct SourceScheduleTests {
  private static let now = Instant(seconds: 1_700_000_000)

  private static func page(every: Int? = nil, paused: Bool = false) -> Source {
    Source(
      id: "page", name: "Page", place: .url("https://example.org/"), every: every, paused: paused)
  }

  private static func asked(_ ago: Int64, failures: Int = 0) -> SourceState {
    SourceState(source: "page", lastAsked: now.adding(seconds: -ago), failures: failures)
  }

  private static func isDue(
    _ source: Source, _ state: SourceState?, serving: Bool = false
  ) -> Bool? {
    SourceSchedule(source: source, state: state, now: now, serving: serving).map { $0.due <= now }
  }

  @Test func `a source that was never asked is due`() {
    #expect(Self.isDue(Self.page(), nil) == true)
  }

  @Test(arguments: [(599, false), (600, true), (601, true)])
  func `every is the interval itself`(ago: Int64, due: Bool) {
    #expect(Self.isDue(Self.page(every: 600), Self.asked(ago)) == due)
  }

  @Test func `a page without every is asked at the usual interval`() {
    let usual = Int64(SourceSchedule.usualInterval)
    #expect(Self.isDue(Self.page(), Self.asked(usual - 1)) == false)
    #expect(Self.isDue(Self.page(), Self.asked(usual)) == true)
  }

  @Test func `failures stretch the interval, up to a bound`() {
    let usual = Int64(SourceSchedule.usualInterval)
    #expect(Self.isDue(Self.page(), Self.asked(usual * 3, failures: 3)) == false)
    #expect(Self.isDue(Self.page(), Self.asked(usual * 4, failures: 3)) == true)
    let bound = Int64(SourceSchedule.longestBackoff)
    #expect(Self.isDue(Self.page(), Self.asked(bound, failures: 40)) == true)
  }

  @Test func `a Retry-After holds whatever the interval says`() {
    var state = Self.asked(7200)
    state.notBefore = Self.now.adding(seconds: 1)
    #expect(Self.isDue(Self.page(every: 60), state) == false)
  }

  @Test func `paused and gone sources are never due`() {
    #expect(Self.isDue(Self.page(paused: true), nil) == nil)
    var state = Self.asked(7200)
    state.gone = true
    #expect(Self.isDue(Self.page(), state) == nil)
  }

  @Test func `files are looked at in each one-shot run, and now and then by a service`() {
    let file = Source(id: "page", name: "File", place: .file("/tmp/x"))
    #expect(Self.isDue(file, Self.asked(1)) == true)
    #expect(Self.isDue(file, Self.asked(1), serving: true) == false)
    let interval = Int64(SourceSchedule.localInterval)
    #expect(Self.isDue(file, Self.asked(interval), serving: true) == true)
  }

  @Test func `a clock that went back does not silence a source`() {
    #expect(Self.isDue(Self.page(), Self.asked(-86_400)) == true)
  }
}
