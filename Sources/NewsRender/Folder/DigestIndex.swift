package import NewsTime

/// The page that lists all editions of a folder, by month, the newest first.
package enum DigestIndex {
  /// An edition that has a file.
  package struct Entry: Sendable, Equatable {
    /// The file's name.
    package var file: String
    package var title: String
    package var day: Day
    package var stories: Int

    package init(file: String, title: String, day: Day, stories: Int) {
      self.file = file
      self.title = title
      self.day = day
      self.stories = stories
    }
  }

  /// `entries` in the order of their making; `desk` and `language` are the config's.
  package static func render(_ entries: [Entry], desk: String, language: String) -> String {
    let words = DigestWords.of(language)
    let title = desk.isEmpty ? words.editions : "\(desk): \(words.editions)"
    var lines: [String] = ["<header>"]
    if !desk.isEmpty { lines.append("<p class=\"desk\">\(HTMLText.escaped(desk))</p>") }
    lines += ["<h1>\(HTMLText.escaped(words.editions))</h1>", "</header>", "<main>"]
    var months: [(title: String, entries: [Entry])] = []
    for entry in entries.enumerated().sorted(by: isNewer).map(\.element) {
      let month = words.month(entry.day)
      if months.last?.title != month { months.append((month, [])) }
      months[months.count - 1].entries.append(entry)
    }
    for (index, month) in months.enumerated() {
      let id = "m\(index + 1)"
      lines.append("<section aria-labelledby=\"\(id)\">")
      lines.append(
        "<h2 id=\"\(id)\">\(HTMLText.escaped(month.title)) "
          + "<small>(\(month.entries.count))</small></h2>")
      lines.append("<ul>")
      lines += month.entries.map { line($0, words) }
      lines += ["</ul>", "</section>"]
    }
    lines += ["</main>", ""]
    return PageShell.page(
      language: words.language, title: title, style: PageStyle.index,
      head: PageShell.locked
        + "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\">\n",
      body: lines.joined(separator: "\n"))
  }

  private static func isNewer(
    _ left: (offset: Int, element: Entry), _ right: (offset: Int, element: Entry)
  ) -> Bool {
    (left.element.day, left.offset) > (right.element.day, right.offset)
  }

  private static func line(_ entry: Entry, _ words: DigestWords) -> String {
    "<li><time datetime=\"\(entry.day.text)\">\(HTMLText.escaped(words.rule(entry.day)))</time> "
      + "<a href=\"\(HTMLText.escaped(entry.file))\">\(HTMLText.escaped(entry.title))</a> "
      + "<small>\(HTMLText.escaped(words.say(\.stories, entry.stories)))</small></li>"
  }
}
