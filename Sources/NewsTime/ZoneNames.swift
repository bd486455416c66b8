/// Abbreviations of zones that stand in stamps, as seconds east of UTC.
///
/// RFC 5322 section 4.3 fixes the North American ones; of the others, where one abbreviation
/// names several zones, the one more news is written in.
package enum ZoneNames {
  /// The offset of an abbreviation, in any case.
  package static func offset(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    guard (1...5).contains(range.count) else { return nil }
    return table[packed(bytes[range])]
  }

  /// The offset of an abbreviation, in any case.
  package static func offset(_ name: String) -> Int? {
    let bytes = Array(name.utf8)
    return offset(bytes, in: 0..<bytes.count)
  }

  private static func packed(_ name: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for byte in name { key = key << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    return key
  }

  private static let table: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    for (name, minutes) in names { table[packed(name.utf8)] = minutes * 60 }
    return table
  }()

  /// Minutes east of UTC.
  private static let names: [(String, Int)] = [
    ("z", 0), ("ut", 0), ("utc", 0), ("gmt", 0), ("wet", 0),
    ("est", -300), ("edt", -240), ("et", -300), ("cst", -360), ("cdt", -300), ("ct", -360),
    ("mst", -420), ("mdt", -360), ("mt", -420), ("pst", -480), ("pdt", -420), ("pt", -480),
    ("ast", -240), ("adt", -180), ("nst", -210), ("ndt", -150), ("akst", -540), ("akdt", -480),
    ("hst", -600), ("brt", -180), ("brst", -120), ("art", -180), ("clt", -240), ("clst", -180),
    ("bst", 60), ("west", 60), ("cet", 60), ("met", 60), ("mez", 60), ("cest", 120),
    ("mest", 120), ("mesz", 120), ("eet", 120), ("sast", 120), ("cat", 120), ("wat", 60),
    ("eest", 180), ("msk", 180), ("msd", 240), ("eat", 180), ("trt", 180), ("gst", 240),
    ("azt", 240), ("amt", 240), ("get", 240), ("samt", 240), ("irst", 210), ("pkt", 300),
    ("yekt", 300), ("uzt", 300), ("ist", 330), ("npt", 345), ("almt", 360), ("omst", 360),
    ("ict", 420), ("wib", 420), ("krat", 420), ("hkt", 480), ("sgt", 480), ("awst", 480),
    ("wita", 480), ("pht", 480), ("irkt", 480), ("jst", 540), ("kst", 540), ("wit", 540),
    ("acst", 570), ("acdt", 630), ("aest", 600), ("aedt", 660), ("vlat", 600), ("nzst", 720),
    ("nzdt", 780),
  ]
}
