import NewsText
import Testing

struct HeaderTextTests {
  @Test(arguments: [
    ("Morning digest: Dam holds (+34)", "Subject: Morning digest: Dam holds (+34)"),
    ("", "Subject:"),
    ("Türkiye", "Subject: =?utf-8?B?VMO8cmtpeWU=?="),
    ("=?utf-8?Q?forged?=", "Subject: =?utf-8?B?PT91dGYtOD9RP2ZvcmdlZD89?="),
    ("a  b", "Subject: =?utf-8?B?YSBi?="),
  ])
  func `a text is plain where it can be and encoded where it must be`(
    text: String, expected: String
  ) {
    #expect(HeaderText.text("Subject", text) == expected)
  }

  @Test(arguments: [
    "x\r\nBcc: all@example.org", "x\nBcc: all@example.org", "x\u{0}y", "x\u{85}y\u{2028}z",
    "\r\n\r\nbody", String(repeating: "long ", count: 400), String(repeating: "ü", count: 900),
    String(repeating: "x", count: 900),
  ])
  func `no text makes a second field or a long line`(text: String) {
    for field in [HeaderText.text("Subject", text), HeaderText.address("From", name: text, "a@b")] {
      let lines = field.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(lines.dropFirst().allSatisfy { $0.first == " " && $0.count > 1 })
      #expect(lines.allSatisfy { $0.utf8.count <= 76 })
      #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    }
  }

  @Test func `a name stands before its address`() {
    #expect(
      HeaderText.address("From", name: "Coast desk", "a@b.example")
        == "From: Coast desk <a@b.example>")
    #expect(
      HeaderText.address("From", name: "Desk, \"the\" <x@y>", "a@b.example")
        == "From: =?utf-8?B?RGVzaywgInRoZSIgPHhAeT4=?= <a@b.example>")
    #expect(HeaderText.address("To", name: "", "a@b.example") == "To: <a@b.example>")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `base64 is as RFC 4648 section 10 has it`(text: String, expected: String) {
    #expect(Base64Text.encoded(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    "desk@example.org", "a.b+c@mail.example.org", "root@localhost",
  ])
  func `a plain address is one`(text: String) {
    #expect(MailAddress.isPlain(text))
  }

  @Test(arguments: [
    "", "desk", "@example.org", "desk@", "-oX@example.org", "a b@example.org", "a@b@c",
    "a@example.org\r\nRCPT TO:<x@y>", "<a@example.org>", "a@ex ample.org", "ü@example.org",
    "|prog@example.org",
  ])
  func `whatever could be taken for more is none`(text: String) {
    #expect(!MailAddress.isPlain(text))
  }
}
