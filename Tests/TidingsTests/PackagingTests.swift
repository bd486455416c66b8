import TestSupport
import Testing

/// The units as they are shipped, judged by systemd itself; where it is not there nobody judges.
struct PackagingTests {
  private static let units = [
    "system/tidings.service", "system/tidings.timer", "system/tidings-run.service",
    "user/tidings.service", "user/tidings.timer", "user/tidings-run.service",
  ]

  /// All units of a folder beside one another, started by the built command.
  private static func copy(_ folder: String, to place: TemporaryFolder, _ binary: String) {
    for unit in units where unit.hasPrefix(folder) {
      let text = TestFiles.read("\(Checkout.path)/Packaging/\(unit)") ?? []
      let shipped = String(decoding: text, as: UTF8.self)
      place.write(
        shipped.replacing("/usr/local/bin/tidings", with: binary),
        to: String(unit.dropFirst(folder.utf8.count + 1)))
    }
  }

  private static func analyze(_ words: [String], in place: TemporaryFolder) -> TestCommand.Ended? {
    guard TestFiles.exists("/usr/bin/systemd-analyze") else { return nil }
    return TestCommand.run(
      ["/usr/bin/systemd-analyze"] + words, environment: ["XDG_RUNTIME_DIR": place.path],
      in: place.path)
  }

  @Test(arguments: PackagingTests.units)
  func `systemd finds nothing to say of a unit`(unit: String) throws {
    let parts = unit.split(separator: "/").map(String.init)
    let place = TemporaryFolder()
    Self.copy(parts[0], to: place, try Box().binary)
    let words = ["verify", "--man=no"] + (parts[0] == "user" ? ["--user"] : [])
    guard let ended = Self.analyze(words + [place.path(parts[1])], in: place) else { return }
    #expect(ended.status == 0)
    #expect(ended.errors.isEmpty, "\(ended.errors)")
  }

  @Test(arguments: ["tidings.service", "tidings-run.service"])
  func `what a system service may do is little`(unit: String) throws {
    let place = TemporaryFolder()
    Self.copy("system", to: place, try Box().binary)
    let words = ["security", "--offline=true", "--no-pager", place.path(unit)]
    guard let ended = Self.analyze(words, in: place) else { return }
    // "→ Overall exposure level for tidings.service: 1.1 OK :-)"
    let said = try #require(ended.lines.last { $0.contains("exposure level") })
    let level = try #require(
      said.split(separator: ":").dropFirst().first?.split(separator: " ").first)
    #expect(try #require(Double(level)) <= 1.2, "\(said)")
  }

  @Test func `a failed source is no failed service`() throws {
    for unit in Self.units where unit.hasSuffix("tidings.service") {
      let text = TestFiles.read("\(Checkout.path)/Packaging/\(unit)") ?? []
      #expect(String(decoding: text, as: UTF8.self).contains("\nSuccessExitStatus=1 69 75\n"))
    }
  }
}
