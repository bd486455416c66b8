import TestSupport
import Testing

/// The exit codes that no other test here shows.
struct ExitTests {
  private func kept() throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(3), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("fetch").status == 0)
    return box
  }

  @Test func `a file in which nothing is to be read is 65`() throws {
    let box = try Box()
    let path = box.folder.write("", to: "empty")
    #expect(box.bare(["preview", path]).status == 65)
  }

  @Test func `a place that cannot be written is 73`() throws {
    let box = try kept()
    let ended = box.run("digest", "-o", box.folder.path("none/out.txt"))
    #expect(ended.status == 73)
    #expect(ended.errors.contains("none/out.txt: no such file or directory"), "\(ended.errors)")
  }

  @Test func `a full disk is 73`() throws {
    let box = try kept()
    let script = box.command(["ticker"]).joined(separator: " ") + " > /dev/full; echo $?"
    let ended = TestCommand.run(["bash", "-c", script])
    #expect(ended.output == "73\n")
    #expect(ended.errors.contains("stdout: no space left on device"), "\(ended.errors)")
  }

  /// A descriptor that is closed is the next one to be opened: the store's, were it not held.
  @Test(arguments: ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
  func `a closed stdout is 74, and lends its number to nobody`(closed: String) throws {
    let box = try kept()
    let before = box.run("ticker")
    let script = box.command(["ticker"]).joined(separator: " ")
    let ended = TestCommand.run(["bash", "-c", "\(script) \(closed)"])
    #expect(ended.status == (closed.contains("1") ? 74 : 0))
    #expect(box.run("ticker").output == before.output)
  }

  @Test func `a store that is none of ours is 74 to readers, and stays as it is`() throws {
    let box = try kept()
    let foreign = [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
    box.folder.write(foreign, to: "state/tidings.db")
    #expect(box.run("ticker").status == 74)
    #expect(box.run("status").status == 74)
    #expect(box.folder.read("state/tidings.db") == foreign)
  }
}
