import NewsTime

/// What turns text into time.
enum TimeTargets {
  static func dates(_ bytes: [UInt8]) {
    for order in [FeedDate.Order.dayFirst, .monthFirst] {
      guard let stamp = FeedDate.parse(bytes, in: 0..<bytes.count, order: order) else { continue }
      expect(stamp.day != nil, "a feed's date has a day")
      guard let text = stamp.text, let day = stamp.day, (1...9999).contains(day.year) else {
        continue
      }
      // Offsets are written in whole minutes, and with a time.
      guard (stamp.offset ?? 0) % 60 == 0, stamp.time != nil || stamp.offset == nil else {
        continue
      }
      expect(FeedDate.parse(text) == stamp, "a stamp written is the stamp read: \(text)")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    _ = TimeText.parse(text, now: Instant(seconds: 1_719_247_740), zone: .utc)
    if let seconds = DurationText.seconds(text) {
      expect(
        DurationText.seconds(DurationText.text(seconds)) == seconds,
        "a duration written is the duration read: \(seconds)")
    }
  }

  static func stamps(_ bytes: [UInt8]) {
    var all: [ListingStamp] = []
    for line in bytes.split(separator: 0x0A) {
      let line = Array(line)
      var last = 0
      for stamp in ListingStamp.find(in: line, 0..<line.count) {
        expect(
          stamp.range.lowerBound >= last && stamp.range.upperBound <= line.count
            && !stamp.range.isEmpty, "stamps stand side by side in their line")
        last = stamp.range.upperBound
        all.append(stamp)
      }
    }
    let reference = Zone.utc.civil(at: Instant(seconds: 1_719_247_740))
    let dates = ListingDates(all, reference: reference)
    for stamp in all { _ = dates.stamp(stamp) }
  }

  static func zone(_ bytes: [UInt8]) {
    let zones = [
      Zone(id: "Fuzz/Zone", file: bytes), Zone.named(String(decoding: bytes, as: UTF8.self)),
    ]
    for zone in zones {
      guard let zone else { continue }
      for seconds in [Int64.min / 4, -1, 0, 1_719_247_740, 4_000_000_000, Int64.max / 4] {
        let instant = Instant(seconds: seconds)
        expect(abs(zone.offset(at: instant)) < 93_600, "an offset is one of a wall on earth")
        _ = zone.instant(of: zone.civil(at: instant))
      }
    }
  }
}
