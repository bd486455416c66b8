/// Names of HTML elements.
enum ElementNames {
  /// Whether it is an element of HTML, old ones included.
  static func contains(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    shared.table.place(of: bytes, name) != nil
  }

  /// Whether the element does not part words.
  static func isInline(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    let names = shared
    return names.table.place(of: bytes, name).map { $0 < names.inline } ?? false
  }

  /// Whether the element does not part words, where it is one whose content is markup; nil for
  /// others, and for what is no element.
  static func isInline(_ name: PackedName) -> Bool? {
    let names = shared
    return names.table.place(of: name).flatMap { $0 < names.markup ? $0 < names.inline : nil }
  }

  /// All of them. Those that have markup within come first, and of these the inline ones: how many
  /// there are of both.
  private static let shared = (
    table: NameTable(inline + others + raw), markup: inline.count + others.count,
    inline: inline.count
  )

  private static func split(_ names: String) -> [String] {
    names.split(separator: " ").map(String.init)
  }

  private static let inline = split(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp "
      + "small span strike strong sub sup time tt u var wbr")

  private static let others = split(
    "address applet area article aside audio base blink blockquote body br button canvas "
      + "caption center col colgroup command datalist dd details dialog dir div dl dt embed "
      + "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header "
      + "hgroup hr html img input keygen label legend li link listing main map marquee math "
      + "menu meta meter nav noscript object ol optgroup option output p param picture pre "
      + "progress rb rp rt rtc ruby search section select slot source summary svg table tbody "
      + "td template tfoot th thead tr track ul video")

  /// Those whose content is text to the HTML standard (13.2.5), tags or not.
  private static let raw = split("iframe noframes plaintext script style textarea title xmp")
}
