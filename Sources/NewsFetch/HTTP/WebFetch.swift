import NewsModel
import NewsNet
import NewsTime

/// The HTTP sources of one fetch: whose turn it is, what is in flight, what came of it.
struct WebFetch {
  private let options: FetchOptions
  private let pools: TransferPools
  private let proxies: ProxyChoice
  private var schedule = HostSchedule()
  /// By their tags; nil once they have ended.
  private var jobs: [WebJob?] = []
  private var jobsLeft = 0
  /// Jobs with a transfer.
  private var flying = 0
  /// What the hosts have said to requests of this fetch.
  private var moods: [HostMood] = []
  private let room = LargeBodies(atOnce: 2)
  private var postponed: [Int] = []
  private var lastLook: UInt64 = 0
  /// When we were last too busy ourselves to hear a sign.
  private var lastBusy: UInt64 = 0

  /// Without a sign for so long, a request is stuck: with a connection, and while making one.
  private static let patience: (connected: UInt64, connecting: UInt64) =
    (400_000_000, 2_000_000_000)
  private static let lookEvery: UInt64 = 100_000_000

  init(_ options: FetchOptions, pools: TransferPools, proxies: ProxyChoice) {
    self.options = options
    self.pools = pools
    self.proxies = proxies
  }

  var isDone: Bool { jobsLeft == 0 }

  /// Takes a source on; the result is there at once where it cannot be asked.
  mutating func add(_ request: FetchRequest, url: String) -> FetchResult? {
    do {
      let job = try WebJob(request, url: url)
      schedule.add(jobs.count, host: findHost(of: job))
      jobs.append(job)
      jobsLeft += 1
      return nil
    } catch {
      return FetchResult(request, outcome: .failed(error))
    }
  }

  /// The number of the host that a job goes to next.
  private mutating func findHost(of job: WebJob) -> Int {
    job.host = schedule.number(of: job.url.hostOrService)
    if job.host == moods.count { moods.append(HostMood()) }
    return job.host
  }

  /// Starts what may be started, does what can be done, and tells what has ended.
  mutating func turn(finished: (FetchResult) -> Void) {
    startDue(finished)
    guard flying > 0 else { return }
    let begun = Transfer.now
    for pool in pools.all {
      do {
        try pool.perform()
      } catch {
        failAll(FetchError(.network, error.what), finished)
      }
      while let transfer = pool.finished() { ended(transfer, in: pool, finished) }
    }
    let now = Transfer.now
    if now - begun > WebFetch.lookEvery { lastBusy = now }
    lookForStuck(now)
    startPostponed()
    startDue(finished)
  }

  /// Ends everything.
  mutating func failAll(_ error: FetchError, _ finished: (FetchResult) -> Void) {
    let left = jobs.compactMap(\.self)
    jobs = jobs.map { _ in nil }
    jobsLeft = 0
    flying = 0
    schedule = HostSchedule()
    for job in left {
      if let transfer = job.transfer { pools.pool(isPrivate: job.isPrivate).abandon(transfer) }
    }
    for job in left { finished(FetchResult(job.request, outcome: .failed(error))) }
  }

  private mutating func startDue(_ finished: (FetchResult) -> Void) {
    while flying < options.atOnce, let tag = schedule.next() {
      guard let job = jobs[tag] else { continue }
      if job.isLarge, !room.hasRoom {
        postponed.append(tag)
        schedule.ended(host: job.host)
        continue
      }
      do {
        job.transfer = try pools.pool(isPrivate: job.isPrivate).start(
          job.nextHop(options, proxies: proxies), tag: tag, room: room, isLarge: job.isLarge)
        flying += 1
      } catch {
        end(tag, .failed(FetchError(.network, error.what)), finished)
        schedule.ended(host: job.host)
      }
    }
  }

