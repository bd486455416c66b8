/// What was typed, checked against the table.
struct Arguments: Sendable {
  /// Nil where none was named.
  var command: CommandSpec?
  var positionals: [String] = []
  private var given: [String: [String]] = [:]

  init(command: CommandSpec? = nil) {
    self.command = command
  }

  /// All values of an option, in the order typed.
  func values(_ long: String) -> [String] {
    given[long] ?? []
  }

  /// The last value of an option.
  func value(_ long: String) -> String? {
    given[long]?.last
  }

  /// Whether an option was given at all.
  func flag(_ long: String) -> Bool {
    given[long] != nil
  }

  /// The last value of an option as a whole number.
  func integer(_ long: String, in range: ClosedRange<Int> = 0...Int.max) throws(UsageError)
    -> Int?
  {
    guard let text = value(long) else { return nil }
    guard let number = Int(text) else {
      throw UsageError("option '--\(long)' wants a whole number, not '\(text)'", hint: helpHint)
    }
    guard range.contains(number) else {
      let wanted =
        range.upperBound == Int.max
        ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
      throw UsageError("option '--\(long)' wants \(wanted), not \(number)", hint: helpHint)
    }
    return number
  }

  /// The last value of an option, read by `read`, which gives nil for what it cannot read.
  func value<Value>(
    _ long: String, as wanted: String, _ read: (String) -> Value?
  ) throws(UsageError) -> Value? {
    guard let text = value(long) else { return nil }
    guard let value = read(text) else {
      throw UsageError("option '--\(long)' wants \(wanted), not '\(text)'", hint: helpHint)
    }
    return value
  }

  /// Where to read more after a mistake.
  var helpHint: String {
    "try 'tidings \(command.map { $0.name + " " } ?? "")--help'"
  }

  mutating func add(_ long: String, _ value: String) {
    given[long, default: []].append(value)
  }
}
