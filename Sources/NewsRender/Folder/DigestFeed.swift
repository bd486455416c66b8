package import NewsModel
import NewsText
import NewsTime

/// The Atom feed of editions (RFC 4287): a digest for whoever reads by feed.
package enum DigestFeed {
  /// Editions in it at most.
  package static let limit = 30

  /// An edition, and the name of the file it is read in.
  package struct Entry: Sendable {
    package var edition: Edition
    package var file: String

    package init(_ edition: Edition, file: String) {
      self.edition = edition
      self.file = file
    }
  }

  /// `entries` newest first; `desk` and `language` are the config's.
  package static func render(_ entries: [Entry], desk: String, language: String) -> String {
    let words = DigestWords.of(language)
    let title = Hygiene.line(desk.isEmpty ? words.editions : desk)
    let updated = entries.first?.edition.made ?? Instant(seconds: 0)
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
    for entry in entries.prefix(limit) { lines += entry.lines }
    return (lines + ["</feed>", ""]).joined(separator: "\n")
  }

  /// A name that is the same for the same thing (RFC 9562, UUID version 8).
  fileprivate static func name(of thing: String) -> String {
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

  fileprivate static func escape(_ text: String) -> String {
    HTMLText.escaped(text)
  }
}

extension DigestFeed.Entry {
  fileprivate var lines: [String] {
    let view = DigestView(edition)
    let zone = view.clock.zone
    let brief = (view.brief.isEmpty ? Array(view.edition.stories.prefix(5)) : view.brief)
      .compactMap(\.lead).map(view.headline).joined(separator: " · ")
    let id = DigestFeed.name(of: "\(edition.id) \(edition.day.text) \(edition.cutoff.seconds)")
    return [
      "<entry>",
      "<id>\(id)</id>",
      "<title>\(DigestFeed.escape(DigestMail.subject(edition)))</title>",
      "<published>\(edition.cutoff.text(in: zone))</published>",
      "<updated>\(edition.made.text(in: zone))</updated>",
      "<link rel=\"alternate\" href=\"\(DigestFeed.escape(file))\"/>",
      "<summary>\(DigestFeed.escape(view.isEmpty ? view.emptyLine : brief))</summary>",
      "</entry>",
    ]
  }
}
