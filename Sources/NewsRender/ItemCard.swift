package import NewsModel
import NewsText
package import NewsTime

/// An item or a story in full, for `show` and `why`: plain lines, cleaned.
package struct ItemCard: Sendable {
  private let clock: Clock

  /// Times are shown in `zone`.
  package init(zone: Zone) {
    clock = Clock(zone: zone)
  }

  /// Everything an item says: title, subtitle, who and when, summary, link.
  package func item(_ event: Event) -> String {
    let event = event.cleaned()
    let item = event.item
    var lines = ["i\(event.itemID)  \(title(event))"]
    lines += [item.kicker, item.subtitle].compactMap { $0 }.map { "  " + $0 }
    lines.append("  \(head(event))")
    if let author = item.author { lines.append("  by \(author)") }
    if let summary = item.summary {
      lines += [""] + Wrap.lines(summary, width: 72, first: 2, rest: 2)
    }
    if !event.also.isEmpty { lines += ["", "  also: " + event.also.joined(separator: ", ")] }
    if let link = SafeLink.text(item.link) { lines += ["", "  " + link] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A story's items, oldest first, a line each.
  package func story(_ id: Int64, _ events: [Event]) -> String {
    let lines = events.map { event in
      let event = event.cleaned()
      return "  i\(event.itemID)  \(head(event))\n    \(title(event))"
    }
    return "s\(id)\n" + lines.joined(separator: "\n") + "\n"
  }

  /// Each decision about an event, a line each: what became of it, and why.
  package func reasons(_ events: [Event]) -> String {
    var lines: [String] = []
    for event in events {
      let event = event.cleaned()
      lines.append("i\(event.itemID)  \(title(event))")
      lines.append("  \(head(event))")
      lines.append("  \(event.kind.rawValue), event \(event.seq)")
      let reasons = event.because.split(separator: ";").map { Hygiene.line(String($0)) }
      lines += reasons.filter { $0 != event.kind.rawValue }.map { "  " + $0 }
      if let original = event.copyOf { lines.append("  copy of i\(original)") }
      lines.append("  story s\(event.storyID ?? event.itemID)")
      if let topic = event.topic, !reasons.contains(where: { $0.hasPrefix("topic \(topic.id): ") })
      {
        lines.append("  topic \(topic.id)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// An item's link as it may be given to other programs; nil where it has none of the web.
  package static func link(of event: Event) -> String? {
    SafeLink.text(event.item.link)
  }

  private func title(_ event: Event) -> String {
    TickerLine.title(event, was: DigestWords.english.was)
  }

  private func head(_ event: Event) -> String {
    "\(event.sourceName), \(clock.stamp(event.time))"
  }
}
