package import NewsModel
import NewsText

/// What a mail of an edition says: its subject and its HTML part; the text part is the text face.
package enum DigestMail {
  /// Bytes of HTML at most: mail programs clip what is longer (Gmail near 102 KB), and encoding
  /// adds to it.
  package static let limit = 90_000

  /// Cells of a lead on an envelope.
  private static let longestLead = 120

  /// Bytes kept free for the end of the page.
  private static let reserve = 2_000

  /// "Morning digest: LEAD (+34)"; the lead is the first in brief.
  package static func subject(_ edition: Edition) -> String {
    let view = DigestView(edition)
    guard let lead = (view.brief.first ?? view.edition.stories.first)?.lead else {
      return "\(view.edition.title): \(view.words.nothing)"
    }
    let others = view.edition.stories.count - 1
    return "\(view.edition.title): \(Cells.cut(view.title(lead), to: longestLead))"
      + (others > 0 ? " (+\(others))" : "")
  }

  /// The HTML part. Stories it has no room for are counted at its end; the text part has them all.
  package static func html(_ edition: Edition) -> String {
    let view = DigestView(edition)
    var page = DigestMarkup(view)
    page.head()
    page.brief(linking: false)
    let style = PageStyle.mail
    var left = view.edition.stories.count
    var isFull = false
    for (index, section) in view.edition.sections.enumerated() where !isFull {
      var open = page
      open.open(section, number: index + 1)
      var told = 0
      for story in section.stories {
        var longer = open
        longer.tell(story)
        isFull = longer.html.utf8.count + style.utf8.count > limit - reserve
        if isFull { break }
        open = longer
        told += 1
      }
      if told == 0 { break }
      open.close()
      page = open
      left -= told
    }
    page.foot(left > 0 ? [view.words.say(\.more, left)] : [])
    return PageShell.page(
      language: view.words.language,
      title: "\(view.edition.title), \(view.words.long(view.edition.day))", style: style,
      body: page.html)
  }
}
