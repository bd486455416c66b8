import Glibc
import NewsSystem

/// Waiting for what nothing tells of: a test that waits for ever is worse than one that fails.
package enum Patience {
  /// Whether it became so before the deadline; the processor is given up between looks.
  package static func until(seconds: Int64 = 60, _ isSo: () throws -> Bool) rethrows -> Bool {
    let start = Machine.monotonicNanoseconds()
    while try !isSo() {
      if Machine.monotonicNanoseconds() - start > seconds * 1_000_000_000 { return false }
      sched_yield()
    }
    return true
  }
}
