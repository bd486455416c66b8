package import NewsModel
import NewsText
import NewsTime

/// A notice as a message: each item on lines of its own.
package enum NoticeMessage {
  /// Items of the page and of the lines; the text has all.
  private static let mostLines = 20
  /// A title of more cells is no title; the rest is in the page it links to.
  private static let longestTitle = 600

  /// `number` tells notices apart; `language` is the config's.
  package static func make(
    _ notice: Notice, number: Int64, language: String = "en"
  ) -> Message {
    let clock = Clock(zone: Zone.named(notice.zone) ?? .utc)
    let was = DigestWords.of(language).was
    // The newest is why it is told now.
    let events = notice.events.reversed().map { $0.cleaned() }
    let lines = events.prefix(mostLines).map { event in
      Message.Line(
        text: headline(event, was), source: event.sourceName, link: SafeLink.text(event.item.link))
    }
    let first = events.first.map { headline($0, was) } ?? ""
    let title = events.count > 1 ? "\(first) (+\(events.count - 1))" : first
    return Message(
      kind: .notice, id: "notice/\(number)", title: title, date: notice.made,
      offset: clock.zone.offset(at: notice.made), list: TopicName(id: "notify", name: ""),
      sender: Hygiene.line(notice.desk), text: text(events, clock, was),
      page: page(events, clock, title: title, language: language),
      json: json(events, title: title, number: number), lines: Array(lines),
      more: events.count - lines.count)
  }

  /// The title, what it was before where that is news, and the subtitle; `was` is the word for it.
  private static func headline(_ event: Event, _ was: String) -> String {
    let title = TickerLine.title(event, was: was)
    return Cells.cut(event.item.subtitle.map { "\(title) — \($0)" } ?? title, to: longestTitle)
  }

  /// "20:49  Caliber.Az": without the clock where the source tells none.
  private static func about(_ event: Event, _ clock: Clock) -> String {
    let names = [event.sourceName] + event.also
    return ([clock.time(event)].compactMap(\.self) + [names.joined(separator: ", ")])
      .joined(separator: "  ")
  }

  private static func text(_ events: [Event], _ clock: Clock, _ was: String) -> String {
    let blocks = events.map { event in
      var lines = Wrap.lines(headline(event, was), width: DigestText.columns, first: 0, rest: 2)
      lines.append("  " + about(event, clock))
      if let link = SafeLink.text(event.item.link) { lines.append("  " + link) }
      return lines.joined(separator: "\n")
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func page(
    _ events: [Event], _ clock: Clock, title: String, language: String
  ) -> String {
    let words = DigestWords.of(language)
    var html = """
      <!doctype html>
      <html lang="\(HTMLText.escaped(words.language))">
      <head><meta charset="utf-8"><title>\(HTMLText.escaped(title))</title></head>
      <body>

      """
    for event in events.prefix(mostLines) where html.utf8.count < DigestMail.limit / 2 {
      let text = HTMLText.escaped(headline(event, words.was))
      let linked = SafeLink.text(event.item.link).map {
        "<a href=\"\(HTMLText.escaped($0))\">\(text)</a>"
      }
      html += "<p dir=\"auto\">\(linked ?? text)<br>\n"
      html += "<small>\(HTMLText.escaped(about(event, clock)))</small></p>\n"
    }
    return html + "</body>\n</html>\n"
  }

  private static func json(_ events: [Event], title: String, number: Int64) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("v", 1)
      json.field("kind", Message.Kind.notice.rawValue)
      json.field("id", "notice/\(number)")
      json.field("title", title)
      json.list("items", events) { json, event in event.write(to: &json) }
    }
    return json.text
  }
}
