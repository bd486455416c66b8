/// Names of HTML elements.
enum ElementNames {
  /// Whether it is an element of HTML, old ones included.
  static func contains(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    guard let packed = packed(bytes, name) else { return false }
    return inline.contains(packed) || others.contains(packed)
  }

  /// Whether the element does not part words.
  static func isInline(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    guard let packed = packed(bytes, name) else { return false }
    return inline.contains(packed)
  }

  /// Up to ten bytes in lower case as one number, six bits each; nil for any other name.
  private static func packed(_ bytes: [UInt8], _ name: Range<Int>) -> UInt64? {
    guard name.count <= 10 else { return nil }
    var packed: UInt64 = 1
    for byte in bytes[name] {
      let lower = ASCII.lower(byte)
      guard ASCII.isAlphanumeric(lower) else { return nil }
      packed = packed << 6 | UInt64(lower & 0x3F)
    }
    return packed
  }

  private static func set(_ names: String) -> Set<UInt64> {
    var set: Set<UInt64> = []
    for name in names.utf8.split(separator: UInt8(ascii: " ")) {
      let bytes = Array(name)
      if let packed = packed(bytes, 0..<bytes.count) { set.insert(packed) }
    }
    return set
  }

  private static let inline = set(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp "
      + "small span strike strong sub sup time tt u var wbr")

  private static let others = set(
    "address applet area article aside audio base blink blockquote body br button canvas caption "
      + "center col colgroup command datalist dd details dialog dir div dl dt embed fieldset "
      + "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr "
      + "html iframe img input keygen label legend li link listing main map marquee math menu "
      + "meta meter nav noframes noscript object ol optgroup option output p param picture "
      + "plaintext pre progress rb rp rt rtc ruby script search section select slot source "
      + "style summary svg table tbody td template textarea tfoot th thead title tr track ul "
      + "video xmp")
}
