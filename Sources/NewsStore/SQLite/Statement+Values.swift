import NewsModel
import NewsText
import NewsTime

/// Values of the model as columns.
extension Statement {
  func instant(_ column: Int32) -> Instant {
    Instant(seconds: integer(column))
  }

  func optionalInstant(_ column: Int32) -> Instant? {
    isNull(column) ? nil : instant(column)
  }

  /// A stamp takes three columns: day (days since 1970-01-01), time (seconds of the day), offset.
  func stamp(_ column: Int32) -> Stamp? {
    let day = optionalInteger(column).map { Day(ordinal: Int($0)) }
    let time = optionalInteger(column + 1).map { TimeOfDay(secondsOfDay: Int($0)) }
    let offset = optionalInteger(column + 2).map { Int($0) }
    guard day != nil || time != nil else { return nil }
    return Stamp(day: day, time: time, offset: offset)
  }

  func bind(_ index: Int32, _ stamp: Stamp?) throws(StoreError) {
    try bind(index, stamp?.day.map { Int64($0.ordinal) })
    try bind(index + 1, stamp?.time.map { Int64($0.secondsOfDay) })
    try bind(index + 2, stamp?.offset.map { Int64($0) })
  }

  /// A source's usage takes eight columns.
  func usage(_ column: Int32) -> Usage {
    func cost(_ column: Int32) -> Usage.Cost {
      Usage.Cost(requests: integer(column), bytes: integer(column + 1))
    }
    return Usage(
      total: cost(column), failures: integer(column + 2), day: integer(column + 3),
      today: cost(column + 4), yesterday: cost(column + 6))
  }

  func bind(_ index: Int32, usage: Usage) throws(StoreError) {
    func bind(_ index: Int32, _ cost: Usage.Cost) throws(StoreError) {
      try self.bind(index, cost.requests)
      try self.bind(index + 1, cost.bytes)
    }
    try bind(index, usage.total)
    try self.bind(index + 2, usage.failures)
    try self.bind(index + 3, usage.day)
    try bind(index + 4, usage.today)
    try bind(index + 6, usage.yesterday)
  }

  /// A list of texts is a JSON array; an empty one is NULL.
  func list(_ column: Int32) -> [String] {
    guard !isNull(column), let node = try? JSONReader.parse(Array(text(column).utf8)) else {
      return []
    }
    return (node.array ?? []).compactMap(\.string)
  }

  func bind(_ index: Int32, list: [String]) throws(StoreError) {
    guard !list.isEmpty else { return try bind(index, String?.none) }
    try bind(index, Self.json(list))
  }

  /// A list of texts as a JSON array.
  static func json(_ list: [String]) -> String {
    var json = JSONWriter()
    json.array { json in
      for text in list { json.string(text) }
    }
    return json.text
  }
}
