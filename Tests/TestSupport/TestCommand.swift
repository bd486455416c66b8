import Glibc
import NewsSystem

/// A program that a test has started: its output is read here, with deadlines.
///
/// It has a process group of its own, and what it started there ends with it: a pipeline that outlives
/// its test would outlive them all.
package final class TestCommand {
  /// How a program ended, and what it said.
  package struct Ended {
    /// The exit code; 128 and the signal's number where a signal ended it; nil where it had to be
    /// killed at the deadline.
    package var status: Int32?
    package var output: String
    package var errors: String

    package var lines: [String] {
      output.split(separator: "\n").map(String.init)
    }
  }

  package let pid: Int32
  private var output: Int32
  private let errorFile: String
  private let folder: TemporaryFolder
  private var buffer: [UInt8] = []
  private var status: Int32?

  /// Starts a program with `input` as its whole standard input; `environment` is added to the
  /// test's own.
  package init(
    _ argv: [String], input: String = "", environment: [String: String] = [:],
    in workingFolder: String? = nil
  ) {
    folder = TemporaryFolder()
    let inputFile = folder.write(input, to: "input")
    errorFile = folder.path("errors")
    // A pipe with a name: no other child of this process can hold its writing end open.
    let pipe = folder.path("output")
    output =
      unsafe mkfifo(pipe, 0o600) == 0 ? unsafe open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1
    precondition(output >= 0, "no pipe: errno \(errno)")
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, inputFile, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, pipe, O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errorFile, O_WRONLY | O_CREAT, 0o600)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // The threads of a test runner have their signals blocked, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var child: Int32 = 0
    let argv = workingFolder.map { ["/usr/bin/env", "-C", $0] + argv } ?? argv
    let code = unsafe CStrings.with(argv) { arguments in
      unsafe CStrings.with(TestCommand.environment(adding: environment)) { environment in
        unsafe posix_spawnp(
          &child, argv[0], &actions, &attributes, arguments, environment)
      }
    }
    precondition(code == 0, "\(argv[0]): errno \(code)")
    pid = child
  }

  deinit {
    if output >= 0 { close(output) }
    if status == nil {
      kill(-pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
  }

  /// Runs a program to its end.
  package static func run(
    _ argv: [String], input: String = "", environment: [String: String] = [:],
    in folder: String? = nil, seconds: Double = 60
  ) -> Ended {
    TestCommand(argv, input: input, environment: environment, in: folder).finish(seconds: seconds)
  }

  /// Whether a program is there to be run.
  package static func isInstalled(_ program: String) -> Bool {
    run(["sh", "-c", "command -v \(program)"]).status == 0
  }

  /// The next line of standard output, without its end; nil at the end or the deadline.
  package func line(seconds: Double = 10) -> String? {
    let deadline = TestCommand.now + seconds
    while true {
      if let end = buffer.firstIndex(of: 10) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 1)
        return line
      }
      if !fill(until: deadline) { return nil }
    }
  }

  /// Closes the reading end of its standard output: the program's reader is gone.
  package func closeOutput() {
    close(output)
    output = -1
  }

  /// Waits until its standard error holds that text; false at the deadline.
  package func waitForErrors(containing text: String, seconds: Double = 10) -> Bool {
    guard var watch = try? Watch(folder: folder.path, prefix: "errors") else { return false }
    let deadline = TestCommand.now + seconds
    while true {
      if String(decoding: folder.read("errors") ?? [], as: UTF8.self).contains(text) { return true }
      let left = deadline - TestCommand.now
      guard left > 0, (try? watch.wait(seconds: left)) != nil else { return false }
    }
  }

  package func signal(_ number: Int32) {
    kill(pid, number)
  }

  /// Waits for its end; past the deadline it is killed.
  package func finish(seconds: Double = 60) -> Ended {
    let deadline = TestCommand.now + seconds
    while output >= 0, fill(until: deadline) {}
    let code = reap(until: deadline)
    let errors = folder.read("errors") ?? []
    return Ended(
      status: code, output: String(decoding: buffer, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// Returns whether there was something to read.
  private func fill(until deadline: Double) -> Bool {
    guard output >= 0 else { return false }
    var watched = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    let left = max(0, Int32((deadline - TestCommand.now) * 1000))
    let ready = unsafe poll(&watched, 1, left)
    if ready < 0, errno == EINTR { return true }
    guard ready > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe chunk.withUnsafeMutableBytes {
      unsafe read(output, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return false }
    buffer += chunk[..<count]
    return true
  }

  private func reap(until deadline: Double) -> Int32? {
    if status == nil {
      var raw: Int32 = 0
      while unsafe waitpid(pid, &raw, WNOHANG) == 0 {
        if TestCommand.now > deadline {
          kill(-pid, SIGKILL)
          unsafe waitpid(pid, &raw, 0)
          status = -1
          return nil
        }
        usleep(2000)
      }
      kill(-pid, SIGKILL)
      let signal = raw & 0x7F
      status = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
    }
    return status == -1 ? nil : status
  }

  private static func environment(adding: [String: String]) -> [String] {
    var all: [String] = []
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if adding[String(text.prefix { $0 != "=" })] == nil { all.append(text) }
      unsafe next += 1
    }
    return all + adding.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Arrays of C strings, ended by NULL.
private enum CStrings {
  static func with<Result>(
    _ strings: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe strings.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress!) }
  }
}
