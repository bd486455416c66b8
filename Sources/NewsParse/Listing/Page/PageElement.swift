internal import NewsText

/// What matters about HTML element names.
struct PageElement: OptionSet, Sendable {
  let rawValue: UInt64

  private static func bit(_ place: UInt64) -> PageElement {
    PageElement(rawValue: 1 << place)
  }

  // What a reader of the tree asks.

  /// Parts words and lines.
  static let block = bit(0)
  static let lineBreak = bit(1)
  static let heading = bit(2)
  /// Its text is nobody's reading.
  static let hidden = bit(3)
  static let link = bit(4)
  static let time = bit(5)
  static let item = bit(6)
  /// nav, footer, form: no place for news.
  static let frame = bit(7)
  static let section = bit(8)

  // What the builder asks (HTML 13.2.4.2 and 13.2.6).

  static let void = bit(16)
  /// "Special": inline end tags do not close through it.
  static let special = bit(17)
  /// Stops the search for the start of an end tag.
  static let scope = bit(18)
  /// Its end forgets the links that were open within.
  static let marker = bit(19)
  /// Ends an open paragraph.
  static let closesParagraph = bit(20)
  /// Special, but not to a list item that looks for the item before it.
  static let passable = bit(21)
  /// A start tag that does not open a link anew.
  static let quiet = bit(22)
  static let paragraph = bit(23)
  static let term = bit(24)
  static let option = bit(25)
  static let button = bit(26)
  static let list = bit(27)
  static let table = bit(28)
  /// tbody, thead, tfoot.
  static let rows = bit(29)
  static let row = bit(30)
  static let cell = bit(31)
  static let caption = bit(32)
  static let column = bit(33)
  static let form = bit(34)
  static let select = bit(35)
  /// Ends an open select: another input.
  static let control = bit(36)
  /// html, head, body.
  static let document = bit(37)
  static let body = bit(38)
  /// svg, math.
  static let foreign = bit(39)
  /// Where HTML begins again within foreign elements.
  static let integration = bit(40)
  /// Ends the foreign elements it stands in (HTML 13.2.6.5).
  static let breakout = bit(41)

  /// The parts of a table, which stand in no other place.
  static let tableParts: PageElement = [.rows, .row, .cell, .caption, .column]
  /// In these nothing stands but their own parts: it goes before the table.
  static let fostering: PageElement = [.table, .rows, .row]

  /// What start tags end without saying so: which tags, what they end, what they do not reach
  /// through.
  static let impliedEnds: [(before: PageElement, of: PageElement, within: PageElement)] = [
    (.closesParagraph, .paragraph, [.scope, .button]),
    (.item, .item, [.scope, .special]),
    (.term, .term, [.scope, .special]),
    (.button, .button, .scope),
  ]

  /// The traits of what a start tag within it may end; `outer` are those of its parent.
  func endable(in outer: PageElement) -> PageElement {
    var endable = outer
    for end in Self.impliedEnds {
      if contains(end.of) {
        endable.insert(end.of)
      } else if !isDisjoint(with: end.within), !contains(.passable) || contains(.scope) {
        endable.remove(end.of)
      }
    }
    return endable
  }

  /// The number that stands for a name; ASCII case does not matter.
  static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    // FNV-1a.
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { key = (key ^ UInt64(ASCII.lower(byte))) &* 0x0100_0000_01B3 }
    return key
  }

  /// By the key of the name.
  static func named(_ key: UInt64) -> PageElement {
    traits[key] ?? []
  }

  private static let traits: [UInt64: PageElement] = {
    var table: [UInt64: PageElement] = [:]
    func add(_ names: String, _ traits: PageElement) {
      for name in names.utf8.split(separator: 0x20) {
        table[key(name), default: []].formUnion(traits)
      }
    }
    add("area base br col embed hr img image input keygen link meta param source track wbr", .void)
    add("br hr", .lineBreak)
    add(
      "address article aside blockquote center details dialog dir div dl fieldset figcaption figure"
        + " footer form h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p pre search"
        + " section summary table ul",
      [.block, .closesParagraph, .special])
    add("li dd dt tr td th tbody thead tfoot caption body html option", [.block, .special])
    add("li dd dt plaintext", .closesParagraph)
    add(
      "applet area base br button col colgroup embed frame frameset head iframe img input link"
        + " marquee meta noembed noframes noscript object param plaintext script select source"
        + " style template textarea title track wbr xmp",
      .special)
    add("table td th caption html template object marquee applet", .scope)
    add("td th caption object marquee applet template", .marker)
    add("address div p", .passable)
    add(
      "base basefont bgsound link meta noframes script style template title param source track",
      .quiet)
    add("textarea iframe hr", .quiet)
    add("h1 h2 h3 h4 h5 h6", .heading)
    add("script style noscript template svg math iframe object select textarea title", .hidden)
    add("p", .paragraph)
    add("li", .item)
    add("dd dt", .term)
    add("tr", .row)
    add("td th", .cell)
    add("a", .link)
    add("time", .time)
    add("option optgroup", .option)
    add("button", .button)
    add("ul ol dl menu dir", .list)
    add("nav footer select", .frame)
    add("table", .table)
    add("tbody thead tfoot", .rows)
    add("caption", .caption)
    add("col colgroup", .column)
    add("form", .form)
    add("select", .select)
    add("input keygen textarea", .control)
    add("html head body", .document)
    add("body", .body)
    add("article section aside main", .section)
    add("svg math", .foreign)
    add("foreignobject desc annotation-xml", .integration)
    add(
      "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img"
        + " li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u"
        + " ul var",
      .breakout)
    return table
  }()
}
