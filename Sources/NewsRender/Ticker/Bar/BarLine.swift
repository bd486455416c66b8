import NewsModel
import NewsText

/// The bars a ticker can run in, each with a language of its own.
package enum TickerBar: String, Sendable, Equatable, CaseIterable {
  /// waybar-custom(5), `"return-type": "json"`: one object a line.
  case waybar
  /// The i3bar input protocol: an endless array of arrays of blocks.
  case i3bar
  /// polybar's custom/script with `tail = true`.
  case polybar
  /// tmux's `#(command)`.
  case tmux
}

/// What a bar is told: one line at a time, with everything in it that means something to the bar
/// made plain.
struct BarLine: Sendable {
  let bar: TickerBar
  /// The lines that were shown last, for a tooltip; the newest first.
  private var shown: [String] = []
  private var isFirst = true

  private static let tooltipLines = 10

  init(_ bar: TickerBar) {
    self.bar = bar
  }

  /// What stands before the first line.
  var opening: [String] {
    bar == .i3bar ? ["{\"version\":1}", "["] : []
  }

  /// What stands behind the last.
  var closing: [String] {
    bar == .i3bar ? ["]"] : []
  }

  /// The line of an event; `text` is what it says, `limit` what it may hold in bytes.
  mutating func line(_ event: Event, _ text: String, limit: Int) -> String {
    shown.insert(text, at: 0)
    if shown.count > BarLine.tooltipLines { shown.removeLast() }
    var tooltip = shown
    var line = line(text, event, tooltip: tooltip)
    // The tooltip can be spared, the oldest of it first.
    while line.utf8.count > limit, tooltip.count > 1 {
      tooltip.removeLast()
      line = self.line(text, event, tooltip: tooltip)
    }
    isFirst = false
    return line
  }

  /// A frame of a rolling line.
  mutating func frame(_ text: String) -> String {
    defer { isFirst = false }
    return line(text, nil, tooltip: [])
  }

  /// A name that a style sheet can use: an id of IPTC's has a colon.
  private static func styleClass(_ topic: TopicName) -> String {
    guard let media = topic.media else { return topic.id }
    return String(media.label.map { $0 == " " ? "-" : $0 })
  }

  private func line(_ text: String, _ event: Event?, tooltip: [String]) -> String {
    switch bar {
    case .tmux: return BarText.tmux(text)
    case .polybar: return BarText.polybar(text)
    case .waybar:
      var json = JSONWriter()
      json.object { json in
        json.field("text", BarText.pango(text))
        if let event {
          json.field("tooltip", tooltip.map(BarText.pango).joined(separator: "\n"))
          json.field("class", event.topic.map(BarLine.styleClass) ?? "")
          json.field("alt", event.kind.rawValue)
        }
      }
      return json.text
    case .i3bar:
      var json = JSONWriter()
      json.array { json in
        json.object { json in
          json.field("name", "tidings")
          if let event { json.field("instance", "i\(event.itemID)") }
          json.field("full_text", BarText.pango(text))
          if let event { json.field("short_text", BarText.pango(TickerLine.headline(event))) }
          json.field("markup", "pango")
        }
      }
      return (isFirst ? "" : ",") + json.text
    }
  }
}
