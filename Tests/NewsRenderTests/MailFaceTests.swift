import NewsModel
import NewsRender
import NewsSystem
import NewsText
import NewsTime
import TestSupport
import Testing

struct MailFaceTests {
  private static let head = MailHead(
    from: "news@desk.example", to: "reader@example.org", id: "0011aabb@desk.example",
    thread: "ffee@desk.example", boundary: "0123456789abcdef", host: "desk.example")

  private static func mail(_ edition: Edition) -> [UInt8] {
    MailFace.render(EditionMessage.make(edition), head)
  }

  @Test func `the mail is as it was`() throws {
    // Ends of lines are tested below; a golden file is read by people.
    let text = String(decoding: Self.mail(Samples.edition).filter { $0 != 0x0D }, as: UTF8.self)
    try Golden.expect(text, "digest.eml")
  }

  @Test func `every line ends with CRLF and is short and ASCII`() {
    let mail = Self.mail(Samples.edition)
    var previous: UInt8 = 0
    for byte in mail {
      #expect(byte < 0x80 && (byte >= 0x20 || byte == 0x0D || byte == 0x0A))
      #expect((byte == 0x0A) == (previous == 0x0D) || byte == 0x0D)
      previous = byte
    }
    let lines = String(decoding: mail, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(!lines.contains { $0.hasPrefix("From ") || $0.hasPrefix(".") })
  }

  @Test func `Python reads it without defects, and the text is the file`() throws {
    let python = "/usr/bin/python3"
    guard TestFiles.exists(python) else { return }
    let folder = TemporaryFolder()
    folder.write(Self.mail(Samples.edition), to: "mail.eml")
    folder.write(DigestText.render(Samples.edition), to: "digest.txt")
    folder.write(DigestMail.html(Samples.edition), to: "digest.html")
    let script = """
      import email, email.policy, sys
      m = email.message_from_bytes(open("mail.eml", "rb").read(), policy=email.policy.default)
      defects = [d for p in m.walk() for d in p.defects] + [
          d for h in m.values() for d in getattr(h, "defects", ())]
      assert not defects, defects
      assert m.get_content_type() == "multipart/alternative"
      text, page = m.iter_parts()
      for part, name in (text, "digest.txt"), (page, "digest.html"):
          lines = part.get_content().split("\\r\\n")
          assert lines == open(name, encoding="utf-8").read().split("\\n"), name
      assert page.get_content_type() == "text/html"
      print(m["subject"]); print(m["date"].datetime.isoformat()); print(m["from"])
      print(m["message-id"], m["in-reply-to"], m["auto-submitted"])
      """
    let ended = TestCommand.run([python, "-c", script], in: folder.path)
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(
      ended.lines == [
        "Morning digest: Verrin dam holds as river falls 40 centimetres (+9)",
        "2024-06-25T06:30:00+04:00", "Coast desk <news@desk.example>",
        "<0011aabb@desk.example> <ffee@desk.example> auto-generated",
      ])
  }

  @Test func `a title cannot write a header`() {
    var edition = Samples.edition
    edition.sections[0].stories[0].items[0].item.title = "x\r\nBcc: all@example.org\r\n\r\nforged"
    edition.desk = "Desk\r\nBcc: all@example.org"
    let lines = String(decoding: Self.mail(edition), as: UTF8.self).split(separator: "\r\n")
    #expect(!lines.contains { $0.hasPrefix("Bcc") || $0.hasPrefix("forged") })
  }

  @Test func `an edition without news says so on its envelope`() {
    var edition = Samples.edition
    edition.sections = []
    #expect(EditionMessage.make(edition).title == "Morning digest: nothing new")
  }

  @Test func `a notice tells the newest first, whatever it holds`() {
    let events = [Samples.events[0], Samples.events[8]]
    let notice = Notice(
      made: Samples.cutoff, zone: Samples.zone, desk: "Coast desk", events: events)
    let message = NoticeMessage.make(notice, number: 17)
    #expect(message.id == "notice/17")
    #expect(message.title.hasSuffix("(+1)"))
    #expect(message.lines.count == 2)
    #expect(message.lines[0].link == nil)
    #expect(message.lines[1].link == "https://coast.example/verrin?id=1&page=2")
    #expect(message.page.utf8.count < DigestMail.limit)
    for text in [message.text, message.page, message.title, message.json] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}

struct QuotedPrintableTests {
  @Test(arguments: [
    ("a=b", "a=3Db"), ("ü\n", "=C3=BC\r\n"), ("end \nnext", "end=20\r\nnext"),
    ("From here", "=46rom here"), (".dot\n..", "=2Edot\r\n=2E."), ("", ""), ("\n", "\r\n"),
    ("tab\tx", "tab=09x"),
  ])
  func `what mail could change is encoded`(text: String, expected: String) {
    #expect(QuotedPrintable.text(text) == expected)
  }

  @Test(arguments: [74, 75, 76, 77, 150, 151, 152, 1000])
  func `lines hold 76 characters and nothing is lost`(count: Int) {
    let text = String(repeating: "x", count: count)
    let encoded = QuotedPrintable.text(text)
    #expect(encoded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(encoded.replacing("=\r\n", with: "") == text)
  }
}
