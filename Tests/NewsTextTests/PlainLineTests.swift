import NewsText
import TestSupport
import Testing

@Suite struct PlainLineTests {
  /// What the rules say, byte by byte and without haste.
  private func collapsed(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\u{A0}" }
      .joined(separator: " ")
  }

  @Test func `white space collapses wherever it stands in a block`() {
    for gap in [" ", "  ", "\n", " \n\t ", "\u{A0}", " \u{A0} "] {
      for place in 0..<40 {
        let word = String(repeating: "x", count: place)
        let text = gap + word + gap + "é" + gap + word + "y" + gap
        var line = PlainLine()
        let bytes = Array(text.utf8)
        line.append(bytes, in: 0..<bytes.count)
        #expect(String(decoding: line.bytes, as: UTF8.self) == collapsed(text))
        #expect(MarkupText.plain("<p>\(text)</p>") == collapsed(text))
      }
    }
  }

  @Test func `references are decoded between the words they part`() {
    #expect(MarkupText.plain("a &amp; b&nbsp;c &#32; d&lt;e &no; &ampx") == "a & b c d<e &no; &x")
  }

  @Test func `a limit is passed by no more than a run`() {
    let words = Array(String(repeating: "word\n", count: 100).utf8)
    var line = PlainLine(limit: 20)
    line.append(words, in: 0..<words.count)
    #expect(line.isFull)
    #expect(line.bytes.count <= 25)
  }

  @Test func `nothing follows what a limit cut off`() {
    let bytes = Array("0123456789012345678\u{1}more&quot;".utf8)
    let whole = MarkupText.plain(bytes, in: 0..<bytes.count)
    for limit in 1..<bytes.count {
      let brief = MarkupText.plain(bytes, in: 0..<bytes.count, limit: limit)
      #expect(whole.utf8.starts(with: brief.utf8), "\(limit): \(brief)")
    }
  }

  @Test func `a settled line is one the filter leaves as it is`() {
    let texts = [
      "Quay 7", "Größe – «a»", "港口　新闻", "e\u{301}", "a\u{7}b", "\u{1}a", "a\u{202E}b  c",
      "a\u{85}b",
      "a\tb", "a\u{A0}b", "a&#8238;b", "a&#8212;b", "a&#1;", "&nbsp;a&amp;", "\u{2009}a",
    ]
    for text in texts {
      for place in 0..<20 {
        let bytes = Array((String(repeating: "x", count: place) + text).utf8)
        let line = MarkupText.line(bytes, in: 0..<bytes.count)
        let found = String(decoding: line.bytes, as: UTF8.self)
        if line.isSettled { #expect(Hygiene.line(found) == found) }
      }
    }
    let plain = Array("Größe  <b>der</b> „Kais“ &mdash; 7\u{A0}€ ".utf8)
    #expect(MarkupText.line(plain, in: 0..<plain.count).isSettled)
  }

  @Test func `a plain line is taken as it stands and no other`() {
    let plain = ["Quay 7", " Quay 7\n", "Größe", "Новости порта", "港口新闻", "a – b", "«a»"]
    for text in plain {
      let bytes = Array(text.utf8)
      #expect(Hygiene.plainLine(bytes, in: 0..<bytes.count) == collapsed(text))
    }
    let others = [
      "", " ", "a  b", "a\nb", "a & b", "a < b", "a\u{A0}b", "a\u{3000}b", "a\u{7}b", "a\u{202E}b",
      "e\u{301}", "a\u{200D}b", "a\u{FEFF}b", "a\u{85}b",
    ]
    for text in others {
      let bytes = Array(text.utf8)
      #expect(Hygiene.plainLine(bytes, in: 0..<bytes.count) == nil, "\(text.debugDescription)")
    }
  }

  @Test func `what is a line already stays as it is`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<3000 {
      let text = String(decoding: generator.hostileBytes(), as: UTF8.self)
      if Hygiene.isLine(Array(text.utf8)) {
        let cleaned = Hygiene.bytes(Array(text.utf8))
        #expect(cleaned == Array(text.utf8), "\(text.debugDescription)")
        #expect(collapsed(text).utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
      }
    }
  }
}
