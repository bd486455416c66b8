import NewsText
import TestSupport
import Testing

@Suite struct CharacterReferencesTests {
  static let references: [(String, String)] = [
    ("", ""), ("plain", "plain"), ("&", "&"), ("&&", "&&"), ("a & b", "a & b"), ("AT&T", "AT&T"),
    ("R&D", "R&D"), ("&amp;", "&"), ("&amp", "&"), ("&AMP;", "&"), ("&amp;amp;", "&amp;"),
    ("&lt;b&gt;", "<b>"), ("&quot;&apos;", "\"'"), ("&nbsp;", "\u{A0}"), ("&unknown;", "&unknown;"),
    ("&eacute;&Eacute;", "éÉ"), ("&hellip;&ndash;&mdash;", "…–—"), ("&rsquo;s", "’s"),
    ("&Auml", "Ä"), ("&AElig;", "Æ"), ("&aElig;", "&aElig;"), ("&copy2024", "©2024"),
    ("&notit;", "¬it;"), ("&notin;", "∉"), ("&notin", "¬in"), ("&hellip", "&hellip"),
    ("&CounterClockwiseContourIntegral;", "∳"), ("&fjlig;", "fj"), ("&NotEqualTilde;", "≂̸"),
    ("&ThickSpace;", "\u{205F}\u{200A}"), ("&zwnj;&zwj;", "\u{200C}\u{200D}"), ("&zeta;", "ζ"),
    ("&zwnj", "&zwnj"), ("&frac12;&frac34", "½¾"), ("&sup2;", "²"), ("&there4;", "∴"),
    ("&NewLine;&Tab;", "\n\t"), ("&;", "&;"), ("&#;", "&#;"), ("&#x;", "&#x;"), ("&#", "&#"),
    ("&#xZ;", "&#xZ;"), ("&#39;&#039;&#x27;&#X27;", "''''"), ("&#8217;", "’"), ("&#8217s", "’s"),
    ("&#x2014", "—"), ("&#128512;", "😀"), ("&#150;&#x93;&#151;", "–“—"), ("&#128;", "€"),
    ("&#159;", "Ÿ"), ("&#129;", "\u{81}"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"),
    ("&#x10FFFF;", "\u{10FFFF}"), ("&#x110000;", "\u{FFFD}"),
    ("&#99999999999999999999;", "\u{FFFD}"), ("日本&amp;語", "日本&語"), ("&é;", "&é;"),
    ("&a", "&a"), ("&gt", ">"), ("&g", "&g"), ("&lt&lt;", "<<"),
  ]

  @Test(arguments: references)
  func `a reference is decoded as a browser does`(text: String, plain: String) {
    #expect(CharacterReferences.decode(text) == plain)
    let bytes = Array("&lt;".utf8) + Array(text.utf8) + Array("&lt;".utf8)
    #expect(CharacterReferences.decode(bytes, in: 4..<bytes.count - 4) == plain)
  }

  static let links: [(String, String)] = [
    ("?a=1&copy=2", "?a=1&copy=2"), ("?a=1&amp;copy=2", "?a=1&copy=2"), ("?a&region", "?a&region"),
    ("?a&reg", "?a®"), ("?a&lt=1", "?a&lt=1"), ("?a&lt;=1", "?a<=1"), ("&#38;b", "&b"),
  ]

  @Test(arguments: links)
  func `a link in an attribute keeps its parameters`(text: String, plain: String) {
    #expect(CharacterReferences.decode(text, attribute: true) == plain)
  }

  /// A sample from every part of the table, so that a wrong order would show.
  static let names: [(String, String)] = [
    ("AElig", "Æ"), ("Aacute", "Á"), ("Bernoullis", "ℬ"), ("Cap", "⋒"), ("Dagger", "‡"),
    ("Efr", "𝔈"), ("Gg", "⋙"), ("Hat", "^"), ("Igrave", "Ì"), ("Jopf", "𝕁"), ("Lambda", "Λ"),
    ("Map", "⤅"), ("NotLess", "≮"), ("OElig", "Œ"), ("Phi", "Φ"), ("Rarr", "↠"), ("Scaron", "Š"),
    ("THORN", "Þ"), ("Uuml", "Ü"), ("Vdash", "⊩"), ("Xi", "Ξ"), ("Yuml", "Ÿ"), ("Zcaron", "Ž"),
    ("aacute", "á"), ("bull", "•"), ("ccedil", "ç"), ("deg", "°"), ("euro", "€"), ("fflig", "ﬀ"),
    ("gg", "≫"), ("hearts", "♥"), ("iexcl", "¡"), ("jopf", "𝕛"), ("laquo", "«"), ("middot", "·"),
    ("ntilde", "ñ"), ("oelig", "œ"), ("pound", "£"), ("quot", "\""), ("raquo", "»"), ("szlig", "ß"),
    ("trade", "™"), ("uml", "¨"), ("vellip", "⋮"), ("wp", "℘"), ("xi", "ξ"), ("yen", "¥"),
    ("zwj", "\u{200D}"), ("zwnj", "\u{200C}"),
  ]

  @Test(arguments: names)
  func `a name is found wherever it stands in the table`(name: String, meaning: String) {
    #expect(CharacterReferences.decode("&\(name);") == meaning)
  }

  @Test func `noise is decoded to valid text`() {
    var random = SeededGenerator(seed: 13)
    let pieces = ["&", "#", "x", "amp", "lt", ";", "not", "in", "38", "1F600", "=", "é", "&&"]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...10, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let decoded = CharacterReferences.decode(text)
      #expect(decoded.utf8.count <= text.utf8.count * 2)
      #expect(text.contains("&") || decoded == text)
    }
  }
}
