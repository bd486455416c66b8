/// Room for large bodies: only so many may grow large at once, so that a run of bombs stays small.
package final class LargeBodies {
  /// From here on a body is large.
  static let threshold = 1 << 20

  private var free: Int

  package init(atOnce: Int) {
    free = atOnce
  }

  package var hasRoom: Bool { free > 0 }

  /// Returns whether there was room.
  func enter() -> Bool {
    guard free > 0 else { return false }
    free -= 1
    return true
  }

  func leave() {
    free += 1
  }
}
