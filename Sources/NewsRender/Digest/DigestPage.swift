package import NewsModel

/// The HTML face of a digest: one page, for a browser and for paper.
package enum DigestPage {
  package static func render(_ edition: Edition) -> String {
    let view = DigestView(edition)
    var page = DigestMarkup(view)
    page.line("<a class=\"skip\" href=\"#news\">\(HTMLText.escaped(view.words.skip))</a>")
    page.head()
    page.line("<main id=\"news\">")
    // In brief before the table of sections: the first screen is for news.
    page.brief(linking: true)
    page.contents()
    for (index, section) in view.edition.sections.enumerated() {
      page.open(section, number: index + 1)
      for story in section.stories { page.tell(story) }
      page.close()
    }
    page.line("</main>")
    page.foot()
    return PageShell.page(
      language: view.words.language,
      title: "\(view.edition.title), \(view.words.long(view.edition.day))",
      style: PageStyle.page, head: PageShell.locked, body: page.html)
  }
}
