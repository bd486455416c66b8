import NewsGroup
import NewsText
import Testing

@Suite struct GroupLinesTests {
  private func answer(_ lines: String...) throws -> [String] {
    let output = try GroupLines.answer(Array(lines.joined(separator: "\n").utf8))
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `one answer an item, in input order`() throws {
    let lines = try answer(
      #"{"id":"x 1","title":"Ferry service to Hallam resumes","source":"a","published":"2024-06-24T10:00:00Z"}"#,
      #"{"id":"b","title":"Storm closes the northern pass","source":"b"}"#, "",
      #"{"id":"c","title":"Ferry service to Hallam resumes - BBC News","source":"c"}"#)
    #expect(
      lines == [
        #"{"id":"x 1","story":"x 1","topic":null,"duplicate_of":null,"was":null,"because":"first"}"#,
        #"{"id":"b","story":"b","topic":null,"duplicate_of":null,"was":null,"because":"first"}"#,
        #"{"id":"c","story":"x 1","topic":null,"duplicate_of":"x 1","was":null,"because":"copy: same title"}"#,
      ])
  }

  @Test func `a missing time is the item before's`() throws {
    let title = #""title":"Ferry service to Hallam resumes""#
    let lines = try answer(
      #"{"id":"a","source":"a",\#(title),"published":"2024-06-24T10:00:00Z"}"#,
      #"{"id":"b","source":"b","title":"Storm closes the northern pass","published":"2024-06-30T10:00:00Z"}"#,
      #"{"id":"c","source":"c",\#(title)}"#)
    #expect(lines[2].contains(#""duplicate_of":null"#))
  }

  @Test func `no input, no answers`() throws {
    #expect(try GroupLines.answer([]).isEmpty)
    #expect(try GroupLines.answer(Array("\n \r\n".utf8)).isEmpty)
  }

  @Test func `ids are compared as bytes`() throws {
    let lines = try answer(
      "{\"id\":\"\u{E9}\",\"title\":\"One\"}", "{\"id\":\"e\u{301}\",\"title\":\"Two\"}")
    #expect(lines.count == 2)
  }

  @Test(
    arguments: [
      (
        #"{"id":"a","title":"x"}"# + "\n\n" + #"{"id":"a","title":"y"}"#,
        "line 3: id: \"a\" stands in line 1 already"
      ),
      (#"{"title":"x"}"#, "line 1: id: missing"),
      (#"{"id":"","title":"x"}"#, "line 1: id: missing"),
      (#"{"id":7,"title":"x"}"#, "line 1: id: missing"),
      (#"{"id":"a"}"#, "line 1: title: missing"), ("[]", "line 1: not an object"),
    ])
  func `a line that cannot be read is an error with its number`(input: String, what: String) {
    #expect(throws: GroupError.self) { try GroupLines.answer(Array(input.utf8)) }
    do {
      _ = try GroupLines.answer(Array(input.utf8))
    } catch {
      #expect(error.description == what)
    }
  }
}
