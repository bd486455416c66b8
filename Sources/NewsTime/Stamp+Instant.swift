extension Stamp {
  /// The instant meant, where `zone` is that of a stamp that names no offset.
  ///
  /// A day alone is its midnight. A clock alone is of the day it is at `reference`, and without a
  /// reference it is no instant.
  package func instant(in zone: Zone, reference: Instant? = nil) -> Instant? {
    let zone = offset.map { Zone.fixed(offset: $0) } ?? zone
    switch (day, time) {
    case (let day?, let time?): return zone.instant(of: CivilTime(day: day, time: time))
    case (let day?, nil): return zone.start(of: day)
    case (nil, let time?):
      return reference.map { zone.instant(of: CivilTime(day: zone.day(at: $0), time: time)) }
    case (nil, nil): return nil
    }
  }
}
