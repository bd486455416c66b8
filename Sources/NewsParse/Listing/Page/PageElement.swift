internal import NewsText

/// What matters about HTML element names.
struct PageElement: OptionSet, Sendable {
  let rawValue: UInt32

  static let void = PageElement(rawValue: 1)
  /// Parts words and lines.
  static let block = PageElement(rawValue: 2)
  /// Ends an open paragraph.
  static let closesParagraph = PageElement(rawValue: 4)
  /// Stops the search for the start of an end tag.
  static let scope = PageElement(rawValue: 8)
  static let heading = PageElement(rawValue: 16)
  /// Its text is nobody's reading.
  static let hidden = PageElement(rawValue: 32)
  /// "Special" in HTML 13.2.4.2: inline end tags do not close through it.
  static let special = PageElement(rawValue: 64)
  static let paragraph = PageElement(rawValue: 128)
  static let item = PageElement(rawValue: 256)
  static let term = PageElement(rawValue: 512)
  static let row = PageElement(rawValue: 1024)
  static let cell = PageElement(rawValue: 2048)
  static let link = PageElement(rawValue: 4096)
  static let time = PageElement(rawValue: 8192)
  static let option = PageElement(rawValue: 16384)
  static let lineBreak = PageElement(rawValue: 32768)
  static let list = PageElement(rawValue: 65536)
  /// nav, footer, form: no place for news.
  static let frame = PageElement(rawValue: 131_072)
  static let table = PageElement(rawValue: 262_144)
  static let section = PageElement(rawValue: 524_288)

  /// By lower-case name.
  static func named(_ name: [UInt8]) -> PageElement {
    traits[name] ?? []
  }

  /// What start tags end without saying so: which tags, what they end, what they do not reach
  /// through.
  static let impliedEnds: [(before: PageElement, of: PageElement, within: PageElement)] = [
    (.closesParagraph, .paragraph, .scope),
    (.item, .item, [.list, .scope]),
    (.term, .term, [.list, .scope]),
    (.link, .link, [.scope, .cell]),
    (.option, .option, .scope),
    (.cell, .cell, [.row, .table]),
    (.row, .row, .table),
  ]

  /// The traits of what a start tag within it may end; `outer` are those of its parent.
  func endable(in outer: PageElement) -> PageElement {
    var endable = outer
    for end in Self.impliedEnds {
      if contains(end.of) {
        endable.insert(end.of)
      } else if !isDisjoint(with: end.within) {
        endable.remove(end.of)
      }
    }
    return endable
  }

  private static let traits: [[UInt8]: PageElement] = {
    var table: [[UInt8]: PageElement] = [:]
    func add(_ names: String, _ traits: PageElement) {
      for name in names.utf8.split(separator: 0x20) {
        table[Array(name), default: []].formUnion(traits)
      }
    }
    add("area base br col embed hr img input link meta param source track wbr", .void)
    add("br hr", .lineBreak)
    add(
      "address article aside blockquote center details dialog dir div dl fieldset figcaption figure"
        + " footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul",
      [.block, .closesParagraph, .special])
    add("li dd dt tr td th tbody thead tfoot caption body html option", [.block, .special])
    add("table td th caption html template object marquee applet", .scope)
    add("h1 h2 h3 h4 h5 h6", .heading)
    add("script style noscript template svg math iframe object select textarea title", .hidden)
    add("p", .paragraph)
    add("li", .item)
    add("dd dt", .term)
    add("tr", .row)
    add("td th", .cell)
    add("a", .link)
    add("time", .time)
    add("option", .option)
    add("ul ol dl menu dir", .list)
    add("nav footer select", .frame)
    add("table tbody thead tfoot", .table)
    add("article section aside main", .section)
    return table
  }()
}
