import NewsText
import Testing

@Suite struct IndexWordsTests {
  @Test(arguments: [
    ("Storm hits the coast", "storm hits the coast"),
    ("Türkiye’nin 37,000 O’Briens", "turkiye 37000 o'briens"),
    ("東京で地震 G7", "東京 京で で地 地震 震 g7"),
    ("震", "震"),
    ("Новый ёж", "новый еж"),
    ("한국은 눈", "한국은 눈"),
    ("", ""), ("…", ""),
  ])
  func `an index keeps folded words, and pairs of letters where words have no spaces`(
    text: String, words: String
  ) {
    #expect(String(decoding: IndexWords.text(of: [Words.joined(text)]), as: UTF8.self) == words)
  }

  @Test func `several texts are one`() {
    #expect(
      IndexWords.text(of: ["One", "…", "two  three"].map { Words.joined($0) }).elementsEqual(
        "one two three".utf8))
    #expect(IndexWords.text(of: []).isEmpty)
  }

  @Test(arguments: WordPatternTests.matching)
  func `an index finds what a pattern matches`(pattern: String, text: String) throws {
    guard let terms = try WordPattern(pattern).terms else {
      #expect(pattern.hasPrefix("/"))
      return
    }
    #expect(!terms.isEmpty)
    // By bytes, as an index does: a space and a mark behind it are one Character.
    let words = IndexWords.text(of: [Words.joined(text)]).split(separator: 0x20)
    for either in terms {
      let isThere = either.contains { term in
        words.contains { word in
          term.isPrefix
            ? word.starts(with: term.text.utf8) : word.elementsEqual(term.text.utf8)
        }
      }
      #expect(isThere, "\(either)")
    }
  }
}
