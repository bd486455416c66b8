import Glibc

/// Time that a thread computes: what else the machine does has no say in it.
package enum ThreadTime {
  /// What `body` takes.
  package static func measure(_ body: () throws -> Void) rethrows -> Duration {
    let started = now()
    try body()
    return now() - started
  }

  private static func now() -> Duration {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
