import NewsModel
import NewsNet
import NewsSystem

/// Asks sources and hands their answers on, each as it comes.
///
/// Connections and the certificate store are kept from one fetch to the next.
package final class Fetcher {
  private let options: FetchOptions
  private var pools: TransferPools?

  package init(_ options: FetchOptions) {
    self.options = options
  }

  /// One for as long as the process lives: what a process holds is given back at its end by the
  /// system, at once, and not connection by connection.
  package static func lasting(_ options: FetchOptions) -> Fetcher {
    let fetcher = Fetcher(options)
    _ = unsafe Unmanaged.passRetained(fetcher)
    return fetcher
  }

  /// Asks every source once.
  ///
  /// `finished` is called on this thread, once for each request, as soon as that one has ended: a
  /// slow source holds up no other. `pause` is called when all that has ended was handed on; it
  /// says how many milliseconds may pass before it is called again, nil where it does not matter.
  /// `stop` is asked often; once it is true the sources that have not ended fail as stopped.
  package func fetch(
    _ requests: [FetchRequest], stop: () -> Bool = { false }, pause: () -> Int? = { nil },
    finished: (FetchResult) -> Void
  ) {
    let begun = Machine.monotonicNanoseconds()
    var (web, files, commands) = sort(requests, finished)
    let running = commands.isEmpty ? nil : CommandFetch(clock: options.clock)
    running?.start(commands)
    var commandsLeft = commands
    var nextFile = 0
    while true {
      web?.turn(finished: finished)
      for result in running?.results.take() ?? [] {
        commandsLeft.removeAll { $0.source.id.utf8.elementsEqual(result.request.source.id.utf8) }
        finished(result)
      }
      if nextFile < files.count {
        let request = files[nextFile]
        nextFile += 1
        let outcome = FileFetch.outcome(request, clock: options.clock)
        finished(FetchResult(request, outcome: outcome))
      }
      let hasFiles = nextFile < files.count
      if !hasFiles, commandsLeft.isEmpty, web?.isDone ?? true { return }
      if let end = ending(begun: begun, stop) {
        running?.stop()
        web?.failAll(end, finished)
        for request in files[nextFile...] + commandsLeft {
          finished(FetchResult(request, outcome: .failed(end)))
        }
        return
      }
      wait(web, running, milliseconds: hasFiles ? 0 : min(pause() ?? 250, 250))
    }
  }

  private typealias Work = (web: WebFetch?, files: [FetchRequest], commands: [FetchRequest])

  /// Sorts the requests by where they go, and answers those that may not be asked now.
  private func sort(_ requests: [FetchRequest], _ finished: (FetchResult) -> Void) -> Work {
    var work: Work = (nil, [], [])
    let now = options.clock()
    // Those that failed the last time go last: they may take long.
    let ordered =
      requests.filter { !$0.isFailing } + requests.filter(\.isFailing)
    for request in ordered {
      if let until = request.notBefore, until > now {
        finished(
          FetchResult(
            request,
            outcome: .throttled(until: until, reason: "the server asked for patience")))
        continue
      }
      switch request.source.place {
      case .file: work.files.append(request)
      case .command: work.commands.append(request)
      case .url(let url):
        do throws(NetError) {
          if work.web == nil { work.web = try makeWeb() }
          if let result = work.web?.add(request, url: url) { finished(result) }
        } catch {
          let failure = FetchError(.network, error.what)
          finished(FetchResult(request, outcome: .failed(failure)))
        }
      }
    }
    return work
  }

  private func makeWeb() throws(NetError) -> WebFetch {
    let pools =
      if let kept = self.pools { kept } else {
        try TransferPools(atOnce: options.atOnce)
      }
    self.pools = pools
    let proxies = ProxyChoice(configured: options.proxy) { Machine.environment($0) }
    return WebFetch(options, pools: pools, proxies: proxies)
  }

  /// Why everything ends now; nil while it may go on.
  private func ending(begun: Int64, _ stop: () -> Bool) -> FetchError? {
    if stop() { return FetchError(.stopped, "stopped") }
    guard let deadline = options.deadline else { return nil }
    let passed = (Machine.monotonicNanoseconds() - begun) / 1_000_000_000
    return passed < Int64(deadline)
      ? nil : FetchError(.timedOut, "the run was over after \(deadline) s")
  }

  private func wait(_ web: WebFetch?, _ running: CommandFetch?, milliseconds: Int) {
    if let web, !web.isDone {
      let descriptors = [running?.results.descriptor, options.wake].compactMap { $0 }
      web.wait(milliseconds: milliseconds, also: descriptors.filter { $0 >= 0 })
    } else if milliseconds > 0 {
      running?.results.wait(milliseconds: milliseconds, also: options.wake)
    }
  }
}
