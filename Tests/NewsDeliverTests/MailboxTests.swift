import NewsDeliver
import NewsModel
import NewsSystem
import TestSupport
import Testing

struct MailboxTests {
  private let folder = TemporaryFolder()

  private func send(_ route: MailDelivery.Route, name: String = "1.aa.tidings") -> Verdict {
    MailSender(Letters.tools).send(
      Letters.mail, from: "news@desk.example", to: "me@example.org", by: route, name: name)
  }

  private var unixMail: [UInt8] { Letters.mail.filter { $0 != 0x0D } }

  @Test func `a Maildir gets each mail once, whatever the reader does with it`() {
    let path = folder.path("mail")
    #expect(send(.maildir(path)) == .sent)
    #expect(TestFiles.names(path + "/new") == ["1.aa.tidings"])
    #expect(TestFiles.read(path + "/new/1.aa.tidings") == unixMail)
    #expect(send(.maildir(path)) == .sent)
    #expect(TestFiles.names(path + "/new").count == 1)
    // Read, and flagged.
    let moved = TestCommand.run([
      "/bin/mv", path + "/new/1.aa.tidings", path + "/cur/1.aa.tidings:2,S",
    ])
    #expect(moved.status == 0)
    #expect(send(.maildir(path)) == .sent)
    #expect(TestFiles.names(path + "/new").isEmpty)
    #expect(TestFiles.names(path + "/tmp").isEmpty)
    #expect(send(.maildir(path), name: "2.bb.tidings") == .sent)
    #expect(TestFiles.names(path + "/new") == ["2.bb.tidings"])
  }

  @Test func `an mbox gets each mail once, with lines that look like another's start quoted`() {
    let path = folder.path("mbox")
    folder.write("From x Mon Jun 24 00:00:00 2024\nSubject: old\n\nold\n\n", to: "mbox")
    #expect(send(.mbox(path)) == .sent)
    #expect(send(.mbox(path)) == .sent)
    let text = String(decoding: TestFiles.read(path) ?? [], as: UTF8.self)
    let starts = text.split(separator: "\n").filter { $0.hasPrefix("From ") }
    #expect(
      starts == [
        "From x Mon Jun 24 00:00:00 2024", "From news@desk.example Tue Jun 25 06:00:00 2024",
      ])
    #expect(text.contains("\n>From here on\n>>From there\n"))
    #expect(text.hasSuffix("\n\n"))
    #expect(TestFiles.names(folder.path) == ["mbox"])
  }

  @Test func `half a mail that somebody left does not swallow the next`() {
    let path = folder.write("From x Mon Jun 24 00:00:00 2024\nSubject: torn\n\nhal", to: "mbox")
    #expect(send(.mbox(path)) == .sent)
    let text = String(decoding: TestFiles.read(path) ?? [], as: UTF8.self)
    #expect(text.contains("\nhal\n\nFrom news@desk.example "))
  }

  @Test func `a mailbox that is a link or a FIFO is not written to`() {
    let target = folder.write("", to: "target")
    #expect(TestCommand.run(["/bin/ln", "-s", target, folder.path("mbox")]).status == 0)
    guard case .away = send(.mbox(folder.path("mbox"))) else {
      Issue.record("written through a link")
      return
    }
    #expect(folder.read("target") == [])
    #expect(TestCommand.run(["/usr/bin/mkfifo", folder.path("fifo")]).status == 0)
    guard case .away = send(.mbox(folder.path("fifo"))) else {
      Issue.record("written to a FIFO")
      return
    }
  }

  @Test func `a lock that somebody died over is broken`() {
    folder.write("1\n", to: "mbox.lock")
    let old = TestCommand.run(["/usr/bin/touch", "-d", "1 hour ago", folder.path("mbox.lock")])
    #expect(old.status == 0)
    #expect(send(.mbox(folder.path("mbox"))) == .sent)
    #expect(folder.names == ["mbox"])
  }

  @Test func `a lock of ours that was killed is broken at once`() {
    let host = Machine.hostName
    folder.write("999999999 tidings \(host)\n", to: "mbox.lock")
    // Killed a moment earlier it leaves no lock, but the file that was to be one.
    folder.write("", to: ".mbox.lock.999999999.1.tidings-new")
    #expect(send(.mbox(folder.path("mbox"))) == .sent)
    #expect(folder.names == ["mbox"])
  }

  @Test(arguments: [
    (0, "sent"), (75, "later"), (69, "later"), (67, "refused"), (65, "refused"), (1, "later"),
  ])
  func `sendmail is believed by its exit`(code: Int, expected: String) throws {
    let program = folder.write(
      "#!/bin/sh\nprintf '%s|' \"$@\" > \(folder.path)/args\ncat > \(folder.path)/mail\n"
        + "echo why >&2\nexit \(code)\n", to: "sendmail", mode: 0o755)
    let verdict = send(.sendmail(program))
    switch expected {
    case "sent": #expect(verdict == .sent)
    case "later": #expect(verdict == .later("\(program): exit status \(code): why"))
    default: #expect(verdict == .refused("\(program): exit status \(code): why"))
    }
    #expect(folder.read("mail") == unixMail)
    let words = String(decoding: try #require(folder.read("args")), as: UTF8.self)
    #expect(words == "-i|-f|news@desk.example|--|me@example.org|")
  }
}

struct ProgramTests {
  @Test func `a program gets the text on stdin and the fields in its environment`() throws {
    let folder = TemporaryFolder()
    let verdict = ProgramDelivery.send(
      Letters.message(), key: "k1",
      by: ["/bin/sh", "-c", "cat > \(folder.path)/body; env | grep ^TIDINGS_ > \(folder.path)/env"])
    #expect(verdict == .sent)
    #expect(folder.read("body") == Array("MORNING\n\n 1 Dam holds\n".utf8))
    let lines = String(decoding: try #require(folder.read("env")), as: UTF8.self)
      .split(separator: "\n").map(String.init).sorted()
    #expect(
      lines.filter { !$0.hasPrefix("TIDINGS_STRICT") } == [
        "TIDINGS_COUNT=9", "TIDINGS_ID=morning/2024-06-25", "TIDINGS_KEY=k1",
        "TIDINGS_KIND=edition", "TIDINGS_LINK=https://coast.example/a?b=1&c=(2)",
        "TIDINGS_LIST=morning", "TIDINGS_TIME=1719295200",
        "TIDINGS_TITLE=Morning digest: Dam <holds> (+8)",
      ])
  }

  @Test func `a file holds the newest message, its mode kept`() throws {
    let folder = TemporaryFolder()
    let path = folder.write("old", to: "news.json", mode: 0o600)
    #expect(FileDelivery.send(Letters.message(), page: "<p>", to: path) == .sent)
    #expect(folder.read("news.json") == Array("{\"v\":1}\n".utf8))
    #expect(try Files.status(path)?.mode == 0o600)
    #expect(FileDelivery.send(Letters.message(), page: "<p>", to: folder.path("a.html")) == .sent)
    #expect(folder.read("a.html") == Array("<p>".utf8))
    #expect(FileDelivery.send(Letters.message(), page: "", to: folder.path("a.txt")) == .sent)
    #expect(folder.read("a.txt") == Array("MORNING\n\n 1 Dam holds\n".utf8))
  }
}
