/// Offsets from UTC as text: `+04:00`.
package enum OffsetText {
  /// `+04:00`, `-03:30`; `+00:00` for none. Seconds, of zones before standard time, are written as
  /// `+00:53:28`.
  package static func text(_ seconds: Int) -> String {
    var text = DigitText()
    text.append(offset: seconds)
    return text.text
  }

  /// As RFC 3339 has it, without seconds: those of local mean time are cut.
  package static func minutes(_ seconds: Int) -> String {
    text(seconds - seconds % 60)
  }

  /// Reads `+04:00`, `+0400`, `+04`, also with a leading `UTC`; nil for anything else.
  package static func seconds(_ text: String) -> Int? {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: "UTC".utf8) { bytes = bytes.dropFirst(3) }
    guard let sign = bytes.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = bytes.filter { $0 != UInt8(ascii: ":") }.map { Int($0) - 0x30 }
    let colons = bytes.count - digits.count
    guard digits.allSatisfy({ (0...9).contains($0) }), digits.count == 2 || digits.count == 4,
      colons == 0
        || (digits.count == 4 && bytes.dropFirst(2).first == UInt8(ascii: ":") && colons == 1)
    else { return nil }
    let hours = digits[0] * 10 + digits[1]
    let minutes = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
    guard hours <= 15, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}
