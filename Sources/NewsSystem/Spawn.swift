import CGlibc
import Glibc

/// Starting a program (posix_spawn(3)) and learning of its end.
enum Spawn {
  /// Starts `argv` in a process group of its own; nil as stdin is /dev/null.
  static func start(
    _ argv: [String], stdin: Int32?, stdout: Int32, stderr: Int32, environment: [String]?,
    folder: String?
  ) throws(SystemError) -> pid_t {
    guard let program = argv.first, !program.isEmpty else {
      throw SystemError(code: EINVAL, call: "posix_spawnp", reason: "no program is named")
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let stdin {
      unsafe posix_spawn_file_actions_adddup2(&actions, stdin, 0)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, stdout, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, stderr, 2)
    if let folder { unsafe posix_spawn_file_actions_addchdir_np(&actions, folder) }
    // Ours all close by themselves; those a library opened may not.
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, 3)

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    var process: pid_t = 0
    let failure = unsafe withCStrings(argv) { arguments in
      unsafe withCStrings(environment ?? Machine.environment) { variables in
        unsafe posix_spawnp(&process, program, &actions, &attributes, arguments, variables)
      }
    }
    guard failure == 0 else {
      throw SystemError(code: failure, call: "posix_spawnp", path: program)
    }
    return process
  }

  /// A descriptor that hangs up when `process` has ended; the process still has to be reaped.
  ///
  /// pidfd_open(2) would do, but sandboxes of some age refuse it, so a thread waits.
  static func end(of process: pid_t) throws(SystemError) -> Descriptor {
    let pipe = try Descriptor.pipe()
    let number = pipe.writing.released()
    var thread = pthread_t()
    // Process and descriptor are two 32-bit numbers: the pointer that the thread gets holds both.
    let both = UInt(UInt32(bitPattern: process)) << 32 | UInt(UInt32(bitPattern: number))
    let failure = unsafe pthread_create(
      &thread, nil,
      { argument in
        let both = UInt(bitPattern: argument)
        let process = id_t(both >> 32)
        var information = unsafe siginfo_t()
        _ = retrying { unsafe waitid(P_PID, process, &information, WEXITED | WNOWAIT) }
        close(Int32(truncatingIfNeeded: both))
        return nil
      }, unsafe UnsafeMutableRawPointer(bitPattern: both))
    guard failure == 0 else {
      close(number)
      kill(-process, SIGKILL)
      var status: Int32 = 0
      _ = retrying { unsafe waitpid(process, &status, 0) }
      throw SystemError(code: failure, call: "pthread_create")
    }
    pthread_detach(thread)
    return pipe.reading
  }

  /// Calls `body` with a NULL-ended array of C strings.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var copies: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    unsafe copies.append(nil)
    return unsafe copies.withUnsafeBufferPointer { unsafe body($0.baseAddress!) }
  }
}
