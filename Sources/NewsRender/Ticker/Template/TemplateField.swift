import NewsModel
import NewsNet
import NewsText
import NewsTime

/// What a template may put in; what an event lacks is empty.
enum TemplateField: String, Sendable, CaseIterable {
  case time, date, day, stamp, unix
  case title, subtitle, kicker, summary, author, categories, link, id, language
  case source
  case sourceID = "source_id"
  case topic
  case topicID = "topic_id"
  case kind, seq, item, story, was, also, because

  func value(of event: Event, clock: Clock, words: DigestWords) -> String {
    let item = event.item
    switch self {
    case .time: return item.published?.precision == .day ? "     " : clock.time(event.time)
    case .date: return clock.day(event.time).text
    case .day:
      let day = clock.day(event.time)
      return words.mark(day, day, besides: day)
    case .stamp:
      return item.published?.precision == .day
        ? clock.day(event.time).text : clock.stamp(event.time)
    case .unix: return "\(event.time.seconds)"
    case .title: return TickerLine.headline(event)
    case .subtitle: return item.subtitle ?? ""
    case .kicker: return item.kicker ?? ""
    case .summary: return item.summary ?? ""
    case .author: return item.author ?? ""
    case .categories: return item.categories.joined(separator: ", ")
    case .link: return SafeLink.text(item.link) ?? ""
    case .id: return item.guid ?? item.link ?? ""
    case .language: return item.language ?? ""
    case .source: return event.sourceName
    case .sourceID: return event.sourceID
    case .topic: return event.topic?.label ?? ""
    case .topicID: return event.topic?.id ?? ""
    case .kind: return event.kind.rawValue
    case .seq: return "\(event.seq)"
    case .item: return "i\(event.itemID)"
    case .story: return "s\(event.storyID ?? event.itemID)"
    case .was: return event.was ?? ""
    case .also: return event.also.joined(separator: ", ")
    case .because: return event.because
    }
  }
}

/// How many cells a field takes.
struct TemplateWidth: Sendable, Equatable {
  enum Fill: Sendable, Equatable {
    /// `:12`
    case behind
    /// `:>12`
    case before
    /// `:.12`
    case none
  }

  var cells: Int
  var fill: Fill

  func apply(_ text: String) -> String {
    let cut = Cells.cut(text, to: cells)
    switch fill {
    case .none: return cut
    case .behind: return Cells.pad(cut, to: cells)
    case .before: return String(repeating: " ", count: max(0, cells - Cells.width(cut))) + cut
    }
  }
}

/// What a template may do to a field: first what changes its words, then what escapes them, each in
/// the order it is written.
enum TemplateFilter: Sendable, Equatable {
  case upper
  case lower
  /// At most so many cells.
  case trunc(Int)
  /// A JSON string, its quotes included.
  case json
  /// Percent-encoded, so that it may stand in a query (RFC 3986, unreserved characters stay).
  case url
  /// Markup that shows as letters, for that bar's language.
  case pango
  case tmux
  case polybar

  /// Nothing may be cut behind it.
  var isEscape: Bool {
    switch self {
    case .upper, .lower, .trunc: false
    case .json, .url, .pango, .tmux, .polybar: true
    }
  }

  static let names = ["upper", "lower", "trunc:N", "json", "url", "pango", "tmux", "polybar"]

  func apply(_ text: String) -> String {
    switch self {
    case .upper: text.uppercased()
    case .lower: text.lowercased()
    case .trunc(let cells): Cells.cut(text, to: cells)
    case .json: TemplateFilter.json(text)
    case .url:
      ASCII.replacing(in: text) { byte in
        if ASCII.isAlphanumeric(byte) || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) { return nil }
        var escaped: [UInt8] = []
        escaped.appendEscaped(byte)
        return String(decoding: escaped, as: UTF8.self)
      }
    case .pango: BarText.pango(text)
    case .tmux: BarText.tmux(text)
    case .polybar: BarText.polybar(text)
    }
  }

  private static func json(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return json.text
  }
}
