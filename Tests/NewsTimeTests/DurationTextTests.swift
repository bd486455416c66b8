import NewsTime
import Testing

struct DurationTextTests {
  @Test(arguments: [
    ("20s", 20), ("10m", 600), ("1h30m", 5400), ("3d", 259_200), ("180d", 15_552_000),
    ("2w", 1_209_600),
    ("3 days", 259_200), ("1 hour 30 minutes", 5400), ("2H", 7200), ("0s", 0), ("90 min", 5400),
  ])
  func `a duration is read`(text: String, seconds: Int) {
    #expect(DurationText.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", " ", "10", "m", "10x", "-5m", "1.5h", "10m20", "999999999999999999d", "101y", "3 d a y s",
  ])
  func `what is no duration is nil`(text: String) {
    #expect(DurationText.seconds(text) == nil)
  }

  @Test(arguments: [
    (0, "0s"), (20, "20s"), (90, "1m30s"), (600, "10m"), (93_600, "1d2h"), (604_800, "7d"),
  ])
  func `a duration is written shortly and exactly`(seconds: Int, text: String) {
    #expect(DurationText.text(seconds) == text)
    #expect(DurationText.seconds(text) == seconds)
  }
}
