package import NewsModel
import NewsText
import NewsTime

/// The HTML face of a digest: one page that holds everything it needs, asks nothing of any server
/// and runs nothing.
package enum DigestPage {
  /// `language` is the config's.
  package static func render(_ edition: Edition, language: String = "en") -> String {
    var page = Page(DigestView(edition, words: .of(language)))
    return page.render()
  }
}

/// A page being written down.
private struct Page {
  private let view: DigestView
  private var html = ""

  init(_ view: DigestView) {
    self.view = view
  }

  mutating func render() -> String {
    let name = view.edition.title
    let title = "\(name), \(view.words.long(view.edition.day))"
    html += """
      <!doctype html>
      <html lang="\(escape(view.words.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(escape(title))</title>
      <style>
      \(DigestStyle.sheet)
      </style>
      </head>
      <body>
      <a class="skip" href="#news">\(escape(view.words.skip))</a>

      """
    head()
    line("<main id=\"news\">")
    if view.edition.sections.count > 2 { contents() }
    brief()
    for section in view.edition.sections { tell(section) }
    line("</main>")
    foot()
    line("</body>")
    line("</html>")
    return html
  }

  private mutating func head() {
    let day = view.edition.day
    line("<header>")
    if !view.edition.desk.isEmpty {
      line("<p class=\"desk\" dir=\"auto\">\(escape(view.edition.desk))</p>")
    }
    line("<h1 dir=\"auto\">\(escape(view.edition.title))</h1>")
    line(
      "<p class=\"day\"><time datetime=\"\(day.text)\">\(escape(view.words.long(day)))</time></p>")
    let told = view.isEmpty ? [view.words.nothing] : [view.counts]
    line("<p>\(join(told + [view.answered]))</p>")
    var times = [view.times]
    if !view.isEmpty { times.append(view.minutes) }
    if let late = view.lateness { times.append(late) }
    line("<p>\(join(times))</p>")
    line("</header>")
  }

  private mutating func contents() {
    line("<nav aria-label=\"\(escape(view.words.sections))\">")
    line("<ul>")
    for (index, section) in view.edition.sections.enumerated() {
      line(
        "<li><a href=\"#s\(index + 1)\" dir=\"auto\">\(escape(view.title(section)))</a> "
          + "<span class=\"count\">\(view.count(section))</span></li>")
    }
    line("</ul>")
    line("</nav>")
  }

  private mutating func brief() {
    guard !view.brief.isEmpty else { return }
    line("<section class=\"brief\" aria-labelledby=\"brief\">")
    line("<h2 id=\"brief\">\(escape(view.words.brief))</h2>")
    line("<ol>")
    for story in view.brief {
      guard let lead = story.lead else { continue }
      let size =
        story.items.count > 1 ? " <span class=\"count\">\(story.items.count)</span>" : ""
      line(
        "<li value=\"\(story.number)\"\(language(lead))>"
          + "<a href=\"#n\(story.number)\" dir=\"auto\">\(escape(view.headline(lead)))</a>"
          + "\(size)</li>")
    }
    line("</ol>")
    line("</section>")
  }

  private mutating func tell(_ section: Edition.Section) {
    let id = "s\((view.edition.sections.firstIndex(of: section) ?? 0) + 1)"
    line("<section aria-labelledby=\"\(id)\">")
    line(
      "<h2 id=\"\(id)\" dir=\"auto\">\(escape(view.title(section))) "
        + "<span class=\"count\">\(view.count(section))</span></h2>")
    for story in section.stories { tell(story) }
    line("</section>")
  }

  private mutating func tell(_ story: Story) {
    guard let lead = story.lead else { return }
    line("<article id=\"n\(story.number)\">")
    line("<p class=\"number\">\(story.number)</p>")
    line("<div>")
    line("<h3\(language(lead)) dir=\"auto\">\(linked(lead))</h3>")
    about(lead, day: story.day)
    if story.items.count > 1 {
      line("<ul>")
      for event in story.items.dropFirst() {
        line("<li><p\(language(event)) dir=\"auto\">\(linked(event))</p>")
        about(event, day: 1)
        line("</li>")
      }
      line("</ul>")
    }
    line("</div>")
    line("</article>")
  }

  private mutating func about(_ event: Event, day: Int) {
    var parts: [String] = []
    let mark = view.mark(event)
    let time = [mark, view.clock.time(event)].compactMap(\.self).joined(separator: " ")
    if !time.isEmpty {
      let precise = view.clock.time(event) != nil
      let stamp = precise ? view.clock.stamp(event.time) : view.clock.day(event.time).text
      parts.append("<time datetime=\"\(stamp)\">\(escape(time))</time>")
    }
    if view.namesSources { parts.append("<bdi>\(escape(event.sourceName))</bdi>") }
    if day > 1 { parts.append(escape(view.words.day(day))) }
    if !event.also.isEmpty {
      let names = event.also.map { "<bdi>\(escape($0))</bdi>" }.joined(separator: ", ")
      parts.append("\(escape(view.words.also)): \(names)")
    }
    if let was = event.was { parts.append("\(escape(view.words.was)): <bdi>\(escape(was))</bdi>") }
    if !parts.isEmpty { line("<p class=\"about\">\(parts.joined(separator: " · "))</p>") }
  }

  private mutating func foot() {
    guard !view.tail.isEmpty else { return }
    line("<footer>")
    for text in view.tail { line("<p>\(escape(text))</p>") }
    line("</footer>")
  }

  private func linked(_ event: Event) -> String {
    let title = event.item.title.isEmpty ? event.item.link ?? "?" : event.item.title
    let text = SafeLink.text(event.item.link).map {
      "<a href=\"\(escape($0))\">\(escape(title))</a>"
    }
    let subtitle =
      event.item.subtitle.map { " <span class=\"subtitle\">— \(escape($0))</span>" } ?? ""
    return (text ?? escape(title)) + subtitle
  }

  /// The language of the item's words, where it is told; letters, digits and hyphens only.
  private func language(_ event: Event) -> String {
    guard let language = event.item.language, language.utf8.count <= 35,
      language != view.words.language,
      language.utf8.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") })
    else { return "" }
    return " lang=\"\(language)\""
  }

  private func join(_ parts: [String]) -> String {
    parts.map(escape).joined(separator: " · ")
  }

  private mutating func line(_ text: String) {
    html += text
    html += "\n"
  }

  private func escape(_ text: String) -> String {
    HTMLText.escaped(text)
  }
}
