/// Durations as people write them: `10m`, `1h30m`, `3d`.
package enum DurationText {
  /// Seconds of `20s`, `10m`, `1h30m`, `3d`, `2w`, `180 days`; nil for anything else, and past a century.
  package static func seconds(_ text: String) -> Int? {
    var rest = Array(text.utf8)[...]
    var total = 0
    var isEmpty = true
    while true {
      rest = rest.drop { $0 == 0x20 }
      if rest.isEmpty { break }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard let number = Digits.number(digits) else { return nil }
      rest = rest.dropFirst(digits.count).drop { $0 == 0x20 }
      let word = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
      guard let unit = unit(String(decoding: word, as: UTF8.self)), number <= century / unit else {
        return nil
      }
      rest = rest.dropFirst(word.count)
      total += number * unit
      isEmpty = false
    }
    return isEmpty || total > century ? nil : total
  }

  /// The shortest exact form: `1h30m`, `3d`, `90s` as `1m30s`; `0s` for none.
  package static func text(_ seconds: Int) -> String {
    guard seconds > 0 else { return "0s" }
    var rest = seconds
    var text = ""
    for (name, size) in [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)] where rest >= size {
      text += "\(rest / size)\(name)"
      rest %= size
    }
    return text
  }

  private static let century = 36_525 * 86_400

  private static func unit(_ word: String) -> Int? {
    switch word.lowercased() {
    case "s", "sec", "secs", "second", "seconds": 1
    case "m", "min", "mins", "minute", "minutes": 60
    case "h", "hr", "hrs", "hour", "hours": 3600
    case "d", "day", "days": 86_400
    case "w", "week", "weeks": 604_800
    default: nil
    }
  }
}
