package import NewsModel
import NewsText

/// The text face of a digest: 72 columns, for a pager, a terminal, a mail.
package enum DigestText {
  package static let columns = 72

  /// The whole digest, its last line ended by a newline.
  package static func render(_ edition: Edition) -> String {
    var text = Hygiene.line(edition.title) + "\n"
    for story in edition.stories {
      text += "\(story.number) \(Hygiene.line(story.lead?.item.title ?? ""))\n"
    }
    return text
  }
}
