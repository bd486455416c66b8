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
