/// Dates as mail writes them: in English, whatever else is spoken.
package enum MailDate {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Of a header (RFC 5322 section 3.3): `Tue, 25 Jun 2024 06:30:00 +0400`.
  package static func text(_ instant: Instant, offset: Int) -> String {
    let wall = CivilTime(secondsSinceEpoch: instant.seconds + Int64(offset))
    let zone = OffsetText.minutes(offset).filter { $0 != ":" }
    return "\(weekdays[wall.day.weekday.rawValue]), \(wall.day.day) "
      + "\(months[wall.day.month - 1]) \(wall.day.year) \(wall.time.text) \(zone)"
  }

  /// Of the line between the mails of an mbox, as asctime(3) writes UTC: `Tue Jun 25 02:30:00 2024`.
  package static func separator(_ instant: Instant) -> String {
    let wall = CivilTime(secondsSinceEpoch: instant.seconds)
    let day = wall.day.day < 10 ? " \(wall.day.day)" : "\(wall.day.day)"
    return "\(weekdays[wall.day.weekday.rawValue]) \(months[wall.day.month - 1]) \(day) "
      + "\(wall.time.text) \(wall.day.year)"
  }
}
