import Glibc
import NewsSystem
import TestSupport
import Testing

struct MachineTests {
  let folder = TemporaryFolder()

  @Test
  func `a variable that is unset or empty is nil`() async {
    #expect(Machine.environment("PATH")?.isEmpty == false)
    #expect(Machine.environment("TIDINGS_NO_SUCH_VARIABLE") == nil)
    #expect(Machine.environment.contains { $0.utf8.starts(with: "PATH=".utf8) })
    await #expect(processExitsWith: .success) {
      unsafe setenv("TIDINGS_EMPTY", "", 1)
      #expect(Machine.environment("TIDINGS_EMPTY") == nil)
    }
  }

  @Test
  func `a file is no terminal`() throws {
    let descriptor = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(!Machine.isTerminal(descriptor))
    #expect(Machine.terminalWidth(descriptor) == nil)
  }

  @Test
  func `a terminal says its size`() throws {
    var main: Int32 = -1
    var other: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: 72, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&main, &other, nil, nil, &size) == 0 else {
      try Test.cancel("no terminals here")
    }
    defer {
      close(main)
      close(other)
    }
    #expect(Machine.isTerminal(other))
    #expect(Machine.terminalWidth(other) == 72)
  }

  @Test
  func `the process knows where and who it is`() {
    #expect(Machine.processID == getpid())
    #expect(Machine.currentFolder.utf8.first == UInt8(ascii: "/"))
    let now = Machine.monotonicNanoseconds()
    #expect(Machine.monotonicNanoseconds() >= now)
  }

  @Test(arguments: ["", "@"])
  func `the service manager is told, at a path or an abstract name`(prefix: String) async throws {
    let name = prefix + folder.path("notify")
    let server = try DatagramServer(name)
    let finished = await #expect(processExitsWith: .success) { [name = name as String] in
      #expect(!Notify.send("READY=1"))
      unsafe setenv("NOTIFY_SOCKET", name, 1)
      #expect(Notify.send("READY=1\nSTATUS=waiting"))
      unsafe setenv("NOTIFY_SOCKET", "relative", 1)
      #expect(!Notify.send("READY=1"))
    }
    #expect(finished != nil)
    #expect(server.next() == "READY=1\nSTATUS=waiting")
    #expect(server.next() == nil)
  }
}

/// A Unix datagram socket that somebody else sends to.
final class DatagramServer {
  private let descriptor: Int32

  struct Failure: Error {}

  init(_ name: String) throws {
    descriptor = socket(
      AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    var bytes = Array(name.utf8)
    if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    let bound = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(descriptor, address, length)
      }
    }
    guard bound == 0 else { throw Failure() }
  }

  deinit {
    close(descriptor)
  }

  /// The next message that has come.
  func next() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }
}
