import Glibc
import NewsSystem
import TestSupport
import Testing

struct OutputTests {
  let folder = TemporaryFolder()

  @Test
  func `a line is cleaned, and is one line`() throws {
    let pipe = try TestPipe()
    let output = Output(descriptor: pipe.writing) { $0.filter { $0 != 7 } }
    try output.line("one\u{7}\ntwo\rthree")
    try output.write(Array("a\nb\n".utf8))
    #expect(pipe.text == "one two three\na\nb\n")
  }

  @Test
  func `a gone reader is an error that says so`() throws {
    Signals.ignoreBrokenPipe()
    let pipe = try TestPipe()
    pipe.closeReading()
    let output = Output(descriptor: pipe.writing)
    let error = #expect(throws: SystemError.self) { try output.line("hello") }
    #expect(error?.isReaderGone == true)
  }

  @Test
  func `a full disk is an error that says so`() throws {
    let descriptor = unsafe open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(descriptor) }
    let error = #expect(throws: SystemError.self) {
      try Output(descriptor: descriptor).line("hello")
    }
    #expect(error?.isFull == true)
    #expect(error?.description == "output: no space left on device")
  }

  @Test
  func `a closed descriptor is an error`() throws {
    let error = #expect(throws: SystemError.self) { try Output(descriptor: 9999).line("hello") }
    #expect(error?.code == EBADF)
  }

  @Test
  func `lines of several writers are never torn`() throws {
    // Each line is one write of at most PIPE_BUF.
    let pipe = try TestPipe()
    let lines = 200
    for writer in 0..<4 {
      BackgroundThread.start {
        let output = Output(descriptor: pipe.writing)
        let text = String(repeating: "\(writer)", count: 1000 + writer * 700)
        for _ in 0..<lines { try? output.line(text) }
      }
    }
    let whole = pipe.lines(count: 4 * lines)
    #expect(whole.count == 4 * lines)
    for line in whole {
      #expect(Set(line.utf8).count == 1)
      #expect([1000, 1700, 2400, 3100].contains(line.utf8.count))
    }
  }

  @Test(arguments: [false, true])
  func `more than a pipe holds is written as the reader reads`(isNonBlocking: Bool) throws {
    let pipe = try TestPipe()
    if isNonBlocking { _ = fcntl(pipe.writing, F_SETFL, O_NONBLOCK) }
    let text = String(repeating: "x", count: 300_000)
    BackgroundThread.start { try? Output(descriptor: pipe.writing).line(text) }
    #expect(pipe.lines(count: 1) == [text])
  }

  @Test
  func `a file gets it all`() throws {
    let path = folder.write("", to: "file")
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    defer { close(descriptor) }
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    try Output(descriptor: descriptor).write(bytes)
    #expect(folder.read("file") == bytes)
  }

  @Test
  func `a signal to stop ends the wait for a reader that does not read`() async {
    await #expect(processExitsWith: .exitCode(7)) {
      Signals.install()
      let pipe = try TestPipe()
      let text = String(repeating: "x", count: 300_000)
      kill(getpid(), SIGTERM)
      do throws(SystemError) {
        try Output(descriptor: pipe.writing).line(text)
      } catch {
        exit(error.isInterrupted ? 7 : 1)
      }
    }
  }
}
