import NewsTime
import Testing

/// Rules in the form of $TZ, read through the zone file that ends with them.
struct ZoneRuleTests {
  @Test(arguments: [
    ("<+04>-4", "2024-07-01T00:00:00Z", "2024-07-01T04:00:00+04:00"),
    ("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T06:59:59Z", "2024-03-10T01:59:59-05:00"),
    ("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T07:00:00Z", "2024-03-10T03:00:00-04:00"),
    ("EST5EDT", "2024-07-01T00:00:00Z", "2024-06-30T20:00:00-04:00"),
    // Negative time: Nuuk changes at -2, which is the evening of the day before.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31T00:59:59Z", "2024-03-30T22:59:59-02:00"),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31T01:00:00Z", "2024-03-31T00:00:00-01:00"),
    // Over 24 hours: Gaza changed at 50:00 of the Thursday.
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2024-03-30T00:00:00Z", "2024-03-30T03:00:00+03:00"),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2024-03-29T23:59:59Z", "2024-03-30T01:59:59+02:00"),
    // Days of the year, without and with 29 February: the same number, a day apart.
    ("AAA0BBB,J60/0,J300/0", "2024-02-29T23:59:59Z", "2024-02-29T23:59:59+00:00"),
    ("AAA0BBB,J60/0,J300/0", "2024-03-01T00:00:00Z", "2024-03-01T01:00:00+01:00"),
    ("AAA0BBB,59/0,300/0", "2024-02-28T23:59:59Z", "2024-02-28T23:59:59+00:00"),
    ("AAA0BBB,59/0,300/0", "2024-02-29T00:00:00Z", "2024-02-29T01:00:00+01:00"),
    // Daylight time all year (RFC 9636 section 3.3.2).
    ("XXX3EDT4,0/0,J365/23", "2024-12-31T23:30:00Z", "2024-12-31T19:30:00-04:00"),
    ("XXX3EDT4,0/0,J365/23", "2025-01-01T03:00:00Z", "2024-12-31T23:00:00-04:00"),
    ("XXX3EDT4,0/0,J365/23", "2025-01-01T04:30:00Z", "2025-01-01T00:30:00-04:00"),
    // South of the equator summer spans the new year; Dublin's winter time is the daylight time.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2024-01-01T00:00:00Z", "2024-01-01T11:00:00+11:00"),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00+00:00"),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-07-01T00:00:00Z", "2024-07-01T01:00:00+01:00"),
  ])
  func `a rule says what the walls show`(rule: String, at: String, shown: String) throws {
    let zone = try #require(Zone(id: "test", file: ZoneFile.bytes(rule: rule)))
    #expect(try instant(at).text(in: zone) == shown)
  }

  @Test(arguments: [
    "CET", "C-1", "CET-25", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J10", "CET-1CEST,366,1",
    "<CET-1", "CET-1CEST,M3.5.0,M10.5.0/168", "CET-1CEST,M3.5.0,M10.5.0,", "CET-1:60",
  ])
  func `what is no rule makes no zone`(rule: String) {
    #expect(Zone(id: "test", file: ZoneFile.bytes(rule: rule)) == nil)
  }

  @Test
  func `a damaged file makes no zone, wherever it is cut`() {
    let whole = ZoneFile.bytes(rule: "CET-1CEST,M3.5.0,M10.5.0/3")
    // Without its last line a file is still one: the rule is missing, not wrong.
    let end = whole.count - "\nCET-1CEST,M3.5.0,M10.5.0/3\n".utf8.count
    for count in 0..<end {
      #expect(Zone(id: "test", file: Array(whole[..<count])) == nil)
    }
    #expect(Zone(id: "test", file: whole) != nil)
  }

  @Test
  func `a flipped byte never ends the program`() {
    let whole = ZoneFile.bytes(rule: "CET-1CEST,M3.5.0,M10.5.0/3")
    for index in whole.indices {
      for value in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[index] = value
        let zone = Zone(id: "test", file: bytes)
        _ = zone?.civil(at: Instant(seconds: 1_719_000_000))
        _ = zone?.instant(of: CivilTime(secondsSinceEpoch: 1_719_000_000))
      }
    }
  }

  @Test func `a file whose wall is days from UTC is no zone`() {
    var bytes = ZoneFile.bytes(rule: "XXX-4")
    #expect(Zone(id: "test", file: bytes) != nil)
    // The offset of the one type of each block, behind its header.
    for block in [0, 54] { bytes[block + 44] = 0x10 }
    #expect(Zone(id: "test", file: bytes) == nil)
  }
}

/// Zone files without transitions.
enum ZoneFile {
  static func bytes(rule: String) -> [UInt8] {
    block + block + "\n".utf8 + rule.utf8 + "\n".utf8
  }

  /// Header and data of a block: one type, no transition.
  private static let block: [UInt8] =
    Array("TZif2".utf8) + Array(repeating: 0, count: 15)
    + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    + [0, 0, 0, 0, 0, 0] + Array("LMT\0".utf8)
}
