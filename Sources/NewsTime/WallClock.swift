import Glibc

/// The clock of this machine.
package enum WallClock {
  /// The instant it is.
  package static func now() -> Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }
}
