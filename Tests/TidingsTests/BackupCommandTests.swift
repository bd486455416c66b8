import NewsSystem
import TestSupport
import Testing

struct BackupCommandTests {
  @Test func `a backup can be read as the store it was`() throws {
    let box = try Box()
    box.folder.write(Box.listing(3), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    let path = box.folder.path("copy/tidings.db")
    #expect(box.run("backup", path).status == 73)
    try Files.makeFolder(box.folder.path("copy"))
    let ended = box.run("backup", path)
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.isEmpty)
    let ticker = box.run("ticker", "--state", box.folder.path("copy"))
    #expect(ticker.lines.count == 3, "\(ticker.errors)")
  }

  @Test func `nothing kept yet is 65, a folder 73, no name a usage error`() throws {
    let box = try Box()
    box.configure(file: "wire.txt")
    #expect(box.run("backup", box.folder.path("copy.db")).status == 65)
    #expect(box.run("backup", box.folder.path).status == 73)
    #expect(box.run("backup").status == 64)
  }
}
