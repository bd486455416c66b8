import NewsSystem
import TestSupport
import Testing

/// Whole outputs, kept in Tests/Golden and compared byte for byte.
///
/// `TIDINGS_RECORD=1 swift test --filter NewsRenderTests` writes them anew; what changed is then
/// read in the diff before it is committed.
enum Golden {
  /// ESC is kept as ␛, so that a golden file can be read and printed.
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = "\(Checkout.path)/Tests/Golden/\(name)"
    let visible = String(text.map { $0 == "\u{1B}" ? "␛" : $0 })
    if Machine.environment("TIDINGS_RECORD") == "1" {
      try Files.replace(path, with: Array(visible.utf8))
      return
    }
    let bytes = try #require(
      TestFiles.read(path), "no golden file \(name)", sourceLocation: sourceLocation)
    let expected = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let lines = visible.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (line, wanted)) in zip(lines, expected).enumerated()
    where Array(line.utf8) != Array(wanted.utf8) {
      Issue.record(
        "\(name):\(number + 1):\n  is     \(line)\n  wanted \(wanted)",
        sourceLocation: sourceLocation)
      return
    }
    #expect(lines.count == expected.count, sourceLocation: sourceLocation)
  }
}
