import Glibc
import NewsSystem

// replay [TRACE] [REQUESTS A DAY, EACH]: how long an item waits from its publication until it is read,
// under the scheduler that ships, against a fixed interval at as many requests.
//
// TRACE has a line for each source: the seconds at which it publishes, from a Monday's midnight on,
// over 28 days; without one a trace is made here. The first 14 days are there to learn from.

let words = CommandLine.arguments.dropFirst()
do {
  let trace = try words.first.map { try Trace(file: $0) } ?? Trace.made(sources: 300, seed: 7)
  let each = words.dropFirst().first.flatMap { Int($0) } ?? 24
  let items = trace.sources.reduce(0) { $0 + $1.count }
  print(
    "\(trace.sources.count) sources, \(items) items in 28 days, \(each) requests a source and day")
  for start in [Replay.Start.learned, .cold] {
    let replay = Replay(trace, requestsPerDay: each, start: start)
    let result = replay.run()
    let fixed = replay.fixed(requests: result.requests)
    print(Report(result, against: fixed, start: start, sources: trace.sources.count))
  }
} catch {
  try? Output(descriptor: 2).line("replay: error: \(error)")
  exit(65)
}
