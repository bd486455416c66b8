import NewsTime

extension Stamp {
  /// The stamp as JSON has it: RFC 3339, a day or a clock alone where the source tells no more.
  var written: String? {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = ""
    if let day {
      let year = String(repeating: "0", count: max(0, 4 - "\(day.year)".count)) + "\(day.year)"
      text = "\(year)-\(two(day.month))-\(two(day.day))"
    }
    guard let time else { return text.isEmpty ? nil : text }
    if text.isEmpty { return "\(two(time.hour)):\(two(time.minute))" }
    text += "T\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
    guard let offset else { return text }
    let minutes = abs(offset) / 60
    return text + (offset < 0 ? "-" : "+") + "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}
