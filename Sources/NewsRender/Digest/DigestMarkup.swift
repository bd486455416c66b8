import NewsModel
import NewsText
import NewsTime

/// The parts of a digest as HTML: what the page and the mail have in common.
struct DigestMarkup {
  let view: DigestView
  private(set) var html = ""

  init(_ view: DigestView) {
    self.view = view
  }

  mutating func line(_ text: String) {
    html += text
    html += "\n"
  }

  mutating func head() {
    let day = view.edition.day
    line("<header>")
    if !view.edition.desk.isEmpty {
      line("<p class=\"desk\">\(told(view.edition.desk))</p>")
    }
    line("<h1>\(told(view.edition.title))</h1>")
    line(
      "<p class=\"day\"><time datetime=\"\(day.text)\">\(escape(view.words.long(day)))</time></p>")
    line("<p>\(join([view.isEmpty ? view.words.nothing : view.counts, view.answered]))</p>")
    line("<p>\(join([view.times] + (view.isEmpty ? [] : [view.minutes])))</p>")
    if !view.remarks.isEmpty { line("<p>\(join(view.remarks))</p>") }
    line("</header>")
  }

  /// The table of sections, where there are enough of them to want one.
  mutating func contents() {
    guard view.edition.sections.count > 2 else { return }
    line("<nav aria-label=\"\(escape(view.words.sections))\">")
    line("<ul>")
    for (index, section) in view.edition.sections.enumerated() {
      line("<li><a href=\"#s\(index + 1)\">\(heading(section))</a></li>")
    }
    line("</ul>")
    line("</nav>")
  }

  /// `within` leads to the stories of the page, else a title leads to where its item does: mail
  /// programs follow no link inside a mail.
  mutating func brief(linking within: Bool) {
    guard !view.brief.isEmpty else { return }
    line("<section class=\"brief\" aria-labelledby=\"brief\">")
    line("<h2 id=\"brief\">\(escape(view.words.brief))</h2>")
    line("<ol>")
    for story in view.brief {
      guard let lead = story.lead else { continue }
      let link = within ? "#n\(story.number)" : SafeLink.text(lead.item.link)
      let size = story.items.count > 1 ? " <small>(\(story.items.count))</small>" : ""
      line(
        "<li value=\"\(story.number)\"><span\(manner(lead))>"
          + anchor(view.headline(lead), to: link) + "</span>\(size)</li>")
    }
    line("</ol>")
    line("</section>")
  }

  mutating func open(_ section: Edition.Section, number: Int) {
    line("<section aria-labelledby=\"s\(number)\">")
    line("<h2 id=\"s\(number)\">\(heading(section))</h2>")
  }

  mutating func close() {
    line("</section>")
  }

  mutating func tell(_ story: Story) {
    guard let lead = story.lead else { return }
    line("<article id=\"n\(story.number)\">")
    line("<h3\(manner(lead))><b>\(story.number)</b> \(linked(lead))</h3>")
    about(lead, day: story.day)
    if story.items.count > 1 {
      line("<ul>")
      for event in story.items.dropFirst() {
        line("<li><p\(manner(event))>\(linked(event))</p>")
        about(event, day: 1)
        line("</li>")
      }
      line("</ul>")
    }
    line("</article>")
  }

  mutating func foot(_ more: [String] = []) {
    let lines = more + view.tail
    guard !lines.isEmpty else { return }
    line("<footer>")
    for text in lines { line("<p>\(escape(text))</p>") }
    line("</footer>")
  }

  private mutating func about(_ event: Event, day: Int) {
    var parts: [String] = []
    let time = view.time(event)
    if !time.isEmpty {
      let precise = view.clock.time(event) != nil
      let stamp = precise ? view.clock.stamp(event.time) : view.clock.day(event.time).text
      parts.append("<time datetime=\"\(stamp)\">\(escape(time))</time>")
    }
    if view.namesSources { parts.append(told(event.sourceName)) }
    if day > 1 { parts.append(escape(view.words.say(\.day, day))) }
    if !event.also.isEmpty {
      parts.append("\(escape(view.words.also)): \(event.also.map(told).joined(separator: ", "))")
    }
    if let change = view.change(event) { parts.append("<em>\(escape(change))</em>") }
    if let title = view.titleBefore(event) {
      parts.append("<em>\(escape(view.words.was)): \(told(title))</em>")
    }
    if !parts.isEmpty { line("<p class=\"about\">\(parts.joined(separator: " · "))</p>") }
  }

  private func heading(_ section: Edition.Section) -> String {
    "\(told(view.title(section))) <small>(\(view.count(section)))</small>"
  }

  private func linked(_ event: Event) -> String {
    let text = anchor(view.title(event), to: SafeLink.text(event.item.link))
    return text + (view.subtitle(event).map { " <span>— \(escape($0))</span>" } ?? "")
  }

  private func anchor(_ text: String, to link: String?) -> String {
    guard let link else { return escape(text) }
    return "<a href=\"\(escape(link))\">\(escape(text))</a>"
  }

  /// Names from outside, set apart where they run the other way than the page.
  private func told(_ text: String) -> String {
    Direction.holdsRightToLeft(text) ? "<bdi>\(escape(text))</bdi>" : escape(text)
  }

  /// The language and the direction of an item's words, where they are others than the page's.
  private func manner(_ event: Event) -> String {
    var manner = ""
    if let language = event.item.language, language.utf8.count <= 35,
      language != view.words.language,
      language.utf8.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") })
    {
      manner = " lang=\"\(language)\""
    }
    return manner + (Direction.isRightToLeft(view.headline(event)) ? " dir=\"rtl\"" : "")
  }

  private func join(_ parts: [String]) -> String {
    parts.map(escape).joined(separator: " · ")
  }

  private func escape(_ text: String) -> String {
    HTMLText.escaped(text)
  }
}
