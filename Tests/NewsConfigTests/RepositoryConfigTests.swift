import NewsConfig
import NewsModel
import NewsSystem
import NewsTime
import Testing

struct RepositoryConfigTests {
  @Test func `the repository's own config is right and reads the sample wire`() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try ConfigFile.load(root + "/config.json", systemZone: .utc)
    #expect(file.warnings.isEmpty)
    #expect(file.configuration.state == root + "/.tidings")
    #expect(file.configuration.digests == root + "/digests")
    let wire = try #require(file.configuration.sources.first)
    #expect(wire.id == "wire")
    #expect(wire.backlog == .all)
    #expect(wire.place == .file(root + "/Examples/sample-wire.txt"))
    #expect(try Files.status(root + "/Examples/sample-wire.txt")?.isRegular == true)
    #expect(file.configuration.editions.map(\.id) == ["morning"])
  }
}
