package import NewsModel
import NewsText

/// Reads the outlines of an OPML file (OPML 2.0, and 1.0 before it) as a list of feeds.
///
/// An outline with an `xmlUrl` is a feed, one without is a folder; ids of ours are in `tidings:id`
/// (`OPMLText`). Nothing the file points at is
/// opened: outlines that include other files are left out.
package struct OPMLReader {
  /// Folders within one another that are remembered at most.
  private static let depthLimit = 100

  private var scanner: MarkupScanner
  private var list = FeedList()
  /// The open outlines: the name of a folder, nil for a feed and for a folder without a name.
  private var open: [FeedList.Folder?] = []
  /// How many more are open beyond the bound.
  private var uncounted = 0
  private var seen: Set<String> = []

  /// The feeds of the list; `bytes` in any charset, as a file holds them.
  package static func read(_ bytes: [UInt8]) throws(ParseError) -> FeedList {
    let text = Charset.utf8(bytes, declared: nil, kind: .xml).bytes
    var reader = OPMLReader(text)
    guard reader.read() else { throw ParseError(.damaged, "no OPML") }
    return reader.list
  }

  /// The same for what is UTF-8 already.
  init(_ bytes: [UInt8]) {
    scanner = MarkupScanner(bytes, dialect: .xml)
  }

  /// Whether there is an OPML document at all.
  private mutating func read() -> Bool {
    var isOPML = false
    while let token = scanner.next() {
      switch token {
      case .start(let tag) where scanner.isName(tag.name, "opml"): isOPML = true
      case .start(let tag) where scanner.isName(tag.name, "outline"):
        isOPML = true
        take(tag)
      case .start(let tag) where scanner.isName(tag.name, "title") && list.title == nil:
        list.title = title(tag)
      case .end(let name) where scanner.isName(name, "outline"): close()
      default: break
      }
    }
    return isOPML
  }

  private mutating func title(_ tag: MarkupScanner.Tag) -> String? {
    var inside = scanner
    inside.move(to: tag.name.lowerBound - 1)
    guard let element = inside.nextPlainElement(), !element.isSection else { return nil }
    return FieldText.clean(CharacterReferences.decode(scanner.bytes, in: element.content))
  }

  private mutating func take(_ tag: MarkupScanner.Tag) {
    let name = attribute("title", tag) ?? attribute("text", tag)
    guard let address = attribute("xmlurl", tag) else {
      if !tag.isSelfClosing {
        open(folder: name.map { FeedList.Folder($0, id: attribute("tidings:id", tag)) })
      }
      return
    }
    if !tag.isSelfClosing { open(folder: nil) }
    guard let url = LinkText.absolute(address, base: nil), LinkText.isWeb(url) else {
      list.leftOut.append("\(name ?? "a feed"): \(address) is no web address")
      return
    }
    guard seen.insert(url).inserted else { return }
    let folders = open.compactMap { $0 }
    list.entries.append(
      FeedList.Entry(
        url: url, id: attribute("tidings:id", tag), name: name,
        page: attribute("htmlurl", tag).flatMap { LinkText.absolute($0, base: nil) },
        language: attribute("language", tag),
        folders: folders.isEmpty ? categories(tag) : folders))
  }

  /// `/Boston/Weather,/Sea`: the last step of each path.
  private func categories(_ tag: MarkupScanner.Tag) -> [FeedList.Folder] {
    let text = attribute("category", tag) ?? ""
    return text.split(separator: ",").compactMap { path in
      path.split(separator: "/").last.flatMap { FieldText.clean(String($0).trimmed) }
        .map { FeedList.Folder($0) }
    }
  }

  private func attribute(_ name: String, _ tag: MarkupScanner.Tag) -> String? {
    scanner.attribute(name, of: tag).flatMap { FieldText.clean($0) }
  }

  private mutating func open(folder: FeedList.Folder?) {
    if open.count < Self.depthLimit { open.append(folder) } else { uncounted += 1 }
  }

  private mutating func close() {
    if uncounted > 0 { uncounted -= 1 } else { _ = open.popLast() }
  }
}
