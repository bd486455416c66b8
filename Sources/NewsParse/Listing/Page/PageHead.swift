internal import NewsModel
internal import NewsText

/// What the head of a page says about it.
struct PageHead: Sendable {
  private(set) var title: String?
  private(set) var language: String?
  /// What relative links are relative to.
  private(set) var base: String?
  private(set) var feeds: [Reading.FeedLink] = []

  init(_ tree: PageTree, base outer: String?) {
    language = tree.elements(named: "html").lazy
      .compactMap { tree.attribute("lang", of: $0).map { Hygiene.line($0) } }
      .first { !$0.isEmpty }
    title = tree.elements(named: "title").lazy.map { tree.text(of: $0) }.first { !$0.isEmpty }
    let href = tree.elements(named: "base").lazy.compactMap { tree.attribute("href", of: $0) }.first
    base = href.map { LinkText.base($0, within: outer) } ?? outer
    for link in tree.elements(named: "link") {
      if feeds.count < 50, let feed = feed(tree, link), !feeds.contains(feed) { feeds.append(feed) }
    }
  }

  /// A feed offered by `<link rel="alternate" type="application/rss+xml">`.
  private func feed(_ tree: PageTree, _ node: Int) -> Reading.FeedLink? {
    guard let rel = tree.attribute("rel", of: node), let href = tree.attribute("href", of: node),
      let type = tree.attribute("type", of: node)
    else { return nil }
    let words = rel.utf8.map(ASCII.lower).split { ASCII.isSpace($0) }
    guard
      words.contains(where: { $0.elementsEqual("alternate".utf8) || $0.elementsEqual("feed".utf8) })
    else { return nil }
    let kind = type.utf8.map(ASCII.lower)
    let range = 0..<kind.count
    guard
      ByteSearch.first("rss", in: kind, range) != nil
        || ByteSearch.first("atom", in: kind, range) != nil
        || ByteSearch.first("feed+json", in: kind, range) != nil
        || ByteSearch.first("rdf+xml", in: kind, range) != nil
    else { return nil }
    guard let url = LinkText.absolute(href, base: base) else { return nil }
    return Reading.FeedLink(url: url, title: tree.attribute("title", of: node).map(Hygiene.line))
  }
}
