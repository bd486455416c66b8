import Glibc
import NewsSystem
import TestSupport
import Testing

struct SecretTests {
  @Test func `a file's secret lacks the line end behind it, and nothing else`() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/token"
    try Files.replace(path, with: Array(" s3cret \r\n".utf8))
    #expect(try Secret.file(path).resolved() == " s3cret ")
  }

  @Test func `a variable is read when it is asked for`() throws {
    let error = #expect(throws: SecretError.self) {
      try Secret.variable("TIDINGS_TEST_SECRET").resolved()
    }
    #expect(error?.description == "$TIDINGS_TEST_SECRET: is not set")
    unsafe setenv("TIDINGS_TEST_SECRET", "x", 1)
    defer { unsafe unsetenv("TIDINGS_TEST_SECRET") }
    #expect(try Secret.variable("TIDINGS_TEST_SECRET").resolved() == "x")
  }

  @Test(arguments: ["", "..", "../token", "a/b"])
  func `a credential is a name in its folder`(name: String) throws {
    let error = #expect(throws: SecretError.self) { try Secret.credential(name).resolved() }
    #expect(error?.what == "no name of a credential")
  }

  @Test func `what cannot be read is said by its place`() throws {
    let folder = TemporaryFolder()
    let error = #expect(throws: SecretError.self) {
      try Secret.file(folder.path + "/none").resolved()
    }
    #expect(error?.description == "\(folder.path)/none: no such file or directory")
    try Files.replace(folder.path + "/empty", with: [0x0A])
    let empty = #expect(throws: SecretError.self) {
      try Secret.file(folder.path + "/empty").resolved()
    }
    #expect(empty?.what == "is empty")
  }

  @Test(arguments: ["one\ntwo", "one\r\nX-Header: two", "nul\u{0}", "esc\u{1B}"])
  func `a secret is one line`(text: String) {
    let error = #expect(throws: SecretError.self) { try Secret.plain(text).resolved() }
    #expect(error?.description == "***: is more than one line, or no text")
  }

  @Test func `no way of printing shows it`() {
    let secret = Secret.plain("hunter2")
    for text in ["\(secret)", String(describing: secret), String(reflecting: secret)] {
      #expect(text == "***")
    }
  }
}
