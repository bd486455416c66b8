import TestSupport
import Testing

/// What the documents name is there: a reader who looks for it finds it.
struct DocumentationTests {
  private static let folders = ["Sources", "Tests", "Documentation", "Examples", "Packaging"]
  private static let more = ["Scripts", "Fuzz/Sources", "Fuzz/seeds", "Fuzz/dictionaries"]

  static let documents =
    ["README.md", "CONTRIBUTING.md", "Examples/README.md"]
    + TestFiles.names("\(Checkout.path)/Documentation").filter { $0.hasSuffix(".md") }
    .map { "Documentation/" + $0 }

  /// Every file and folder, from the top of the checkout.
  private static let paths: Set<String> = {
    let listed = TestCommand.run(
      ["find"] + folders + more + ["Benchmarks"], in: Checkout.path, seconds: 60)
    return Set(listed.lines)
  }()

  /// What a text in code marks may be the name of: files by their names, with and without an ending.
  private static let names: Set<String> = {
    var names: Set<String> = []
    for path in paths {
      let parts = path.split(separator: "/")
      guard let last = parts.last else { continue }
      let stem = last.split(separator: ".").first ?? last
      names.formUnion([String(last), String(stem)])
      // `Stories/StoryWords`, `pipes/jq.sh`: as a page about one room says it.
      if parts.count > 1 {
        names.formUnion([String(last), String(stem)].map { "\(parts[parts.count - 2])/\($0)" })
      }
    }
    return names
  }()

  private static func text(_ document: String) throws -> String {
    let bytes = try #require(TestFiles.read("\(Checkout.path)/\(document)"), "no \(document)")
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func quoted(_ text: String, by mark: Character) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.split(separator: mark, omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  /// Whether it looks like the name of a type or of a target: two humps or more, or a `+`.
  private static func isTypeName(_ word: String) -> Bool {
    guard word.utf8.first.map({ 0x41...0x5A ~= $0 }) == true,
      word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+" || $0 == "/") })
    else { return false }
    return word.dropFirst().contains { $0.isUppercase } && word.contains { $0.isLowercase }
      && !word.contains("-")
  }

  @Test(arguments: DocumentationTests.documents)
  func `files and types that are named exist`(document: String) throws {
    let tops = Set((Self.folders + Self.more).map { $0.split(separator: "/")[0] })
    for word in Self.quoted(try Self.text(document), by: "`") {
      let isPath =
        word.split(separator: "/").first.map(tops.contains) == true && !word.contains(" ")
      let isFile = [".swift", ".py", ".md", ".sh"].contains { word.hasSuffix($0) }
      if isPath, word.contains("/") {
        let path = word.hasSuffix("/") ? String(word.dropLast()) : word
        #expect(Self.paths.contains(path) || path == "Documentation", "\(document): \(word)")
      } else if isFile || Self.isTypeName(word) {
        let isThere = Self.names.contains(word) || TestFiles.exists("\(Checkout.path)/\(word)")
        #expect(isThere, "\(document): \(word)")
      }
    }
  }

  @Test(arguments: DocumentationTests.documents)
  func `links between documents lead somewhere`(document: String) throws {
    let folder = document.split(separator: "/").dropLast().joined(separator: "/")
    for part in try Self.text(document).split(separator: "](").dropFirst() {
      let link = String(part.prefix { $0 != ")" && $0 != "#" })
      if link.isEmpty || link.contains("://") { continue }
      #expect(TestFiles.exists("\(Checkout.path)/\(folder)/\(link)"), "\(document): \(link)")
    }
  }

  @Test func `tests that a promise is shown by exist`() throws {
    let named = try Self.text("Documentation/Reliability.md").split(separator: "\n")
      .filter { $0.hasPrefix("|") }.flatMap { Self.quoted(String($0), by: "\"") }
    #expect(!named.isEmpty)
    for name in named {
      let found = TestCommand.run(["grep", "-rqF", name, "Tests"], in: Checkout.path)
      #expect(found.status == 0, "no test says \(name)")
    }
  }
}
