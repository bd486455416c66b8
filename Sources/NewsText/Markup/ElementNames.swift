/// Names of HTML elements.
enum ElementNames {
  /// Whether it is an element of HTML, old ones included.
  static func contains(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    known.table.place(of: bytes, name) != nil
  }

  /// Whether the element does not part words.
  static func isInline(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    let known = known
    return known.table.place(of: bytes, name).map { $0 < known.inline } ?? false
  }

  /// All of them, and how many are inline: those come first.
  private static let known = (table: NameTable(inline + others), inline: inline.count)

  private static func split(_ names: String) -> [String] {
    names.split(separator: " ").map(String.init)
  }

  private static let inline = split(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp "
      + "small span strike strong sub sup time tt u var wbr")

  private static let others = split(
    "address applet area article aside audio base blink blockquote body br button canvas caption "
      + "center col colgroup command datalist dd details dialog dir div dl dt embed fieldset "
      + "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr "
      + "html iframe img input keygen label legend li link listing main map marquee math menu "
      + "meta meter nav noframes noscript object ol optgroup option output p param picture "
      + "plaintext pre progress rb rp rt rtc ruby script search section select slot source "
      + "style summary svg table tbody td template textarea tfoot th thead title tr track ul "
      + "video xmp")
}
