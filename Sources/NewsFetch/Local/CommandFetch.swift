import NewsModel
import NewsSystem
import NewsTime
import Synchronization

/// The command sources of one fetch: a few programs at a time, each on a thread that waits for it.
final class CommandFetch: Sendable {
  private static let atOnce = 8

  private let waiting = Mutex<[FetchRequest]>([])
  private let clock: @Sendable () -> Instant
  let results = Mailbox<FetchResult>()

  init(clock: @escaping @Sendable () -> Instant) {
    self.clock = clock
  }

  /// Starts on these; their results come by `results`, one for each.
  func start(_ requests: [FetchRequest]) {
    waiting.withLock { $0 = requests.reversed() }
    for _ in 0..<min(requests.count, CommandFetch.atOnce) {
      let isStarted = BackgroundThread.start { [self] in work() }
      if !isStarted { work() }
    }
  }

  /// Begins no further one.
  func stop() {
    waiting.withLock { $0 = [] }
  }

  private func work() {
    while let request = waiting.withLock({ $0.popLast() }) {
      results.put(FetchResult(request, outcome: run(request)))
    }
  }

  private func run(_ request: FetchRequest) -> FetchResult.Outcome {
    guard case .command(let argv) = request.source.place, !argv.isEmpty else {
      return .failed(FetchError(.command, "no program to run"))
    }
    let done: Finished
    do {
      done = try Subprocess.run(
        argv, timeout: request.source.timeout, outputLimit: request.source.maximumBytes,
        alone: true)
    } catch {
      let reason: FetchError.Reason =
        switch error.reason {
        case .timeout: .timedOut
        case .outputLimit: .tooLarge
        case .interrupted: .stopped
        case .system: .command
        }
      return .failed(FetchError(reason, said(error.description, error.errors)))
    }
    guard done.status.isSuccess else {
      return .failed(FetchError(.command, said("\(argv[0]): \(done.status)", done.errors)))
    }
    let hash = BodyHash.of(done.output)
    // A command that has nothing to say has nothing new.
    if request.conditional, hash == request.bodyHash || done.output.isEmpty {
      return .unchanged(nil)
    }
    return .body(Response(body: done.output, bodyHash: hash, fetched: clock()))
  }

  /// What went wrong, with the first line of what the program had to say about it.
  private func said(_ what: String, _ errors: [UInt8]) -> String {
    let lines = errors.split(whereSeparator: { $0 == 10 || $0 == 13 })
    guard let line = lines.first(where: { $0.contains { $0 > 0x20 } }) else { return what }
    return "\(what): \(String(decoding: line.prefix(200), as: UTF8.self))"
  }
}
