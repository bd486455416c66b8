/// Whose turn it is: hosts in turn, one request at a time for each.
///
/// A host that keeps a request waiting without a sign may be asked by more, so that one stuck feed
/// does not hold up its neighbours until its timeout; six at once is what browsers do.
struct HostSchedule {
  /// How many more a stuck request lets through.
  static let moreWhenStuck = 5

  private struct Host {
    var waiting: [Int] = []
    var running = 0
    var stuck = 0
    var isReady = false

    var mayStart: Bool {
      !waiting.isEmpty && running < 1 + HostSchedule.moreWhenStuck * stuck
    }
  }

  private var hosts: [Host] = []
  private var numbers: [String: Int] = [:]
  private var ready: [Int] = []
  private var readyHead = 0
  private(set) var waitingCount = 0

  /// The number of a host, made on first sight.
  mutating func number(of host: String) -> Int {
    if let known = numbers[host] { return known }
    hosts.append(Host())
    numbers[host] = hosts.count - 1
    return hosts.count - 1
  }

  /// Puts a job behind those of its host, or before them where it has begun already.
  mutating func add(_ job: Int, host: Int, isBegun: Bool = false) {
    if isBegun {
      hosts[host].waiting.append(job)
    } else {
      hosts[host].waiting.insert(job, at: 0)
    }
    waitingCount += 1
    offer(host)
  }

  /// The next job to start; nil where every host with work is busy.
  mutating func next() -> Int? {
    while readyHead < ready.count {
      let host = ready[readyHead]
      readyHead += 1
      if readyHead > 256, readyHead * 2 > ready.count {
        ready.removeFirst(readyHead)
        readyHead = 0
      }
      hosts[host].isReady = false
      guard hosts[host].mayStart else { continue }
      let job = hosts[host].waiting.removeLast()
      hosts[host].running += 1
      waitingCount -= 1
      offer(host)
      return job
    }
    return nil
  }

  mutating func ended(host: Int) {
    hosts[host].running -= 1
    hosts[host].stuck = min(hosts[host].stuck, hosts[host].running)
    offer(host)
  }

  /// Notes how many of each host's running requests give no sign; the rest have none.
  mutating func noteStuck(_ counts: [Int: Int]) {
    for host in hosts.indices { hosts[host].stuck = counts[host] ?? 0 }
    for host in counts.keys { offer(host) }
  }

  func hasWaiting(host: Int) -> Bool {
    !hosts[host].waiting.isEmpty
  }

  /// Takes away what waits for a host.
  mutating func drain(host: Int) -> [Int] {
    let jobs = hosts[host].waiting
    hosts[host].waiting = []
    waitingCount -= jobs.count
    return jobs.reversed()
  }

  private mutating func offer(_ host: Int) {
    guard !hosts[host].isReady, hosts[host].mayStart else { return }
    hosts[host].isReady = true
    ready.append(host)
  }
}
