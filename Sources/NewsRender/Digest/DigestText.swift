package import NewsModel
import NewsText

/// The text face of a digest: 72 columns, for a pager, a terminal, a mail.
///
/// Only headings and the foot begin in the first column; whatever comes from outside stands
/// indented behind a number, a "+" or a word of ours, so that no title can pass for a heading.
package enum DigestText {
  /// The width of a line at most, in terminal cells.
  package static let columns = 72

  /// The whole digest, its last line ended by a newline.
  package static func render(_ edition: Edition) -> String {
    var page = TextPage(DigestView(edition))
    return page.render()
  }
}

/// A digest being written down.
private struct TextPage {
  private let view: DigestView
  private var lines: [String] = []
  /// Columns of a story's number.
  private let numberWidth: Int

  /// Room for "16:59" and the space behind it.
  private static let timeWidth = 6
  /// Lines a story may take in brief.
  private static let briefLines = 2

  init(_ view: DigestView) {
    self.view = view
    numberWidth = max(2, "\(view.edition.stories.count)".utf8.count)
  }

  mutating func render() -> String {
    if view.isEmpty { return view.emptyLine + "\n" }
    head()
    brief()
    for section in view.edition.sections {
      heading(view.title(section), count: view.count(section))
      for story in section.stories { tell(story) }
    }
    foot()
    if view.edition.links == .end { links() }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func head() {
    let title = view.edition.title.uppercased()
    let name = view.edition.desk.isEmpty ? title : "\(title) — \(view.edition.desk)"
    let day = view.words.long(view.edition.day)
    let room = DigestText.columns - Cells.width(day) - 2
    if Cells.width(name) <= room {
      lines.append(Cells.pad(name, to: room + 2) + day)
    } else {
      wrap(name)
      lines.append(day)
    }
    join([view.counts, view.answered])
    join([view.times, view.minutes] + view.remarks)
  }

  private mutating func brief() {
    guard !view.brief.isEmpty else { return }
    heading(view.words.brief, count: nil)
    for story in view.brief {
      guard let lead = story.lead else { continue }
      let size = story.items.count > 1 ? " [\(story.items.count)]" : ""
      let indent = numberWidth + 1
      let text = view.headline(lead)
      var told = wrapped(Direction.isolated(text) + size, "\(right("\(story.number)")) ")
      if told.count > TextPage.briefLines {
        // Cut at a word, so that no number loses its end.
        let room = (DigestText.columns - indent) * TextPage.briefLines - 8
        told = wrapped(
          Direction.isolated(DigestView.cut(text, to: room)) + size, "\(right("\(story.number)")) ")
      }
      lines += told.prefix(TextPage.briefLines)
    }
  }

  private mutating func heading(_ title: String, count: Int?) {
    lines.append("")
    wrap(count.map { "\(title) (\($0))" } ?? title)
  }

  private mutating func tell(_ story: Story) {
    for (index, event) in story.items.enumerated() {
      let handle = index == 0 ? "\(story.number)" : "+"
      let time = view.clock.time(event) ?? "     "
      var text = view.mark(event).map { "\($0): " } ?? ""
      text += Direction.isolated(view.headline(event))
      if let change = view.change(event) { text += " (\(change))" }
      if view.namesSources { text += " (\(Direction.isolated(event.sourceName)))" }
      let day = index == 0 && story.day > 1 ? "[\(view.words.say(\.day, story.day))]" : nil
      lines += wrapped(text, "\(right(handle)) \(time) ", whole: day)
      if let title = view.titleBefore(event) {
        detail("\(view.words.was): \(Direction.isolated(title))")
      }
      if !event.also.isEmpty {
        let names = event.also.map(Direction.isolated).joined(separator: ", ")
        detail("\(view.words.also): \(names)")
      }
      if view.edition.links == .inline, let link = SafeLink.text(event.item.link) {
        lines.append(String(repeating: " ", count: numberWidth + 1 + TextPage.timeWidth) + link)
      }
    }
  }

  private mutating func detail(_ text: String) {
    let indent = String(repeating: " ", count: numberWidth + 1 + TextPage.timeWidth)
    lines += wrapped(text, indent)
  }

  private mutating func foot() {
    lines.append("")
    let tail = view.tail
    if view.edition.failed.isEmpty {
      wrap(tail.joined(separator: " "), rest: 2)
    } else {
      for line in tail { wrap(line, rest: 2) }
    }
  }

  private mutating func links() {
    var links: [String] = []
    for story in view.edition.stories {
      var handle = "\(story.number)"
      for event in story.items {
        guard let link = SafeLink.text(event.item.link) else { continue }
        links.append("\(right(handle)) \(link)")
        handle = "+"
      }
    }
    guard !links.isEmpty else { return }
    lines += ["", view.words.links] + links
  }

  /// Parts with a dot between them, on as many lines as they take.
  private mutating func join(_ parts: [String]) {
    var line = ""
    for part in parts {
      let longer = line.isEmpty ? part : "\(line) · \(part)"
      if !line.isEmpty, Cells.width(longer) > DigestText.columns {
        wrap(line)
        line = part
      } else {
        line = longer
      }
    }
    if !line.isEmpty { wrap(line) }
  }

  private mutating func wrap(_ text: String, rest: Int = 0) {
    lines += Wrap.lines(
      text, width: DigestText.columns, first: 0, rest: rest, breakingLongWords: true)
  }

  /// The text behind a prefix of ASCII, its further lines under its first; `whole` ends it, on one
  /// line.
  private func wrapped(_ text: String, _ prefix: String, whole end: String? = nil) -> [String] {
    let indent = prefix.utf8.count
    var lines = Wrap.lines(
      text, width: DigestText.columns, first: indent, rest: indent, breakingLongWords: true)
    if lines.isEmpty { return [prefix] }
    // By bytes: a combining mark at the start would join the space before it to one Character.
    lines[0] = prefix + String(decoding: lines[0].utf8.dropFirst(indent), as: UTF8.self)
    if let end {
      let longer = "\(lines[lines.count - 1]) \(end)"
      if Cells.width(longer) <= DigestText.columns {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(repeating: " ", count: indent) + end)
      }
    }
    return lines.map { Direction.anchored($0, indent: indent) }
  }

  private func right(_ handle: String) -> String {
    String(repeating: " ", count: max(0, numberWidth - handle.utf8.count)) + handle
  }
}
