import CGlibc
import Glibc
import Synchronization

// What a handler may touch: made before one is installed, and never freed.
private let work = Atomic<UInt>(0)
private let length = Atomic<Int>(0)
private let target = Atomic<UInt>(0)
private let former = Atomic<UInt>(0)

/// What the program was at when it crashed, in a file that only a crash makes.
///
/// Work on bytes that nobody vouches for says what it is before it begins. The handler of a signal
/// that no program survives writes that down; a process that is killed from outside leaves nothing,
/// for that says nothing about its work. It costs a copy of some bytes, no call of the system.
package enum CrashMark {
  /// Signals of a fault of the program's own.
  private static let faults = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]
  /// Bytes of a mark at most.
  private static let longest = 512
  /// A stack that ran over holds no handler; this one does.
  private static let stackSize = 1 << 16

  /// From here on a crash leaves its mark at `path`, the one that was named first.
  package static func install(at path: String) {
    guard target.load(ordering: .sequentiallyConsistent) == 0 else { return }
    let bytes = Array(path.utf8) + [0]
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { unsafe copy[index] = CChar(bitPattern: byte) }
    target.store(UInt(bitPattern: copy), ordering: .sequentiallyConsistent)
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: longest, alignment: 1)
    work.store(UInt(bitPattern: buffer), ordering: .sequentiallyConsistent)
    length.store(0, ordering: .sequentiallyConsistent)
    let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: faults.count)
    unsafe actions.initialize(repeating: sigaction(), count: faults.count)
    former.store(UInt(bitPattern: actions), ordering: .sequentiallyConsistent)
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    unsafe stack.ss_size = stackSize
    unsafe sigaltstack(&stack, nil)
    for (index, number) in faults.enumerated() {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { leaveMark($0) }
      action.sa_flags = SA_ONSTACK
      unsafe sigaction(number, &action, actions + index)
    }
  }

  /// Does work that a crash would say this of.
  package static func during<T, E>(
    _ text: String, _ body: () throws(E) -> T
  ) throws(E) -> T {
    if let buffer = unsafe UnsafeMutableRawPointer(
      bitPattern: work.load(ordering: .sequentiallyConsistent))
    {
      let bytes = text.utf8.prefix(longest)
      for (index, byte) in bytes.enumerated() {
        unsafe buffer.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
      }
      length.store(bytes.count, ordering: .sequentiallyConsistent)
    }
    defer { length.store(0, ordering: .sequentiallyConsistent) }
    return try body()
  }

  /// What a crash left at that path; nil where there was none.
  package static func read(_ path: String) -> String? {
    guard let status = try? Files.status(path), status.isRegular,
      let bytes = try? Files.read(path, limit: longest)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Only calls that are safe in a handler (signal-safety(7)); then whoever handled the signal before
  /// us has it again.
  fileprivate static func leave(_ signal: Int32) {
    let count = length.load(ordering: .sequentiallyConsistent)
    if count > 0,
      let path = unsafe UnsafePointer<CChar>(
        bitPattern: target.load(ordering: .sequentiallyConsistent)),
      let buffer = unsafe UnsafeRawPointer(
        bitPattern: work.load(ordering: .sequentiallyConsistent))
    {
      let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
      if file >= 0 {
        _ = unsafe Glibc.write(file, buffer, count)
        close(file)
      }
    }
    guard
      let actions = unsafe UnsafePointer<sigaction>(
        bitPattern: former.load(ordering: .sequentiallyConsistent)),
      let index = index(of: signal)
    else { _exit(128 + signal) }
    unsafe sigaction(signal, actions + index, nil)
    // Blocked until the handler is left.
    raise(signal)
  }

  /// The place of a signal among `faults`, without touching memory that is counted.
  private static func index(of signal: Int32) -> Int? {
    switch signal {
    case SIGSEGV: 0
    case SIGBUS: 1
    case SIGILL: 2
    case SIGTRAP: 3
    case SIGABRT: 4
    case SIGFPE: 5
    default: nil
    }
  }
}

private func leaveMark(_ signal: Int32) {
  CrashMark.leave(signal)
}
