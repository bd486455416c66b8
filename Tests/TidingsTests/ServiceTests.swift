import Glibc
import TestSupport
import Testing

/// `tidings run` as a service: until it is told to stop.
struct ServiceTests {
  private static let more =
    #""sources": [ { "id": "more", "file": "more.txt", "backlog": "all" } ]"#

  private func started() throws -> (Box, TestCommand) {
    let box = try Box()
    box.folder.write(Box.listing(2), to: "wire.txt")
    box.folder.write(Box.listing(1, prefix: "Ferry bulletin"), to: "more.txt")
    box.configure(file: "wire.txt")
    let service = box.start("run")
    #expect(service.line(seconds: 30)?.contains("number 1 of") == true)
    #expect(service.line(seconds: 30)?.contains("number 2 of") == true)
    return (box, service)
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `a signal to stop ends it, and what it has said is kept`(signal: Int32) throws {
    let (box, service) = try started()
    service.signal(signal)
    let ended = service.finish(seconds: 30)
    #expect(ended.status == 128 + signal)
    #expect(ended.output.isEmpty)
    // Nothing holds the lock any more, and no line is said again.
    let once = box.run("run", "--once")
    #expect(once.status == 0, "\(once.errors)")
    #expect(once.output.isEmpty)
  }

  @Test func `SIGHUP reads the config again`() throws {
    let (box, service) = try started()
    box.configure(Self.more)
    service.signal(SIGHUP)
    #expect(service.line(seconds: 30)?.contains("Ferry bulletin number 1") == true)
    service.signal(SIGTERM)
    let ended = service.finish(seconds: 30)
    #expect(ended.status == 128 + SIGTERM)
    #expect(ended.errors.contains("config.json: read again"), "\(ended.errors)")
  }

  @Test func `a config that is wrong by then changes nothing`() throws {
    let (box, service) = try started()
    box.configure(#""sorces": []"#)
    service.signal(SIGHUP)
    #expect(service.waitForErrors(containing: "unknown key", seconds: 30))
    box.configure(Self.more)
    service.signal(SIGHUP)
    #expect(service.line(seconds: 30)?.contains("Ferry bulletin number 1") == true)
    service.signal(SIGTERM)
    #expect(service.finish(seconds: 30).status == 128 + SIGTERM)
  }
}
