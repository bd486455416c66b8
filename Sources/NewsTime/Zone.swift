import NewsSystem

/// A time zone: the rules that turn instants into what its walls show, and back.
///
/// Cheap to copy: the tables of a named zone are shared.
package struct Zone: Sendable, Hashable, CustomStringConvertible {
  /// `Asia/Baku`, `UTC`, or an offset such as `+04:00`.
  package let id: String
  private let rules: Rules

  private enum Rules: Sendable {
    case fixed(seconds: Int)
    case table(ZoneTable)
  }

  private init(id: String, rules: Rules) {
    self.id = id
    self.rules = rules
  }

  /// The zone a file of the tz database holds (TZif, RFC 9636); nil where it holds none.
  package init?(id: String, file bytes: [UInt8]) {
    guard let table = ZoneTable(file: bytes) else { return nil }
    self.init(id: id, rules: .table(table))
  }

  /// Universal time.
  package static let utc = Zone(id: "UTC", rules: .fixed(seconds: 0))

  /// A zone that is always that many seconds east of UTC; its id is `+04:00`, that of none `UTC`.
  package static func fixed(offset seconds: Int) -> Zone {
    seconds == 0 ? .utc : Zone(id: OffsetText.text(seconds), rules: .fixed(seconds: seconds))
  }

  /// The zone of that name in the tz database of the machine, of an offset such as `+04:00`, or of a
  /// rule in full (`EST5EDT,M3.2.0,M11.1.0`, POSIX.1-2024).
  ///
  /// Nil for a name nobody knows. Only names need the database, and of these UTC does not.
  package static func named(_ id: String) -> Zone? {
    if id == "UTC" || id == "Z" { return .utc }
    if let seconds = OffsetText.seconds(id) { return .fixed(offset: seconds) }
    if id.utf8.contains(UInt8(ascii: ",")) { return ruled(id) }
    if let zone = ZoneFolder.file(of: id).flatMap({ Zone(id: id, file: $0) }) { return zone }
    // These need no database either.
    let universal = ["GMT", "Etc/UTC", "Etc/GMT", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu"]
    return universal.contains(id) ? Zone(id: id, rules: .fixed(seconds: 0)) : nil
  }

  /// The zone of this machine: $TZ, else /etc/localtime, else UTC.
  package static func system() -> Zone {
    if let setting = Machine.environment("TZ") {
      let name = setting.utf8.first == UInt8(ascii: ":") ? String(setting.dropFirst()) : setting
      if let zone = ZoneFolder.id(ofPath: name).flatMap({ named($0) }) ?? named(name) {
        return zone
      }
      // As localtime(3) does.
      return ruled(name) ?? .utc
    }
    return ZoneFolder.systemID().flatMap { named($0) } ?? .utc
  }

  private static func ruled(_ text: String) -> Zone? {
    guard let rule = ZoneRule(text) else { return nil }
    // Its name would not lead back to it, as `JST-9` does not.
    guard rule.isYearly else { return .fixed(offset: rule.standard.offset) }
    return Zone(id: text, rules: .table(ZoneTable(rule: rule)))
  }

  /// Seconds east of UTC at an instant.
  package func offset(at instant: Instant) -> Int {
    switch rules {
    case .fixed(let seconds): seconds
    case .table(let table): table.period(at: instant.seconds).offset
    }
  }

  /// `2024-06-24 20:49`: what its walls show at an instant, to the minute.
  package func minute(at instant: Instant) -> String {
    let civil = civil(at: instant)
    return "\(civil.day.text) \(civil.time.clockText)"
  }

  /// `CEST`, `+04`: what the database calls the zone at an instant.
  package func abbreviation(at instant: Instant) -> String {
    switch rules {
    case .fixed: id
    case .table(let table): table.period(at: instant.seconds).abbreviation
    }
  }

  /// What the walls show at an instant.
  package func civil(at instant: Instant) -> CivilTime {
    CivilTime(secondsSinceEpoch: instant.seconds + Int64(offset(at: instant)))
  }

  /// The day it is at an instant.
  package func day(at instant: Instant) -> Day {
    civil(at: instant).day
  }

  /// The instant the walls show `time`.
  ///
  /// Of the two in an hour that comes twice it is the first. A time that a jump forward leaves out is
  /// read with the offset before the jump, so 02:30 is an hour after 01:30, and the walls show 03:30.
  package func instant(of time: CivilTime) -> Instant {
    let wall = time.secondsSinceEpoch
    guard case .table(let table) = rules else { return Instant(seconds: wall - Int64(offset)) }
    return Instant(seconds: table.instant(ofWall: wall))
  }

  /// The offset of a fixed zone.
  private var offset: Int {
    if case .fixed(let seconds) = rules { seconds } else { 0 }
  }

  /// The first instant of a day: midnight, or the end of the jump that leaves midnight out.
  package func start(of day: Day) -> Instant {
    let midnight = instant(of: CivilTime(day: day, time: .midnight))
    guard case .table(let table) = rules else { return midnight }
    // In a gap, mktime's answer lies after the jump by as much as midnight lay before it.
    return Instant(seconds: table.jump(over: day.secondsSinceEpoch) ?? midnight.seconds)
  }

  package var description: String { id }

  /// Two zones of one id are the same.
  package static func == (left: Zone, right: Zone) -> Bool {
    left.id.utf8.elementsEqual(right.id.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
