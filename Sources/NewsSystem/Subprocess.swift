import Glibc

/// How a program that was started ended.
package enum ExitStatus: Sendable, Hashable, CustomStringConvertible {
  case exit(Int32)
  case signal(Int32)

  package var isSuccess: Bool { self == .exit(0) }

  /// `exit status 3`, `killed by signal 9`.
  package var description: String {
    switch self {
    case .exit(let code): "exit status \(code)"
    case .signal(let number): "killed by signal \(number)"
    }
  }
}

/// What a program that ended by itself left.
package struct Finished: Sendable, Equatable {
  package let status: ExitStatus
  /// Its stdout.
  package let output: [UInt8]
  /// The end of its stderr, at most 4096 bytes.
  package let errors: [UInt8]
}

/// Why a program did not run to its end.
package struct SubprocessError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of trouble it is.
  package enum Reason: Sendable, Hashable {
    /// It could not be started, or a pipe to it failed.
    case system(SystemError)
    /// It ran for longer than that many seconds, and was killed.
    case timeout(seconds: Int)
    /// It wrote more than that many bytes, and was killed.
    case outputLimit(bytes: Int)
    /// A signal asked us to stop, and it was killed.
    case interrupted
  }

  package let program: String
  package let reason: Reason
  /// The end of its stderr.
  package let errors: [UInt8]

  package var description: String {
    switch reason {
    case .system(let error): "\(program): \(error.what)"
    case .timeout(let seconds): "\(program): not done after \(seconds) s, killed"
    case .outputLimit(let bytes): "\(program): wrote more than \(bytes) bytes, killed"
    case .interrupted: "\(program): interrupted"
    }
  }
}

/// Programs run to their end, by argv and without a shell.
package enum Subprocess {
  /// Runs `argv`, found by $PATH, with `input` at its stdin, and waits for its end.
  ///
  /// It gets a process group of its own, default signals and no descriptor but 0, 1 and 2. After
  /// `seconds`, at more than `outputLimit` bytes of output, or on a signal to us, the whole group is
  /// killed. Where it ends and leaves somebody behind who holds its pipes, that one is not waited
  /// for; `alone` kills whoever of its group is left then.
  package static func run(
    _ argv: [String], input: [UInt8] = [], environment: [String]? = nil, folder: String? = nil,
    timeout seconds: Int, outputLimit: Int, alone: Bool = false
  ) throws(SubprocessError) -> Finished {
    let program = argv.first.map { $0.isEmpty ? "program" : $0 } ?? "program"
    let failure: SubprocessError
    do throws(SystemError) {
      var running = try RunningProgram.start(
        argv, input: input, environment: environment, folder: folder, outputLimit: outputLimit)
      guard let reason = running.talk(seconds: seconds) else {
        if alone { running.killGroup() }
        return Finished(status: running.reap(), output: running.output, errors: running.errors)
      }
      running.kill()
      failure = SubprocessError(program: program, reason: reason, errors: running.errors)
    } catch {
      failure = SubprocessError(program: program, reason: .system(error), errors: [])
    }
    throw failure
  }
}
