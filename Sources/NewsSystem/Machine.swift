import CGlibc
import Glibc

/// What the process knows of the machine it runs on.
package enum Machine {
  /// A variable of the environment; nil where it is not set, and where it is set to nothing.
  package static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The whole environment, as `NAME=value`.
  package static var environment: [String] {
    var all: [String] = []
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      all.append(unsafe String(cString: entry))
      unsafe next += 1
    }
    return all
  }

  /// Whether the descriptor is open on a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// Columns of the terminal a descriptor is open on; nil where it is none, or one that does not
  /// say.
  package static func terminalWidth(_ descriptor: Int32) -> Int? {
    terminalSize(descriptor)?.columns
  }

  /// The same, with the rows it has.
  static func terminalSize(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Nanoseconds of a clock that only runs forward, from no particular start.
  package static func monotonicNanoseconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Seconds since the machine started, those it slept included.
  package static func uptimeSeconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec)
  }

  /// What stands after the program's name on its command line.
  ///
  /// Swift finds the words beside the environment, where a preloaded library that sets a variable has
  /// moved it away from them (libfaketime does); the kernel knows them all the same.
  package static var arguments: [String] {
    if !CommandLine.arguments.isEmpty { return Array(CommandLine.arguments.dropFirst()) }
    let line = (try? Files.read("/proc/self/cmdline", limit: 1 << 22)) ?? []
    return line.split(separator: 0, omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The absolute path of the program that runs; nil where it cannot be told.
  package static var programPath: String? {
    try? Files.linkTarget("/proc/self/exe")
  }

  /// The number of this process.
  package static var processID: Int32 {
    getpid()
  }

  /// The folder relative paths start at; `/` where it has been removed.
  package static var currentFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// $HOME, else what the user database says.
  package static var homeFolder: String? {
    if let home = environment("HOME") { return home }
    guard let entry = unsafe getpwuid(getuid()), let home = unsafe entry.pointee.pw_dir else {
      return nil
    }
    return unsafe String(cString: home)
  }

  /// The name of the user this process runs as; its number where the user database has none.
  package static var userName: String {
    guard let entry = unsafe getpwuid(geteuid()), let name = unsafe entry.pointee.pw_name else {
      return "\(geteuid())"
    }
    return unsafe String(cString: name)
  }

  /// The name of this machine; `localhost` where it has none.
  package static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0, name[0] != 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Large blocks go back to the machine as soon as they are free (mallopt(3)): left to itself the
  /// allocator keeps them once the first was freed, which made a busy day's run a fifteenth larger.
  /// Small ones do not go and come with every document: asking for memory costs more than it.
  package static func returnLargeBlocks() {
    mallopt(M_MMAP_THRESHOLD, 512 << 10)
    mallopt(M_TRIM_THRESHOLD, 4 << 20)
    mallopt(M_TOP_PAD, 512 << 10)
  }

  /// Has the memory at an address fetched that is about to be read; nothing waits for it.
  package static func fetch(_ address: UnsafeRawPointer) {
    unsafe prefetch(address)
  }

  /// Opens what is closed of the descriptors 0 to 2, so that no file of ours takes their numbers.
  ///
  /// They are opened the wrong way round: writing to a closed stdout stays an error.
  package static func holdStandardDescriptors() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) == -1 && errno == EBADF {
      _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
