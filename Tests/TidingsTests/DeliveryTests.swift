import TestSupport
import Testing

/// Editions and notices on their way out, seen from outside.
struct DeliveryTests {
  /// A box that has made its first edition, which is sent nowhere, and has more to tell.
  private static func box(deliveries: String, notify: String = "") throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(8), to: "wire.txt")
    box.configure(
      file: "wire.txt",
      more: """
        , "editions": [ { "id": "morning", "at": "06:30", "send": ["out"] } ],
          "deliveries": { "out": \(deliveries) } \(notify)
        """)
    let first = box.run("run", "--once", "--no-ticker")
    #expect(first.status == 0, "\(first.errors)")
    box.folder.write(Box.listing(12), to: "wire.txt")
    #expect(box.run("fetch").status == 0)
    return box
  }

  private static let maildir = #"{ "mail": { "to": "me@example.org", "maildir": "mail" } }"#

  @Test func `the first edition is written, not sent, and the next one is sent once`() throws {
    let box = try Self.box(deliveries: Self.maildir)
    #expect(box.folder.read("digests/latest.txt") != nil)
    #expect(TestFiles.names(box.folder.path("mail/new")).isEmpty)
    let sent = box.run("digest", "--send")
    #expect(sent.status == 0, "\(sent.errors)")
    let names = TestFiles.names(box.folder.path("mail/new"))
    #expect(names.count == 1)
    let mail = try box.text("mail/new/\(names.first ?? "")")
    #expect(mail.contains("Subject: Morning digest: Harbour bulletin number 12 of the day"))
    #expect(mail.contains("Message-ID: <"))
    // The same edition again is the same mail.
    #expect(box.run("digest", "--send", "--date", "today").status == 0)
    #expect(TestFiles.names(box.folder.path("mail/new")) == names)
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    #expect(TestFiles.names(box.folder.path("mail/new")) == names)
  }

  @Test func `editions make one thread, and what it begins with was sent`() throws {
    let box = try Self.box(
      deliveries: #"{ "mail": { "to": "me@example.org", "mbox": "mbox", "thread": true } }"#)
    for count in [14, 16] {
      #expect(box.run("digest", "--send").status == 0)
      box.folder.write(Box.listing(count), to: "wire.txt")
      #expect(box.run("fetch").status == 0)
    }
    #expect(box.run("digest", "--send").status == 0)
    let lines = try box.text("mbox").split(separator: "\n")
    let values = { (name: String) in
      lines.filter { $0.hasPrefix(name) }.map { $0.dropFirst(name.utf8.count) }
    }
    let ids = values("Message-ID: ")
    #expect(ids.count == 3)
    #expect(values("In-Reply-To: ") == [ids[0], ids[0]])
    #expect(values("References: ") == [ids[0], ids[0]])
  }

  @Test func `the mail face is a mail, the same each time`() throws {
    let box = try Self.box(deliveries: Self.maildir)
    let mail = box.run("digest", "--date", "today", "--format", "mail")
    #expect(mail.status == 0)
    #expect(mail.output.utf8.starts(with: "From: Test desk <".utf8))
    #expect(mail.output.contains("\r\nSubject: Morning digest: "))
    #expect(box.run("digest", "--date", "today", "--format", "mail").output == mail.output)
  }

  @Test func `a test goes to one address and marks nothing`() throws {
    let box = try Self.box(deliveries: Self.maildir)
    let told = box.run("digest")
    let sent = box.run("digest", "--send", "--to", "you@example.org")
    #expect(sent.status == 0, "\(sent.errors)")
    #expect(TestFiles.names(box.folder.path("mail/new")).count == 1)
    #expect(box.run("digest").output == told.output)
    #expect(box.run("status", "--deliveries", "--json").output.contains(#""sent":0"#))
  }

  @Test func `what cannot be sent is kept with its reason, and sent when it can`() throws {
    let box = try Self.box(deliveries: #"{ "command": ["./out"] }"#)
    box.folder.write("#!/bin/sh\necho not now >&2\nexit 75\n", to: "out", mode: 0o755)
    let failed = box.run("digest", "--send")
    #expect(failed.status == 69)
    #expect(failed.errors.contains("not now; again in"), "\(failed.errors)")
    let status = box.run("status", "--deliveries")
    #expect(status.status == 0)
    #expect(status.lines.first?.hasPrefix("DELIVERY  KIND") == true)
    #expect(status.output.contains("not now"))
    box.folder.write("#!/bin/sh\ncat > \(box.folder.path)/body\n", to: "out", mode: 0o755)
    // Its time has not come.
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    #expect(box.folder.read("body") == nil)
    #expect(box.run("digest", "--send", "--date", "today").status == 0)
    #expect(try box.text("body").contains("number 12 of"))
  }

  @Test func `a mail that was deferred arrives when its time has come, once`() throws {
    let faketime = "/usr/bin/faketime"
    guard TestFiles.exists(faketime) else { return }
    for fault in [MailSink.Fault.recipient451, .dotDropLost, .greeting554] {
      let sink = try MailSink(fault)
      let box = try Self.box(
        deliveries: """
          { "mail": { "to": "me@example.org", "smtp": "smtp://127.0.0.1:\(sink.port)" } }
          """)
      #expect(box.run("digest", "--send").status == 69)
      #expect(sink.mails.isEmpty)
      #expect(box.run("run", "--once", "--no-ticker").status == 0)
      #expect(sink.mails.isEmpty)
      for _ in 0..<2 {
        let later = TestCommand.run(
          [faketime, "-f", "+50s"] + box.command(["run", "--once", "--no-ticker"]),
          environment: ["HOME": box.folder.path])
        #expect(later.status == 0, "\(later.errors)")
      }
      #expect(sink.mails.count == 1)
      #expect(sink.mails.first?.to == ["me@example.org"])
    }
  }

  @Test func `a config that all may read holds no password without a warning`() throws {
    let box = try Self.box(
      deliveries: """
        { "mail": { "to": "a@b.example", "smtp": "smtps://me:hush@mail.example" } }
        """)
    let said = box.run("check")
    #expect(said.status == 0)
    #expect(said.errors.contains("a secret in a file that everybody can read"))
    #expect(!said.errors.contains("hush") && !said.output.contains("hush"))
    #expect(TestCommand.run(["/bin/chmod", "600", box.folder.path("config.json")]).status == 0)
    #expect(box.run("check").errors.isEmpty)
  }

  @Test func `a message that waits for an hour is what status --failed looks for`() throws {
    let faketime = "/usr/bin/faketime"
    let box = try Self.box(deliveries: #"{ "command": ["/bin/false"] }"#)
    #expect(box.run("digest", "--send").status == 69)
    #expect(box.run("status", "--failed").status == 0)
    guard TestFiles.exists(faketime) else { return }
    let later = TestCommand.run(
      [faketime, "-f", "+2h"] + box.command(["status", "--deliveries", "--failed"]),
      environment: ["HOME": box.folder.path])
    #expect(later.status == 1, "\(later.errors)")
    #expect(later.output.contains("/bin/false: exit status 1"))
  }

  @Test func `a refused message goes to failed and is reported`() throws {
    let box = try Self.box(deliveries: #"{ "command": ["./out"] }"#)
    box.folder.write("#!/bin/sh\nexit 65\n", to: "out", mode: 0o755)
    let sent = box.run("digest", "--send")
    #expect(sent.status == 69)
    #expect(sent.errors.contains("the message is"))
    #expect(TestFiles.names(box.folder.path("state/failed")) == ["1-out.json"])
  }

  @Test func `an edition without news is not sent`() throws {
    let box = try Self.box(deliveries: Self.maildir)
    #expect(box.run("digest", "--send").status == 0)
    let day = TestCommand.run(
      ["/usr/bin/env", "faketime", "-f", "+1d"] + box.command(["run", "--once", "--no-ticker"]),
      environment: ["HOME": box.folder.path])
    guard day.status != 127 else { return }
    #expect(day.status == 0, "\(day.errors)")
    #expect(TestFiles.names(box.folder.path("mail/new")).count == 1)
  }

  @Test func `a gone webhook is closed, and nothing more is sent there`() throws {
    let server = try LoopbackServer { _ in .status(410) }
    let box = try Self.box(deliveries: #"{ "webhook": "\#(server.url("/hook"))" }"#)
    #expect(box.run("digest", "--send").status == 69)
    #expect(server.requests.count == 1)
    let again = box.run("digest", "--send", "--date", "today")
    #expect(again.status == 69)
    #expect(server.requests.count == 1)
    #expect(box.run("status", "--deliveries").output.contains("closed"))
  }

  @Test func `--send needs somewhere to send, and --to an address`() throws {
    let box = try Box()
    box.folder.write(Box.listing(2), to: "wire.txt")
    box.configure(file: "wire.txt")
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    let nowhere = box.run("digest", "--send")
    #expect(nowhere.status == 78)
    #expect(nowhere.errors.contains("is sent nowhere"))
    #expect(box.run("digest", "--to", "a@b.example").status == 64)
    #expect(box.run("digest", "--send", "--to", "-oX@b.example").status == 64)
    #expect(box.run("digest", "--send", "--since", "2h").status == 64)
  }
}

struct NotifyTests {
  private static func box(_ rule: String) throws -> Box {
    let box = try Box()
    box.folder.write(Box.listing(4), to: "wire.txt")
    box.configure(
      file: "wire.txt",
      more: """
        , "deliveries": { "out": { "command": ["/bin/sh", "-c", "cat >> \(box.folder.path)/told; \
        echo $TIDINGS_KIND $TIDINGS_COUNT >> \(box.folder.path)/kinds"] } },
          "notify": [ \(rule) ]
        """)
    return box
  }

  @Test func `a first fetch tells nothing, and what comes then is one message`() throws {
    let box = try Self.box(#"{ "match": "bulletin", "send": "out" }"#)
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    #expect(box.folder.read("told") == nil)
    box.folder.write(Box.listing(7), to: "wire.txt")
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    #expect(try box.text("kinds") == "notice 3\n")
    let told = try box.text("told")
    for number in 5...7 { #expect(told.contains("number \(number) of")) }
    #expect(!told.contains("number 4 of"))
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    #expect(try box.text("kinds") == "notice 3\n")
  }

  @Test func `a story that goes further is told, a title that was mended is not`() throws {
    let box = try Self.box(#"{ "match": "quake", "send": "out" }"#)
    let row = { (id: Int, title: String) in
      "{\"id\": \"\(id)\", \"title\": \"\(title)\"}\n"
    }
    let first = row(1, "Verrin quake toll rises to 15")
    let second = row(2, "Verrin quake toll rises to 20")
    for rows in [first, first + second, first + row(2, "Verrin quake toll climbs to 20")] {
      box.folder.write(rows, to: "wire.txt")
      #expect(box.run("run", "--once", "--no-ticker").status == 0)
    }
    #expect(box.run("ticker").output.contains("rises to 20 (was 15)"))
    #expect(try box.text("kinds") == "notice 1\n")
    #expect(try box.text("told").contains("rises to 20 (was 15)"))
  }

  @Test func `what does not match is not told`() throws {
    let box = try Self.box(#"{ "match": "earthquake*", "send": "out" }"#)
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    box.folder.write(Box.listing(6), to: "wire.txt")
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    #expect(box.folder.read("told") == nil)
  }

  @Test func `a rehearsal says what would have gone out, and sends nothing`() throws {
    let box = try Self.box(#"{ "match": "earthquake*", "send": "out" }"#)
    #expect(box.run("run", "--once", "--no-ticker").status == 0)
    box.folder.write(Box.listing(6), to: "wire.txt")
    #expect(box.run("fetch").status == 0)
    #expect(box.run("notify", "--test").output.isEmpty)
    let other = try String(box.text("config.json").replacing("earthquake*", with: "bulletin"))
    box.folder.write(other, to: "config.json")
    let told = box.run("notify", "--test", "--since", "1d")
    #expect(told.status == 0, "\(told.errors)")
    #expect(told.lines.count == 1)
    #expect(told.output.contains("  out  Harbour bulletin number 6 of the day (+1)"))
    let json = box.run("notify", "--test", "--json")
    #expect(json.output.contains(#""delivery":"out""#))
    #expect(box.folder.read("told") == nil)
    #expect(box.run("notify").status == 64)
  }
}
