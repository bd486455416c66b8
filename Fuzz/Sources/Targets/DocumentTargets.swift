import NewsModel
import NewsParse
import NewsText
import NewsTime

/// Whole documents, read as a run would read them.
///
/// Each puts a beginning before the input that settles what the document is, so that no time goes
/// to inputs another target is for.
enum DocumentTargets {
  static func feed(_ bytes: [UInt8]) {
    read(
      bytes,
      as: [
        "<rss><channel>", "<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>", "<?xml version='1.0'?>",
      ])
  }

  static func sitemap(_ bytes: [UInt8]) {
    read(
      bytes,
      as: [
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>", "<sitemapindex>",
      ])
  }

  static func jsonFeed(_ bytes: [UInt8]) {
    read(
      bytes,
      as: [
        #"{"version":"https://jsonfeed.org/version/1.1","items":["#, "", "[{", #"{"title":""#,
      ])
  }

  static func page(_ bytes: [UInt8]) {
    read(bytes, as: ["<!doctype html><html><body>", "<html><head>"])
  }

  static func text(_ bytes: [UInt8]) {
    read(bytes, as: ["Latest news\n\n", "20:49\n"])
  }

  /// The low bits of the first byte choose the beginning.
  private static func read(_ bytes: [UInt8], as beginnings: [String]) {
    guard let first = bytes.first else { return }
    let beginning = beginnings[Int(first) % beginnings.count]
    let response = Response(
      body: Array(beginning.utf8) + bytes.dropFirst(), url: "https://example.org/a/b?c",
      fetched: Instant(seconds: 1_719_247_740))
    let context = ReadingContext(
      reference: Zone.utc.civil(at: response.fetched), baseURL: response.url)
    guard let reading = try? Parser.read(response, context: context) else { return }
    expect(reading.items.count <= bytes.count + 8, "no more items than bytes")
    for item in reading.items { check(item) }
  }

  /// What every sink may rely on.
  private static func check(_ item: Item) {
    for text in [item.title, item.subtitle, item.kicker, item.summary, item.author, item.aside] {
      guard let text else { continue }
      expect(isClean(text), "text is one clean line: \(text.debugDescription)")
    }
    for category in item.categories {
      expect(isClean(category), "a category is one clean line: \(category.debugDescription)")
    }
    if let guid = item.guid { expect(isClean(guid), "an id is clean: \(guid.debugDescription)") }
    if let summary = item.summary {
      expect(summary.utf8.count <= 2_003, "a summary has its limit: \(summary.utf8.count)")
    }
    guard let link = item.link else { return }
    expect(isClean(link), "a link is clean: \(link.debugDescription)")
    let head = link.prefix(12).lowercased()
    expect(
      !head.hasPrefix("javascript:") && !head.hasPrefix("data:") && !head.hasPrefix("file:"),
      "a link leads to the net: \(link)")
  }

  private static func isClean(_ text: String) -> Bool {
    Hygiene.clean(text).utf8.elementsEqual(text.utf8) && !text.utf8.contains(0x0A)
  }
}
