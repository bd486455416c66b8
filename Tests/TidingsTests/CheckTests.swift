import NewsText
import TestSupport
import Testing

struct CheckTests {
  @Test func `check says what is in the config and where things go`() throws {
    let box = try Box()
    box.configure(file: "wire.txt")
    let ended = box.run("check")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.contains(": ok: 1 source, 0 topics, 1 edition"), "\(ended.output)")
    #expect(ended.output.contains("state: \(box.folder.path("state"))"))
    #expect(ended.output.contains("digests: \(box.folder.path("digests"))"))
    #expect(ended.output.contains("next morning: "))
  }

  @Test func `the effective config is strict JSON, and a config that means the same`() throws {
    let box = try Box()
    box.configure(file: "wire.txt", more: #", "topics": [ { "id": "sea", "match": "harbour" } ]"#)
    let plain = box.run("check", "--print", "--json")
    #expect(plain.status == 0, "\(plain.errors)")
    let node = try JSONReader.parse(Array(plain.output.utf8))
    #expect(node["timezone"]?.string == "Asia/Baku")
    #expect(node["sources"]?.array?.first?["file"]?.string == box.folder.path("wire.txt"))
    #expect(node["sources"]?.array?.first?["timeout"]?.string == "30s")

    let commented = box.run("check", "--print")
    #expect(commented.output.contains("// default"))
    box.folder.write(commented.output, to: "config.json")
    #expect(box.run("check", "--print", "--json").output == plain.output)
  }
}
