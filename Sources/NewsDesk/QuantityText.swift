/// Quantities as a table prints them.
enum QuantityText {
  /// `1 source`, `3 sources`.
  static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `0.3`, `9.4`, `41`.
  static func decimal(_ value: Double) -> String {
    guard value < 9.95 else { return String(Int(min(value, 1e15).rounded())) }
    let tenths = Int((max(value, 0) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `-` for none.
  static func count(_ value: Int64) -> String {
    value == 0 ? "-" : String(value)
  }

  /// `820`, `41K`, `3.2M`; `-` for none.
  static func bytes(_ value: Int64) -> String {
    guard value >= 1024 else { return count(value) }
    var size = Double(value) / 1024
    for unit in ["K", "M", "G"] {
      if size < 1000 { return decimal(size) + unit }
      size /= 1024
    }
    return decimal(size) + "T"
  }
}
