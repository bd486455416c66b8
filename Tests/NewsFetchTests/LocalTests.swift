import Glibc
import NewsFetch
import NewsModel
import NewsTime
import TestSupport
import Testing

@Suite struct `Files and commands` {
  private func file(_ path: String, maximumBytes: Int = 1 << 20) -> Source {
    Source(id: "file", name: "file", place: .file(path), maximumBytes: maximumBytes)
  }

  private func command(_ argv: [String], timeout: Int = 10, id: String = "command") -> Source {
    Source(id: id, name: id, place: .command(argv), timeout: timeout, maximumBytes: 1 << 16)
  }

  @Test func `a file is read once, until it changes`() throws {
    let folder = TemporaryFolder()
    let path = folder.write("news", to: "wire.txt")
    let source = file(path)
    let first = try #require(Asking.ask(source)?.body)
    #expect(first.body == Array("news".utf8))
    #expect(first.url == path)
    var state = SourceState(source: source.id)
    state.validators = first.validators
    state.bodyHash = first.bodyHash
    #expect(Asking.ask(source, state: state)?.told == "unchanged")
    #expect(Asking.ask(source, state: state, conditional: false)?.text == "news")
    folder.write("other news", to: "wire.txt")
    #expect(Asking.ask(source, state: state)?.text == "other news")
    // Written again with the same bytes: new validators, nothing new.
    folder.write("news", to: "wire.txt")
    #expect(Asking.ask(source, state: state)?.told == "unchanged")
  }

  @Test func `a file that cannot be read says why`() throws {
    let folder = TemporaryFolder()
    folder.write("news", to: "wire.txt")
    let missing = folder.path("none.txt")
    #expect(Asking.ask(file(missing))?.told == "\(missing): no such file")
    #expect(Asking.ask(file(folder.path))?.told == "\(folder.path): is a directory")
    let small = Asking.ask(file(folder.path("wire.txt"), maximumBytes: 3))
    #expect(small?.error?.reason == .file)
    let device = Asking.ask(file("/dev/zero"))
    #expect(device?.error?.reason == .file)
  }

  @Test func `a command's output is a body, and unchanged when it says the same`() throws {
    let source = command(["printf", "%s", "one $HOME"])
    let first = try #require(Asking.ask(source)?.body)
    #expect(first.body == Array("one $HOME".utf8))
    #expect(first.url == nil)
    var state = SourceState(source: source.id)
    state.bodyHash = first.bodyHash
    #expect(Asking.ask(source, state: state)?.told == "unchanged")
    #expect(Asking.ask(command(["true"]))?.told == "unchanged")
  }

  @Test func `a command that fails says so in its own words`() throws {
    #expect(
      Asking.ask(command(["sh", "-c", "echo >&2; echo no wire ?token=x >&2; exit 3"]))?.told
        == "sh: exit status 3: no wire ?token=***")
    let missing = Asking.ask(command(["/no/such/program"]))
    #expect(missing?.error?.reason == .command)
    let slow = Asking.ask(command(["sleep", "60"], timeout: 1))
    #expect(slow?.error?.reason == .timedOut)
    let endless = Asking.ask(command(["yes"]))
    #expect(endless?.error?.reason == .tooLarge)
  }

  @Test func `whom a command leaves behind does not outlive it`() throws {
    let folder = TemporaryFolder()
    let pipe = folder.path("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let reader = unsafe open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    // The pipe hangs up when the last who holds it is gone.
    let result = Asking.ask(
      command(["sh", "-c", "exec 9>\"$1\"; sleep 1000 >/dev/null 2>&1 & echo news", "sh", pipe]))
    #expect(result?.text == "news\n")
    var polled = pollfd(fd: reader, events: 0, revents: 0)
    #expect(unsafe poll(&polled, 1, 10_000) == 1)
    #expect(polled.revents & Int16(POLLHUP) != 0)
  }

  @Test func `a slow command holds up nobody`() throws {
    let server = try LoopbackServer(["/": .text("news")])
    let folder = TemporaryFolder()
    let results = Asking.ask([
      Asking.request(command(["sh", "-c", "sleep 0.4; echo late"])),
      Asking.request(Asking.source(server.url("/"), id: "web")),
      Asking.request(file(folder.write("news", to: "wire.txt"))),
    ])
    #expect(results.count == 3)
    #expect(results.last?.request.source.id == "command")
    #expect(results.last?.text == "late\n")
  }

  @Test func `many commands all end`() {
    let requests = (0..<30).map { Asking.request(command(["echo", "\($0)"], id: "c\($0)")) }
    let results = Asking.ask(requests)
    #expect(results.count == 30)
    #expect(results.allSatisfy { $0.text == "\($0.request.source.id.dropFirst())\n" })
  }
}
