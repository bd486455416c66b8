import NewsModel
import NewsTime
import Testing

struct UsageTests {
  private static let day: Int64 = 86_400
  private static let midnight = Instant(seconds: 19_898 * 86_400)

  @Test func `the last day is today and what of yesterday lies within`() {
    var usage = Usage()
    for hour in 0..<30 {
      usage.add(
        Usage.Cost(requests: 1, bytes: 100), at: Self.midnight.adding(seconds: Int64(hour) * 3600))
    }
    #expect(usage.total == Usage.Cost(requests: 30, bytes: 3000))
    let cost = usage.lastDay(at: Self.midnight.adding(seconds: 30 * 3600))
    #expect(cost == Usage.Cost(requests: 24, bytes: 2400))
  }

  @Test(arguments: [3, -3])
  func `a source that was long not asked has cost nothing`(days: Int64) {
    var usage = Usage()
    usage.add(Usage.Cost(requests: 5, bytes: 500), at: Self.midnight)
    let later = Self.midnight.adding(seconds: days * Self.day)
    #expect(usage.lastDay(at: later) == Usage.Cost())
    #expect(usage.total.requests == 5)
  }
}
