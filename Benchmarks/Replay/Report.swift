/// A replay against a fixed interval, as it is printed: minutes, and ratios with their bars.
struct Report: CustomStringConvertible {
  private static let bars = (mean: 0.50, tail: 0.65)

  private let result: Replay.Result
  private let fixed: Replay.Result
  private let start: Replay.Start
  private let sources: Int

  init(
    _ result: Replay.Result, against fixed: Replay.Result, start: Replay.Start, sources: Int
  ) {
    self.result = result
    self.fixed = fixed
    self.start = start
    self.sources = sources
  }

  var description: String {
    let each = Double(result.requests) / Double(max(1, sources)) / 14
    let equal = Double(result.requests) / Double(max(1, fixed.requests)) - 1
    return """
      \(start.rawValue): \(result.requests) requests, \(Report.number(each)) a source and day; \
      fixed \(fixed.requests) (\(Report.number(equal * 100)) %)
        mean   \(line(result.mean, fixed.mean)) (bar \(Report.bars.mean))
        median \(line(result.percentile(0.5), fixed.percentile(0.5)))
        p90    \(line(result.percentile(0.9), fixed.percentile(0.9))) (bar \(Report.bars.tail))
        between two requests: \(Report.number(Double(result.shortest) / 60)) min at least, \
      \(Report.number(Double(result.longest) / 3600)) h at most
      """
  }

  private func line(_ own: Double, _ other: Double) -> String {
    let ratio = Report.number(own / max(other, 1), places: 3)
    return "\(Report.number(own / 60)) min, fixed \(Report.number(other / 60)) min: \(ratio)"
  }

  private static func number(_ value: Double, places: Int = 2) -> String {
    let scale = places == 3 ? 1000.0 : 100.0
    let whole = Int((abs(value) * scale).rounded())
    let rest = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: places - rest.utf8.count)
    return (value < 0 && whole > 0 ? "-" : "") + "\(whole / Int(scale)).\(zeros)\(rest)"
  }
}
