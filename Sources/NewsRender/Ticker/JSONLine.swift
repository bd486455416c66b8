import NewsModel
import NewsText

/// An event as one line of JSON that fits a pipe's atomic write.
enum JSONLine {
  /// At most `limit` bytes where that is possible: the summary is cut first, then what else can be
  /// spared goes; the title and the link stay whole whatever they take.
  static func text(_ event: Event, limit: Int) -> String {
    var event = event
    var line = encoded(event)
    if line.count > limit, let summary = event.item.summary {
      // An escape takes more bytes than what it stands for, so that the cut may need another.
      var room = summary.utf8.count - (line.count - limit) - 3
      while line.count > limit {
        event.item.summary = room > 40 ? prefix(summary, bytes: room) + "…" : nil
        line = encoded(event)
        if event.item.summary == nil { break }
        room -= max(16, line.count - limit)
      }
    }
    for spare in spares where line.count > limit {
      spare(&event)
      line = encoded(event)
    }
    return String(decoding: line, as: UTF8.self)
  }

  private static let spares: [@Sendable (inout Event) -> Void] = [
    { $0.item.categories = [] },
    { $0.item.author = nil },
    { $0.item.kicker = nil },
    { $0.item.subtitle = nil },
    { $0.because = "" },
    { $0.was = nil },
    { $0.also = [] },
    { $0.item.guid = nil },
  ]

  private static func encoded(_ event: Event) -> [UInt8] {
    var json = JSONWriter()
    event.write(to: &json)
    return json.bytes
  }

  /// As many whole scalars as fit.
  static func prefix(_ text: String, bytes: Int) -> String {
    var end = bytes
    let utf8 = Array(text.utf8.prefix(bytes + 1))
    while end > 0, end < utf8.count, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: utf8[..<min(end, utf8.count)], as: UTF8.self)
  }
}
