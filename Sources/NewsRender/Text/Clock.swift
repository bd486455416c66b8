import NewsModel
import NewsTime

/// Times as text, in one zone.
struct Clock: Sendable {
  let zone: Zone

  func day(_ instant: Instant) -> Day {
    zone.day(at: instant)
  }

  /// "16:59"
  func time(_ instant: Instant) -> String {
    zone.civil(at: instant).time.clockText
  }

  /// "16:59"; nil where the source tells no clock, so that none is invented.
  func time(_ event: Event) -> String? {
    switch event.item.published?.precision {
    case .minute, .clock: time(event.time)
    case .day, .some(.none), nil: nil
    }
  }

  /// "2024-06-24T20:49+04:00"
  func stamp(_ instant: Instant) -> String {
    let civil = zone.civil(at: instant)
    return "\(civil.day.text)T\(civil.time.clockText)"
      + OffsetText.minutes(zone.offset(at: instant))
  }

  /// "+04", "+05:30"
  static func shortOffset(_ seconds: Int) -> String {
    let text = OffsetText.minutes(seconds)
    return text.hasSuffix(":00") ? String(text.dropLast(3)) : text
  }
}