  private mutating func ended(
    _ transfer: Transfer, in pool: TransferPool, _ finished: (FetchResult) -> Void
  ) {
    let tag = transfer.tag
    guard let job = jobs[tag] else { return }
    job.transfer = nil
    flying -= 1
    let answer = WebAnswer.judge(transfer, of: job, now: options.clock())
    let milliseconds = Int((transfer.nanoseconds + 999_999) / 1_000_000)
    job.note(transfer)
    let head = if case .follow = answer { transfer.head } else { ResponseHead() }
    pool.rest(transfer)
    schedule.ended(host: job.host)
    switch answer {
    case .follow:
      job.millisecondsLeft -= milliseconds
      do throws(FetchError) {
        try job.follow(head)
        guard job.millisecondsLeft > 0 else {
          throw FetchError(.timedOut, "not done in \(job.request.source.timeout) s")
        }
        schedule.add(tag, host: findHost(of: job), isBegun: true)
      } catch {
        end(tag, .failed(error), finished)
      }
    case .again:
      job.isFresh = true
      schedule.add(tag, host: job.host, isBegun: true)
    case .later:
      job.isLarge = true
      postponed.append(tag)
    case .done(let outcome, let partial):
      let rests = note(outcome, of: job.host)
      end(tag, outcome, partial: partial, hostRests: rests, finished)
      if let rests { rest(job.host, until: rests, finished) }
    }
  }

  private mutating func end(
    _ tag: Int, _ outcome: FetchResult.Outcome, partial: Response? = nil,
    hostRests: Instant? = nil, _ finished: (FetchResult) -> Void
  ) {
    guard let job = jobs[tag] else { return }
    jobs[tag] = nil
    jobsLeft -= 1
    var result = FetchResult(job.request, outcome: outcome, partial: partial)
    result.cost = job.cost
    result.freshFor = job.freshFor
    result.hostRests = hostRests
    if let moved = job.movedTo {
      result.notices.append("moved permanently to \(Masking.mask(moved.text))")
    }
    finished(result)
  }

  /// Until when a host is left alone altogether, where it refuses several.
  private mutating func note(_ outcome: FetchResult.Outcome, of host: Int) -> Instant? {
    guard case .throttled(let until, _) = outcome else {
      moods[host].noteAnswer()
      return nil
    }
    return moods[host].noteRefusal(until: until)
  }

  /// Ends what still waits for a host.
  private mutating func rest(
    _ host: Int, until: Instant, _ finished: (FetchResult) -> Void
  ) {
    for tag in schedule.drain(host: host) {
      let outcome = FetchResult.Outcome.throttled(
        until: until, reason: "its host refuses others")
      end(tag, outcome, hostRests: until, finished)
    }
  }

  /// One a turn: it takes its room when it starts.
  private mutating func startPostponed() {
    guard room.hasRoom, let tag = postponed.first, let job = jobs[tag] else { return }
    postponed.removeFirst()
    schedule.add(tag, host: job.host, isBegun: true)
  }

  private mutating func lookForStuck(_ now: UInt64) {
    guard schedule.waitingCount > 0 else { return }
    guard now - lastLook >= WebFetch.lookEvery else { return }
    lastLook = now
    var counts: [Int: Int] = [:]
    for job in jobs {
      guard let job, let transfer = job.transfer, schedule.hasWaiting(host: job.host) else {
        continue
      }
      let patience =
        transfer.isConnected ? WebFetch.patience.connected : WebFetch.patience.connecting
      let heard = max(transfer.lastSign, lastBusy)
      if now - min(now, heard) > patience { counts[job.host, default: 0] += 1 }
    }
    schedule.noteStuck(counts)
  }

  /// Waits for the net, or for one of the descriptors.
  func wait(milliseconds: Int, also descriptors: [Int32]) {
    let most =
      flying == 0 ? 0 : schedule.waitingCount > 0 ? min(100, milliseconds) : milliseconds
    try? pools.wait(milliseconds: most, also: descriptors)
  }
}
