import NewsSystem
import NewsTime

/// A reading of both clocks: the one on the wall, which is set now and then, and one that only runs
/// forward, through sleep too. The difference tells a clock that was set from a machine that slept.
struct ServiceClock {
  /// Seconds that are no jump: a clock drifts, and is nudged.
  private static let nudge: Int64 = 60

  private let wall: Instant
  /// Seconds since the machine started.
  private let uptime: Int64

  init(wall: Instant = WallClock.now(), uptime: Int64 = Machine.uptimeSeconds()) {
    self.wall = wall
    self.uptime = uptime
  }

  /// By how many seconds the clock on the wall was set since; nil where it just ran.
  func jump(to now: Instant, uptime: Int64 = Machine.uptimeSeconds()) -> Int64? {
    let jump = (now.seconds - wall.seconds) - (uptime - self.uptime)
    return abs(jump) > ServiceClock.nudge ? jump : nil
  }
}
