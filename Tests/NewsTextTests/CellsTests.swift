import NewsText
import TestSupport
import Testing

@Suite struct CellsTests {
  static let widths: [(String, Int)] = [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ＡＢ", 4), ("ｱ", 1), ("…—“”", 4), ("😀", 2), ("👩‍👩‍👧", 2),
    ("👍🏽", 2), ("🇦🇿", 2), ("🇦🇿🇬🇪", 4), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2),
    ("\u{200B}\u{200D}\u{FEFF}", 0), ("a\u{AD}b", 2), ("Z\u{301}\u{302}\u{303}", 1), ("กำ", 2),
    ("ไทย", 3), ("नि", 1), ("\u{1F6DC}", 2), ("\u{7}", 0), ("שלום", 4), ("\u{A0}", 1),
  ]

  @Test(arguments: widths)
  func `a text takes as many cells as a terminal gives it`(text: String, width: Int) {
    #expect(Cells.width(text) == width)
  }

  static let cuts: [(String, Int, String)] = [
    ("short", 10, "short"), ("exactly", 7, "exactly"), ("longer text", 8, "longer…"),
    ("longer text", 7, "longer…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("ab👩‍👩‍👧cd", 4, "ab…"),
    ("ab👩‍👩‍👧cd", 5, "ab👩‍👩‍👧…"), ("toll tops 37,000 dead", 14, "toll tops…"),
    ("toll tops 37,000 dead", 17, "toll tops 37,000…"), ("abc", 1, "…"), ("abc", 0, ""),
    ("12345678", 4, "123…"), ("In 2024. It", 8, "In 2024…"), ("In 2024. It", 9, "In 2024.…"),
    ("at 20:49 and", 6, "at…"), ("1,5,7", 4, "1,5…"),
    ("cafe\u{301} au lait", 5, "cafe\u{301}…"),
  ]

  @Test(arguments: cuts)
  func `a cut text is no wider than asked and cuts no number`(
    text: String, cells: Int, cut: String
  ) {
    #expect(Cells.cut(text, to: cells) == cut)
    #expect(Cells.width(Cells.cut(text, to: cells)) <= max(cells, 0))
  }

  @Test func `padding counts cells`() {
    #expect(Cells.pad("日本", to: 6) == "日本  ")
    #expect(Cells.pad("abcdef", to: 3) == "abcdef")
  }

  @Test func `lines break at spaces and carry their indents`() {
    #expect(
      Wrap.lines("one two three four five", width: 12, first: 2, rest: 4)
        == ["  one two", "    three", "    four", "    five"])
    #expect(Wrap.lines("  one \n two  ", width: 20) == ["one two"])
    #expect(Wrap.lines("", width: 20, first: 2) == [])
    #expect(Wrap.lines("exactly ten", width: 11) == ["exactly ten"])
    #expect(Wrap.lines("exactly ten", width: 10) == ["exactly", "ten"])
  }

  @Test func `a link that is too long stays whole on its own line`() {
    let link = "https://example.org/" + String(repeating: "a", count: 80)
    #expect(Wrap.lines("see \(link) now", width: 20) == ["see", link, "now"])
    #expect(Wrap.lines(link, width: 20, first: 3, rest: 5) == ["   " + link])
  }

  @Test func `a number and its unit with a no-break space between stay together`() {
    #expect(
      Wrap.lines("about 37\u{A0}000 people", width: 10) == ["about", "37\u{A0}000", "people"])
  }

  @Test func `Chinese breaks between characters, not before a closing mark`() {
    #expect(Wrap.lines("中国外交部发言人", width: 8) == ["中国外交", "部发言人"])
    #expect(Wrap.lines("中国外交。部发言", width: 8) == ["中国外", "交。部发", "言"])
    #expect(Wrap.lines("中国外「交部」", width: 8) == ["中国外", "「交部」"])
    #expect(Wrap.lines("iPhone发布会", width: 8) == ["iPhone发", "布会"])
  }

  @Test func `a Thai sentence wider than a line is broken between clusters`() {
    let text = "เกิดแผ่นดินไหวขนาดใหญ่ในประเทศไทย"
    let lines = Wrap.lines(text, width: 12)
    #expect(lines.joined() == text)
    #expect(lines.allSatisfy { Cells.width($0) <= 12 })
  }

  @Test func `no line is wider than asked and no word is lost`() {
    var random = SeededGenerator(seed: 72)
    for _ in 0..<500 {
      let text = Hygiene.line(String(decoding: random.hostileBytes(), as: UTF8.self))
      let width = Int.random(in: 12...40, using: &random)
      let lines = Wrap.lines(text, width: width, first: 1, rest: 3)
      for line in lines {
        let isOneWord = line.utf8.split(separator: 0x20).count == 1
        #expect(isOneWord || Cells.width(line) <= width, "\(line.unicodeScalars.map(\.value))")
      }
      let joined = lines.joined(separator: " ")
      let withoutSpaces = { (text: String) in text.utf8.filter { $0 != 0x20 } }
      #expect(withoutSpaces(joined) == withoutSpaces(text))
    }
  }
}
