package import NewsModel
import NewsText
package import NewsTime

/// The Atom feed of editions (RFC 4287): a digest for whoever reads by feed.
package enum DigestFeed {
  /// Editions in it at most.
  package static let limit = 30

  /// `entries` newest first, the newest made at `updated`; `desk` and `language` are the config's.
  package static func render(
    _ entries: [String], updated: Instant, desk: String, language: String
  ) -> String {
    let words = DigestWords.of(language)
    let title = Hygiene.line(desk.isEmpty ? words.editions : desk)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(words.language)\">",
      "<id>\(name(of: "feed \(title)"))</id>",
      "<title>\(escape(title))</title>",
      "<updated>\(updated.text(in: .utc))</updated>",
      "<author><name>\(escape(title))</name></author>",
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"feed.xml\"/>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"index.html\"/>",
    ]
    lines += entries.prefix(limit)
    return (lines + ["</feed>", ""]).joined(separator: "\n")
  }

  /// A name that is the same for the same thing (RFC 9562, UUID version 8).
  private static func name(of thing: String) -> String {
    let high = StableHash.fnv64("tidings \(thing)".utf8)
    let low = StableHash.fnv64("\(thing) tidings".utf8)
    let digits = hexadecimal(high & ~0xF000 | 0x8000) + hexadecimal(low >> 2 | 1 << 63)
    var parts: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func escape(_ text: String) -> String {
    HTMLText.escaped(text)
  }

  /// The entry of an edition that is read in that file.
  package static func entry(_ edition: Edition, file: String) -> String {
    let view = DigestView(edition)
    let zone = view.clock.zone
    let brief = (view.brief.isEmpty ? Array(view.edition.stories.prefix(5)) : view.brief)
      .compactMap(\.lead).map(view.headline).joined(separator: " · ")
    return [
      "<entry>",
      "<id>\(name(of: "\(edition.id) \(edition.day.text) \(edition.cutoff.seconds)"))</id>",
      "<title>\(escape(DigestMail.subject(edition)))</title>",
      "<published>\(edition.cutoff.text(in: zone))</published>",
      "<updated>\(edition.made.text(in: zone))</updated>",
      link(to: file),
      "<summary>\(escape(view.isEmpty ? view.emptyLine : brief))</summary>",
      "</entry>",
    ].joined(separator: "\n")
  }

  /// Whether an entry is of an edition that is read in that file.
  package static func isEntry(_ entry: String, of file: String) -> Bool {
    entry.contains(link(to: file))
  }

  private static func link(to file: String) -> String {
    "<link rel=\"alternate\" href=\"\(escape(file))\"/>"
  }
}
