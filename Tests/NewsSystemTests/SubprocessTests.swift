import Glibc
import NewsSystem
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2)))
struct SubprocessTests {
  let folder = TemporaryFolder()

  func run(
    _ argv: String..., input: [UInt8] = [], environment: [String]? = nil, folder: String? = nil,
    timeout: Int = 20, outputLimit: Int = 1 << 20
  ) throws(SubprocessError) -> Finished {
    try Subprocess.run(
      argv, input: input, environment: environment, folder: folder, timeout: timeout,
      outputLimit: outputLimit)
  }

  @Test
  func `its output, its errors and its status are told`() throws {
    let finished = try run("sh", "-c", "echo out; echo err >&2; exit 3")
    #expect(finished.output == Array("out\n".utf8))
    #expect(finished.errors == Array("err\n".utf8))
    #expect(finished.status == .exit(3))
    #expect(finished.status.description == "exit status 3")
    #expect(try run("sh", "-c", "kill -9 $$").status == .signal(9))
    #expect(try run("true").status.isSuccess)
  }

  @Test
  func `words go as they are, without a shell`() throws {
    let words = ["$HOME", "a b", "*", "; rm -rf /", "'", "", "é\n"]
    let finished = try Subprocess.run(
      ["printf", "%s|"] + words, timeout: 20, outputLimit: 1000)
    #expect(finished.output == Array(words.map { $0 + "|" }.joined().utf8))
  }

  @Test
  func `much goes in and comes out at once`() throws {
    let input = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let finished = try run("cat", input: input, outputLimit: 2_000_000)
    #expect(finished.output == input)
  }

  @Test
  func `a program that does not read its input is no error`() throws {
    let input = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(try run("echo", "done", input: input).output == Array("done\n".utf8))
    // Without input there is an end of file, not a terminal.
    #expect(try run("cat").output.isEmpty)
  }

  @Test
  func `one that takes too long is killed with all it started`() throws {
    let path = folder.path("pids")
    let start = Machine.monotonicNanoseconds()
    let error = #expect(throws: SubprocessError.self) {
      try run(
        "sh", "-c",
        "trap '' TERM; sleep 1000 & echo $$ $! > \"$0\"; echo why >&2; wait; sleep 1000",
        path, timeout: 1)
    }
    #expect(error?.reason == .timeout(seconds: 1))
    #expect(error?.description == "sh: not done after 1 s, killed")
    #expect(error?.errors == Array("why\n".utf8))
    #expect(Machine.monotonicNanoseconds() - start < 10_000_000_000)
    let text = String(decoding: try #require(folder.read("pids")), as: UTF8.self)
    for number in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let process = try #require(pid_t(number))
      // Killed is not yet gone.
      #expect(Patience.until { SubprocessTests.isGone(process) })
    }
  }

  @Test
  func `one that writes too much is killed`() throws {
    let error = #expect(throws: SubprocessError.self) { try run("yes", outputLimit: 10_000) }
    #expect(error?.reason == .outputLimit(bytes: 10_000))
    #expect(error?.description == "yes: wrote more than 10000 bytes, killed")
    let exact = try run("head", "-c", "10000", "/dev/zero", outputLimit: 10_000)
    #expect(exact.output.count == 10_000)
  }

  @Test
  func `of endless errors the end is kept`() throws {
    let finished = try run("sh", "-c", "yes e | head -c 300000 >&2; echo last >&2")
    #expect(finished.errors.count == 4096)
    #expect(String(decoding: finished.errors, as: UTF8.self).hasSuffix("e\nlast\n"))
  }

  @Test
  func `who it leaves behind is not waited for`() throws {
    let start = Machine.monotonicNanoseconds()
    let finished = try run("sh", "-c", "sleep 1000 & echo $!")
    #expect(Machine.monotonicNanoseconds() - start < 10_000_000_000)
    let number = String(decoding: finished.output, as: UTF8.self).dropLast()
    #expect(kill(try #require(pid_t(number)), SIGKILL) == 0)
  }

  @Test
  func `one that closes its pipes early is waited for`() throws {
    let finished = try run("sh", "-c", "exec >&- 2>&-; sleep 0.2; exit 5")
    #expect(finished.status == .exit(5))
  }

  @Test
  func `what cannot be started is an error with its name`() throws {
    let missing = #expect(throws: SubprocessError.self) { try run("no-such-program") }
    #expect(missing?.description == "no-such-program: no such file or directory")
    let refused = #expect(throws: SubprocessError.self) { try run("/etc/passwd") }
    #expect(refused?.description == "/etc/passwd: permission denied")
    let empty = #expect(throws: SubprocessError.self) {
      try Subprocess.run([], timeout: 1, outputLimit: 1)
    }
    #expect(empty?.description == "program: no program is named")
    let nowhere = #expect(throws: SubprocessError.self) {
      try run("true", folder: folder.path("missing"))
    }
    #expect(nowhere?.description == "true: no such file or directory")
  }

  @Test
  func `it runs in the folder and environment it is given`() throws {
    let finished = try run(
      "sh", "-c", "pwd; echo $ONE; env | grep -c HOME",
      environment: ["ONE=1", "PATH=/usr/bin:/bin"],
      folder: folder.path)
    let real = try run("realpath", folder.path).output
    #expect(finished.output == real + Array("1\n0\n".utf8))
    #expect(try run("sh", "-c", "echo $PATH").output.count > 1)
  }

  @Test
  func `it gets three descriptors, a group of its own and signals that work`() throws {
    Signals.ignoreBrokenPipe()
    let open = unsafe open("/dev/null", O_RDONLY)
    defer { close(open) }
    let finished = try run("sh", "-c", "ls /proc/$$/fd | tr '\\n' ' '; ps -o pgid= -p $$; echo $$")
    let words = String(decoding: finished.output, as: UTF8.self).split { " \n".contains($0) }
    // dash opens no more; bash may keep 255 for its script.
    #expect(words.prefix(3) == ["0", "1", "2"])
    #expect(words[words.count - 1] == words[words.count - 2])
    // With SIGPIPE ignored `yes` would complain of a broken pipe.
    #expect(try run("sh", "-c", "yes | head -1; true").errors.isEmpty)
  }

  @Test
  func `a signal to us ends it`() async {
    await #expect(processExitsWith: .exitCode(7)) {
      Signals.install()
      BackgroundThread.start {
        usleep(200_000)
        kill(getpid(), SIGTERM)
      }
      do throws(SubprocessError) {
        _ = try Subprocess.run(["sleep", "1000"], timeout: 100, outputLimit: 1)
      } catch {
        exit(error.reason == .interrupted ? 7 : 1)
      }
    }
  }

  /// Whether a process has ended: whoever inherited it may not have reaped it yet.
  private static func isGone(_ process: pid_t) -> Bool {
    guard let bytes = try? Files.read("/proc/\(process)/stat", limit: 4096) else { return true }
    return String(decoding: bytes, as: UTF8.self).contains(") Z ")
  }
}
