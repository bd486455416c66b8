import TestSupport
import Testing

struct DigestTests {
  @Test func `a past edition is printed byte for byte`() throws {
    let box = try Box()
    box.folder.write(Box.listing(8), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    let told = try box.text("digests/latest.txt")
    // What is kept later changes nothing of what was said.
    box.folder.write(Box.listing(12), to: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    let again = box.run("digest", "--date", "today")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output == told)
    let next = box.run("digest")
    #expect(next.output.contains("number 12 of"))
    #expect(!next.output.contains("number 8 of"))
  }

  @Test func `digest -o writes a file and marks nothing`() throws {
    let box = try Box()
    box.folder.write(Box.listing(4), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("fetch").status == 0)
    let path = box.folder.path("out.html")
    #expect(box.run("digest", "--format", "html", "-o", path).status == 0)
    #expect(try box.text("out.html").contains("number 4 of"))
    #expect(box.folder.read("digests/latest.txt") == nil)
    #expect(box.run("digest", "-o", path).output.isEmpty)
  }

  @Test func `since looks back beyond the last edition`() throws {
    let box = try Box()
    box.folder.write(Box.listing(8), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    let all = box.run("digest", "--since", "2024-06-24T23:57")
    #expect(all.output.contains("number 8 of"))
    #expect(!all.output.contains("number 3 of"))
  }

  @Test func `an edition that never was is an error with its name`() throws {
    let box = try Box()
    box.folder.write(Box.listing(1), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("run", "--once").status == 0)
    let missing = box.run("digest", "--date", "2001-01-01")
    #expect(missing.status == 65)
    #expect(missing.errors.contains("2001-01-01"))
    #expect(box.run("digest", "nightly").status == 64)
  }

  @Test func `an edition has the files its formats ask for, and lists stand beside them`() throws {
    let box = try Box()
    box.folder.write(Box.mixed(8), to: "wire.txt")
    box.configure(
      file: "wire.txt",
      more: """
        , "editions": [ { "id": "all", "formats": ["text", "html", "markdown", "json"] } ]
        """)
    #expect(box.run("run", "--once").status == 0)
    let names = TestFiles.names(box.folder.path("digests"))
    for ending in ["txt", "html", "md", "json"] {
      #expect(names.contains("latest.\(ending)"))
      #expect(names.count { $0.hasSuffix("-all.\(ending)") } == 1)
    }
    #expect(try box.text("digests/latest.md").contains(" 23:59 Lighthouse keeper retires"))
    #expect(try box.text("digests/latest.json").hasPrefix("{\"edition\":{\"id\":\"all\""))
    #expect(try box.text("digests/index.html").contains("-all.html\">All digest</a>"))
    #expect(try box.text("digests/feed.xml").contains(" (+7)</title>"))
    // The feed of editions is a feed.
    let preview = box.bare(["preview", box.folder.path("digests/feed.xml")])
    #expect(preview.status == 0 && preview.output.contains("(+7)"), "\(preview.output)")
  }

  @Test func `a past edition stays in the language it was told in`() throws {
    let box = try Box()
    box.folder.write(Box.mixed(8), to: "wire.txt")
    box.configure(file: "wire.txt", more: ", \"language\": \"de\"")
    #expect(box.run("run", "--once").status == 0)
    let told = try box.text("digests/latest.txt")
    #expect(told.contains("\nIn Kürze\n"))
    box.configure(file: "wire.txt", more: ", \"language\": \"fr\"")
    #expect(box.run("digest", "--date", "today").output == told)
    box.folder.write(Box.mixed(9), to: "wire.txt")
    #expect(box.run("fetch").status == 0)
    #expect(box.run("digest").output.contains("1 nouveau"))
  }
}
