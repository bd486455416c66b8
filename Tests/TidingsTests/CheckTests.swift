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

  @Test func `check tells the way of what is sent, and what is missing on this machine`() throws {
    let box = try Box()
    box.folder.write("hush\n", to: "token")
    box.configure(
      #"""
      "sources": [
        { "id": "lost", "file": "lost.txt" }, { "id": "run", "command": ["no-such-program"] },
        { "url": "https://a.example/", "auth": { "bearer": { "file": "token" } } },
        { "id": "b", "url": "https://b.example/", "auth": { "bearer": { "env": "NO_SUCH" } } } ],
      "editions": [ { "id": "morning", "send": ["desk", "phone"] } ],
      "deliveries": {
        "desk": { "mail": { "to": "desk@example.org", "smtp": "smtps://me@mail.example.org",
          "password": { "file": "gone" } } },
        "phone": { "slack": "https://hooks.example.org/services/hush" },
        "box": { "mail": { "to": "desk@example.org", "sendmail": "/no/sendmail" } },
        "dir": { "mail": { "to": "desk@example.org", "maildir": "no/mail" } } }
      """#)
    let ended = box.run("check")
    #expect(ended.status == 0, "\(ended.errors)")
    let lines = ended.lines
    #expect(
      lines.contains { $0.hasPrefix("next morning: ") && $0.hasSuffix(", sent to desk, phone") })
    #expect(
      lines.contains(
        "delivery desk: mail to desk@example.org by smtps://mail.example.org as me"))
    #expect(lines.contains("delivery phone: slack at https://hooks.example.org"))
    #expect(!ended.output.contains("hush") && !ended.errors.contains("hush"))
    #expect(
      ended.errors == """
        tidings: warning: \(box.folder.path("config.json")):10:23: deliveries.phone.slack: a secret \
        in a file that everybody can read: chmod 600, or "file", "env", "credential"
        tidings: warning: lost: \(box.folder.path("lost.txt")): no such file
        tidings: warning: run: no-such-program: no such program
        tidings: warning: b: $NO_SUCH: is not set
        tidings: warning: delivery desk: \(box.folder.path("gone")): no such file or directory
        tidings: warning: delivery box: /no/sendmail: no such program
        tidings: warning: delivery dir: \(box.folder.path("no")): no such folder

        """)
    let json = try JSONReader.parse(Array(box.run("check", "--json").output.utf8))
    #expect(json["missing"]?.array?.count == 6)
    #expect(json["deliveries"]?.array?.first?["kind"]?.string == "mail")
  }
}
