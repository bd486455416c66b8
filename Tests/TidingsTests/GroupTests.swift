import Glibc
import TestSupport
import Testing

struct GroupTests {
  private static let items = """
    {"id":"a","title":"Bridge at Lake Orrin reopens to lorries","source":"x","published":"2024-06-24T10:00:00Z"}
    {"id":"b","title":"Bridge at Lake Orrin Reopens to Lorries","source":"y","published":"2024-06-24T11:00:00Z"}
    {"id":"c","title":"Ferry strike ends","source":"y"}

    """

  @Test(arguments: [[], ["--stream"]])
  func `a copy names its first item, in input order`(options: [String]) throws {
    let lines = try Box().bare(["group"] + options, input: Self.items).lines
    #expect(lines.count == 3)
    #expect(
      lines.first?.contains(#""id":"a","story":"a","topic":null,"duplicate_of":null"#) == true)
    #expect(lines.dropFirst().first?.contains(#""duplicate_of":"a""#) == true)
    #expect(lines.last?.contains(#""id":"c","story":"c""#) == true)
  }

  @Test func `an id that comes twice is an error with its line`() throws {
    let twice = Self.items + #"{"id":"a","title":"Again"}"#
    let ended = try Box().bare(["group"], input: twice)
    #expect(ended.status == 65)
    #expect(ended.errors.contains("stdin: line 4: "), "\(ended.errors)")
  }

  @Test func `a stream is answered line by line`() throws {
    let box = try Box()
    let gate = box.folder.path("gate")
    #expect(unsafe mkfifo(gate, 0o600) == 0)
    let tidings = try #require(Checkout.tidings)
    let command = TestCommand(["bash", "-c", "exec \(tidings) group --stream < \(gate)"])
    let pipe = unsafe open(gate, O_WRONLY | O_CLOEXEC)
    #expect(pipe >= 0)
    // The next is written when the one before has its answer.
    for line in Self.items.split(separator: "\n") {
      let bytes = Array("\(line)\n".utf8)
      #expect(unsafe write(pipe, bytes, bytes.count) == bytes.count)
      #expect(command.line()?.contains(#""because""#) == true)
    }
    close(pipe)
    #expect(command.finish().status == 0)
  }
}
