/// How exactly a source tells a time.
package enum Precision: String, Sendable, Hashable {
  /// A day and a clock.
  case minute
  /// A day alone.
  case day
  /// A clock alone.
  case clock
  /// Nothing.
  case none
}

/// A time as a source tells it: the wall's day and clock, each where told, and the offset where told.
package struct Stamp: Sendable, Hashable {
  package var day: Day?
  package var time: TimeOfDay?
  private var storedOffset: Int32?

  /// Seconds east of UTC, where the source says so.
  package var offset: Int? {
    get { storedOffset.map(Int.init) }
    set { storedOffset = newValue.map { Int32(clamping: $0) } }
  }

  package init(day: Day?, time: TimeOfDay?, offset: Int? = nil) {
    self.day = day
    self.time = time
    self.offset = offset
  }

  /// The stamp an instant has on a wall that many seconds east of UTC.
  package init(_ instant: Instant, offset: Int) {
    let civil = CivilTime(secondsSinceEpoch: instant.seconds + Int64(offset))
    self.init(day: civil.day, time: civil.time, offset: offset)
  }

  /// How exactly it tells a time.
  package var precision: Precision {
    switch (day, time) {
    case (.some, .some): .minute
    case (.some, .none): .day
    case (.none, .some): .clock
    case (.none, .none): .none
    }
  }
}
