import CGlibc
import Glibc
import Synchronization

// A handler may touch only what is safe between any two instructions: these are atomics, and made
// before a handler is installed.
private let noted = Atomic<UInt64>(0)
private let hangUpReloads = Atomic<Bool>(false)
private let wakeReading = Atomic<Int32>(-1)
private let wakeWriting = Atomic<Int32>(-1)

/// Signals as facts to be looked at, not as interruptions.
package enum Signals {
  /// From here on a gone reader is an error of write(2), and SIGINT, SIGTERM and SIGHUP are noted.
  ///
  /// Where whoever started us has SIGHUP or SIGINT ignored (nohup, a background job), it stays so.
  /// `reloading` is for a service, to which SIGHUP says "read the config again" (daemon(7)).
  package static func install(reloading: Bool = false) {
    if reloading { hangUpReloads.store(true, ordering: .sequentiallyConsistent) }
    guard wakeReading.load(ordering: .sequentiallyConsistent) < 0 else { return }
    var ends: [Int32] = [-1, -1]
    if unsafe pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 {
      wakeReading.store(ends[0], ordering: .sequentiallyConsistent)
      wakeWriting.store(ends[1], ordering: .sequentiallyConsistent)
    }
    _ = noted.load(ordering: .sequentiallyConsistent)
    ignoreBrokenPipe()
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      unsafe sigaction(number, nil, &action)
      if unsafe action.__sigaction_handler.sa_handler == nil || number == SIGTERM {
        unsafe action.__sigaction_handler.sa_handler = { note($0) }
        action.sa_flags = SA_RESTART
        unsafe sigaction(number, &action, nil)
      }
    }
  }

  /// A gone reader is an error of write(2) from here on.
  package static func ignoreBrokenPipe() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// The signal that waits to be dealt with: one that ends the program before SIGHUP.
  package static var pending: Int32? {
    let bits = noted.load(ordering: .sequentiallyConsistent)
    return [SIGTERM, SIGINT, SIGHUP].first { bits & (1 << UInt64($0)) != 0 }
  }

  /// The pending signal where it is one that ends the program.
  package static var stop: Int32? {
    pending.flatMap { signal in
      signal == SIGHUP && hangUpReloads.load(ordering: .sequentiallyConsistent) ? nil : signal
    }
  }

  /// Whether the service was told to read its config again, which is dealt with from here on. What
  /// ends the program stays pending, whenever it comes.
  package static func takeReload() -> Bool {
    guard hangUpReloads.load(ordering: .sequentiallyConsistent) else { return false }
    // Drained first: a signal that comes between is pending and wakes, at worst, once too often.
    var sink = [UInt8](repeating: 0, count: 64)
    while unsafe read(descriptor, &sink, sink.count) > 0 {}
    let bit: UInt64 = 1 << UInt64(SIGHUP)
    let before = noted.bitwiseAnd(~bit, ordering: .sequentiallyConsistent).oldValue
    if pending != nil { wake() }
    return before & bit != 0
  }

  /// Readable for as long as a signal is pending: for poll(2). -1, which poll passes over, before `install`.
  package static var descriptor: Int32 {
    wakeReading.load(ordering: .sequentiallyConsistent)
  }

  /// Ends the program as that signal would have, so that whoever waits for it sees why.
  package static func dieOf(_ signal: Int32) -> Never {
    Glibc.signal(signal, SIG_DFL)
    var mask = sigset_t()
    unsafe sigemptyset(&mask)
    unsafe sigaddset(&mask, signal)
    unsafe sigprocmask(SIG_UNBLOCK, &mask, nil)
    raise(signal)
    // Process 1 of a container is not killed by its own signals.
    _exit(128 + signal)
  }

  fileprivate static func wake() {
    var byte: UInt8 = 0
    unsafe write(wakeWriting.load(ordering: .sequentiallyConsistent), &byte, 1)
  }
}

private func note(_ signal: Int32) {
  let saved = errno
  noted.bitwiseOr(1 << UInt64(signal), ordering: .sequentiallyConsistent)
  Signals.wake()
  errno = saved
}
