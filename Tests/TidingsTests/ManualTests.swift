import NewsSystem
import TestSupport
import Testing

/// The manual pages of Packaging/man. Record those that are made of tables with TIDINGS_RECORD=1.
struct ManualTests {
  private static let pages = ["tidings.1", "tidings-config.5"]
  private static let byHand = ["tidings-formats.5"]

  @Test(arguments: ManualTests.pages)
  func `the page that is shipped is the one the tables make`(page: String) throws {
    let name = String(page.split(separator: ".")[0])
    let made = try Box().bare(["man", name])
    #expect(made.status == 0)
    let path = "\(Checkout.path)/Packaging/man/\(page)"
    if Machine.environment("TIDINGS_RECORD") == "1" {
      try Files.replace(path, with: Array(made.output.utf8))
    }
    let shipped = try Files.read(path, limit: 1 << 20)
    #expect(String(decoding: shipped, as: UTF8.self) == made.output)
  }

  @Test(arguments: ManualTests.pages + ManualTests.byHand)
  func `mandoc has nothing to say about a page`(
    page: String
  ) throws {
    guard Checkout.has("mandoc") else { return }
    let ended = TestCommand.run(
      ["mandoc", "-T", "lint", "-W", "warning", "\(Checkout.path)/Packaging/man/\(page)"])
    #expect(ended.status == 0 && ended.output.isEmpty, "\(ended.output)\(ended.errors)")
  }
}
