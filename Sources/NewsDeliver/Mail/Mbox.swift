import NewsSystem
import NewsText
import NewsTime

/// A file of mails one behind the other (RFC 4155), lines that begin with "From " quoted as mboxrd
/// has it.
struct Mbox {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Appends a mail, its lines ended by LF, under the locks that mail readers know. Where it stands
  /// near the end already, an earlier try has done so; half a mail is taken back.
  func append(_ mail: [UInt8], from: String, at now: Instant) throws(SystemError) {
    var entry: [UInt8] = []
    for line in mail.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      if line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: "From ".utf8) {
        entry.append(UInt8(ascii: ">"))
      }
      entry += line
      entry.append(0x0A)
    }
    entry.append(0x0A)
    let first = Array("From \(from) \(Mbox.date(now))\n".utf8)
    try Files.append(first + entry, to: path, mode: 0o600) { end in Mbox.holds(end, entry) }
  }

  private static func holds(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    guard bytes.count >= mark.count else { return false }
    return (0...(bytes.count - mark.count)).contains { start in
      bytes[start] == mark[0] && bytes[start..<(start + mark.count)].elementsEqual(mark)
    }
  }

  /// "Tue Jun 25 02:30:00 2024", as asctime(3) writes UTC.
  private static func date(_ now: Instant) -> String {
    let wall = CivilTime(secondsSinceEpoch: now.seconds)
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let day = wall.day.day < 10 ? " \(wall.day.day)" : "\(wall.day.day)"
    return "\(weekdays[wall.day.weekday.rawValue]) \(months[wall.day.month - 1]) \(day) "
      + "\(wall.time.text) \(wall.day.year)"
  }
}
