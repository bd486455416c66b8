import Glibc

/// A program that runs, with the pipes to it.
struct RunningProgram: ~Copyable {
  private let process: pid_t
  /// Hangs up when the program has ended.
  private let end: Descriptor
  private var stdin: Descriptor?
  private var stdout: Descriptor?
  private var stderr: Descriptor?
  private var input: ArraySlice<UInt8>
  private let outputLimit: Int
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  private static let errorTail = 4096

  private init(
    process: pid_t, end: consuming Descriptor, stdin: consuming Descriptor?,
    stdout: consuming Descriptor?, stderr: consuming Descriptor?, input: [UInt8], outputLimit: Int
  ) {
    self.process = process
    self.end = end
    self.stdin = stdin
    self.stdout = stdout
    self.stderr = stderr
    self.input = input[...]
    self.outputLimit = outputLimit
  }

  /// Starts `argv`.
  static func start(
    _ argv: [String], input: [UInt8], environment: [String]?, folder: String?, outputLimit: Int
  ) throws(SystemError) -> RunningProgram {
    if !input.isEmpty { Signals.ignoreBrokenPipe() }
    let toIt = try Descriptor.pipe()
    let fromIt = try Descriptor.pipe()
    let fromItsErrors = try Descriptor.pipe()
    try toIt.writing.unblock()
    try fromIt.reading.unblock()
    try fromItsErrors.reading.unblock()
    let process = try Spawn.start(
      argv, stdin: input.isEmpty ? nil : toIt.reading.number, stdout: fromIt.writing.number,
      stderr: fromItsErrors.writing.number, environment: environment, folder: folder)
    return RunningProgram(
      process: process, end: try Spawn.end(of: process), stdin: toIt.writing,
      stdout: fromIt.reading, stderr: fromItsErrors.reading, input: input, outputLimit: outputLimit)
  }

  /// Writes the input and reads the output until the program has ended; nil when it has.
  mutating func talk(seconds: Int) -> SubprocessError.Reason? {
    let deadline = Machine.monotonicNanoseconds() + Int64(seconds) * 1_000_000_000
    do {
      while true {
        if Signals.stop != nil { return .interrupted }
        let left = deadline - Machine.monotonicNanoseconds()
        guard left > 0 else { return .timeout(seconds: seconds) }
        let hasEnded = try waitForMore(milliseconds: Int32(clamping: (left + 999_999) / 1_000_000))
        try feed()
        try collect()
        if output.count > outputLimit { return .outputLimit(bytes: outputLimit) }
        // Somebody it left behind may hold the pipes for hours; what is in them has been read.
        if hasEnded { return nil }
      }
    } catch {
      return .system(error)
    }
  }

  /// Ends the whole group: by SIGTERM, and a second later by SIGKILL.
  mutating func kill() {
    Glibc.kill(-process, SIGTERM)
    var polled = pollfd(fd: end.number, events: 0, revents: 0)
    _ = retrying { unsafe poll(&polled, 1, 1000) }
    Glibc.kill(-process, SIGKILL)
    _ = reap()
  }

  /// Kills whoever is left of the group of a program that has ended: until it is reaped the group's
  /// number is nobody else's.
  func killGroup() {
    Glibc.kill(-process, SIGKILL)
  }

  /// The status of the ended program, which is forgotten by the system from here on.
  mutating func reap() -> ExitStatus {
    var status: Int32 = 0
    guard retrying({ unsafe waitpid(process, &status, 0) }) == process else { return .exit(-1) }
    // wait(2): the low seven bits are the signal, the next eight the exit code.
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  /// Waits for room, for bytes or for the end; whether it is the end.
  private func waitForMore(milliseconds: Int32) throws(SystemError) -> Bool {
    var polled = [
      pollfd(fd: end.number, events: 0, revents: 0),
      pollfd(fd: RunningProgram.number(of: stdin), events: Int16(POLLOUT), revents: 0),
      pollfd(fd: RunningProgram.number(of: stdout), events: Int16(POLLIN), revents: 0),
      pollfd(fd: RunningProgram.number(of: stderr), events: Int16(POLLIN), revents: 0),
      pollfd(
        fd: Signals.pending == nil ? Signals.descriptor : -1, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
    guard ready >= 0 || errno == EINTR else { throw .last("poll") }
    return ready > 0 && polled[0].revents != 0
  }

  private mutating func feed() throws(SystemError) {
    while !input.isEmpty, stdin != nil {
      let number = RunningProgram.number(of: stdin)
      let wrote = unsafe input.withUnsafeBytes { buffer in
        retrying { unsafe write(number, buffer.baseAddress!, buffer.count) }
      }
      if wrote < 0 {
        if errno == EAGAIN { return }
        // It does not want to know more: its answer counts.
        if errno == EPIPE { break }
        throw .last("write")
      }
      input = input.dropFirst(wrote)
    }
    stdin = nil
  }

  private mutating func collect() throws(SystemError) {
    while output.count <= outputLimit, stdout != nil {
      guard let bytes = try stdout?.read(atMost: 1 << 16, path: nil) else { break }
      if bytes.isEmpty { stdout = nil }
      output.append(contentsOf: bytes)
    }
    var rounds = 0
    while stderr != nil, rounds < 64 {
      rounds += 1
      guard let bytes = try stderr?.read(atMost: 1 << 16, path: nil) else { break }
      if bytes.isEmpty { stderr = nil }
      errors.append(contentsOf: bytes)
      if errors.count > RunningProgram.errorTail {
        errors.removeFirst(errors.count - RunningProgram.errorTail)
      }
    }
  }

  private static func number(of descriptor: borrowing Descriptor?) -> Int32 {
    switch descriptor {
    case .some(let open): open.number
    case .none: -1
    }
  }
}
