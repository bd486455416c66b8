import NewsText
import Testing

struct SearchWordsTests {
  @Test(
    arguments: [
      ("ferry sinks", ["ferry", "sinks"], []),
      ("  ferry\tsinks ", ["ferry", "sinks"], []),
      (#""north quay" ferry"#, [#""north quay""#, "ferry"], []),
      (#"ferry -"north quay" -storm*"#, ["ferry"], [#""north quay""#, "storm*"]),
      (#""north caucas*" x"#, [#""north caucas*""#, "x"], []),
      ("/a b/i ferry", ["/a b/i", "ferry"], []), ("ferry -/a b/", ["ferry"], ["/a b/"]),
      ("Ankara & Baku - Tbilisi", ["Ankara", "Baku", "Tbilisi"], []),
      ("and/or", ["and/or"], []), ("G7-summit", ["G7-summit"], []),
      (#"ferry "north quay"#, ["ferry", #""north quay"#], []),
      ("東京 地震", ["東京", "地震"], []),
    ] as [(String, [String], [String])])
  func `words, phrases and what must not be there are told apart`(
    text: String, wanted: [String], unwanted: [String]
  ) throws {
    let words = try SearchWords(text)
    #expect(words.wanted.map(\.pattern) == wanted)
    #expect(words.unwanted.map(\.pattern) == unwanted)
  }

  @Test(arguments: ["", "  ", "-ferry", "& -", "\"\"", "/[/", "/", "ferry /open"])
  func `what says nothing to look for is an error`(text: String) {
    #expect(throws: PatternError.self) { try SearchWords(text) }
  }
}

struct FoundWordsTests {
  @Test(arguments: [
    ("ferry", "The Ferry's crew, the ferries", ["Ferry", "ferries"]),
    ("derb*", "In Derbent-Nord (Derbent)", ["Derb", "Derb"]),
    ("quay", "ferry-quay", ["quay"]), ("地震", "東京で地震が発生", ["地震"]),
    ("türkiye", "Turkiye sends help", ["Turkiye"]), ("буря", "Бурю видели", ["Бурю"]),
    ("\"north quay\"", "North of the quay", ["North", "quay"]), ("rain", "Trains", []),
  ])
  func `words are found where they stand`(word: String, text: String, parts: [String]) throws {
    let ranges = FoundWords.ranges(of: [try WordPattern(word)], in: text)
    #expect(ranges.map { String(text[$0]) } == parts)
  }

  @Test func `overlapping finds are one`() throws {
    let patterns = [try WordPattern("derb*"), try WordPattern("derbent")]
    let text = "Derbent again"
    #expect(FoundWords.ranges(of: patterns, in: text).map { String(text[$0]) } == ["Derbent"])
  }
}
