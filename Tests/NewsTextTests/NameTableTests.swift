import NewsText
import Testing

@Suite struct NameTableTests {
  private let table = NameTable(
    (0..<60).map { "name\($0)" } + ["sixteen-letters!", "a"])

  private func find(_ text: String) -> Int? {
    let bytes = Array("<\(text)>".utf8)
    return table.place(of: bytes, 1..<bytes.count - 1)
  }

  @Test func `names are found in any case`() {
    for number in 0..<60 { #expect(find("NaMe\(number)") == number) }
    #expect(find("Sixteen-Letters!") == 60)
    #expect(find("A") == 61)
  }

  @Test(arguments: ["", "name", "name60", "name000", "sixteen-letters!!", "b", "é"])
  func `other names are not`(name: String) {
    #expect(find(name) == nil)
  }
}
