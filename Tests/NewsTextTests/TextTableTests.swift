import NewsText
import Testing

struct TextTableTests {
  private static let rows = [
    ["SOURCE", "ITEMS", "FAILED", "BECAUSE"],
    ["harbour-news", "12", "0", "each run"],
    ["Türkiye", "7", "3", "no such host"],
  ]

  @Test func `columns are aligned, numbers at the right, and no line ends in spaces`() {
    #expect(
      TextTable.text(Self.rows, numbers: [1, 2]) == """
        SOURCE        ITEMS  FAILED  BECAUSE
        harbour-news     12       0  each run
        Türkiye           7       3  no such host

        """)
  }

  @Test(arguments: [
    (41, "SOURCE        ITEMS  FAILED  BECAUSE"), (40, "SOURCE        FAILED  BECAUSE"),
    (33, "SOURCE        BECAUSE"), (16, "SOURCE        B…"),
  ])
  func `where there is no room the spare columns go first`(width: Int, head: String) {
    let text = TextTable.text(Self.rows, numbers: [1, 2], spare: [1, 2], width: width)
    #expect(text.split(separator: "\n").first.map(String.init) == head)
  }

  @Test func `no rows are no text`() {
    #expect(TextTable.text([]).isEmpty)
  }
}
