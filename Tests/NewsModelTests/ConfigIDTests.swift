import NewsModel
import Testing

@Suite struct ConfigIDTests {
  @Test(arguments: ["a", "bbc-world", "7", "-", String(repeating: "a", count: 64)])
  func `an id is of small letters, digits and hyphens`(text: String) {
    #expect(ConfigID.isID(text))
  }

  @Test(arguments: ["", "A", "a b", "a.b", "../a", "é", "a\n", String(repeating: "a", count: 65)])
  func `anything else is none`(text: String) {
    #expect(!ConfigID.isID(text))
  }
}
