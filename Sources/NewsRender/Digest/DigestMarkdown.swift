package import NewsModel
import NewsText

/// The Markdown face of a digest (CommonMark 0.31): sections are headings, stories one ordered list
/// that counts on through them, further items of a story bullets below it.
package enum DigestMarkdown {
  package static func render(_ edition: Edition) -> String {
    let view = DigestView(edition)
    if view.isEmpty { return MarkdownText.escaped(view.emptyLine) + "\n" }
    var lines: [String] = []
    let desk = view.edition.desk.isEmpty ? "" : " — \(view.edition.desk)"
    lines.append("# " + MarkdownText.escaped(view.edition.title + desk))
    lines += ["", "**\(MarkdownText.escaped(view.words.long(view.edition.day)))**"]
    let counts = [view.counts, view.answered, view.times, view.minutes] + view.remarks
    lines += ["", counts.map(MarkdownText.escaped).joined(separator: " · ")]
    if !view.brief.isEmpty {
      lines += ["", "## " + MarkdownText.escaped(view.words.brief), ""]
      for story in view.brief {
        guard let lead = story.lead else { continue }
        let size = story.items.count > 1 ? " (\(story.items.count))" : ""
        // A list would count on from its first number, and these leave some out.
        lines.append("- **\(story.number)** " + MarkdownText.escaped(view.headline(lead)) + size)
      }
    }
    for section in view.edition.sections {
      let title = "\(view.title(section)) (\(view.count(section)))"
      lines += ["", "## " + MarkdownText.escaped(title), ""]
      for story in section.stories { lines += tell(story, view) }
    }
    lines.append("")
    lines += view.tail.flatMap { [MarkdownText.escaped($0), ""] }.dropLast()
    return lines.joined(separator: "\n") + "\n"
  }

  private static func tell(_ story: Story, _ view: DigestView) -> [String] {
    let indent = String(repeating: " ", count: "\(story.number). ".utf8.count)
    return story.items.enumerated().map { index, event in
      let bullet = index == 0 ? "\(story.number). " : indent + "- "
      return bullet + line(event, view, day: index == 0 ? story.day : 1)
    }
  }

  private static func line(_ event: Event, _ view: DigestView, day: Int) -> String {
    var text = view.time(event)
    if !text.isEmpty { text += " " }
    let title = MarkdownText.escaped(view.title(event))
    text += SafeLink.text(event.item.link).map { "[\(title)](<\($0)>)" } ?? title
    if let subtitle = view.subtitle(event) { text += " — " + MarkdownText.escaped(subtitle) }
    var notes: [String] = []
    if view.namesSources { notes.append(event.sourceName) }
    if day > 1 { notes.append(view.words.say(\.day, day)) }
    if !event.also.isEmpty {
      notes.append("\(view.words.also): \(event.also.joined(separator: ", "))")
    }
    if let change = view.change(event) { notes.append(change) }
    if let before = view.titleBefore(event) { notes.append("\(view.words.was): \(before)") }
    if notes.isEmpty { return text }
    return text + " *(" + MarkdownText.escaped(notes.joined(separator: " · ")) + ")*"
  }
}
