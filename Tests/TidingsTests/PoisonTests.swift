import Glibc
import NewsSystem
import TestSupport
import Testing

/// A document that reading crashes over: RELIABILITY row 6. Real crashes are found by fuzzing and
/// mended, so that here the signal of one comes from outside, while a large document is read.
struct PoisonTests {
  private static let size = 12 << 20

  private static func box() throws -> Box {
    let box = try Box()
    var lines = ""
    var number = 0
    while lines.utf8.count < size {
      lines += #"{"id": "\#(number)", "title": "Number \#(number)", "summary": ""#
      lines += String(repeating: "some words ", count: 900) + "\"}\n"
      number += 1
    }
    box.folder.write(lines, to: "big.jsonl")
    box.folder.write(Box.listing(3), to: "wire.txt")
    box.configure(
      #""sources": [ { "id": "big", "file": "big.jsonl", "backlog": "none" }, "#
        + #"{ "id": "wire", "file": "wire.txt", "backlog": "all" } ]"#)
    return box
  }

  /// Bytes a process has read so far (proc(5)).
  private static func bytesRead(_ pid: Int32) -> Int {
    let text = (try? Files.read("/proc/\(pid)/io", limit: 4096)) ?? []
    let line = String(decoding: text, as: UTF8.self).split(separator: "\n").first
    return line.flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
  }

  /// Starts a run and ends it by that signal when it has the large document in hand and some time
  /// has passed.
  private static func crash(_ box: Box, _ signal: Int32, after milliseconds: Int) -> Int32? {
    let child = box.start("run", "--once")
    while bytesRead(child.pid) < size { sched_yield() }
    var moment = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    unsafe nanosleep(&moment, nil)
    child.signal(signal)
    return child.finish(seconds: 60).status
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGTRAP])
  func `what reading crashed over is skipped until it changes, and the others go on`(
    signal: Int32
  ) throws {
    let box = try Self.box()
    // When the reading is at work differs from machine to machine.
    let found = (0..<10).contains { turn in
      Self.crash(box, signal, after: 20 + turn * 30) == 128 + signal
        && TestFiles.names(box.folder.path("state")).contains("crash")
    }
    #expect(found, "the signal never came while the document was read")
    #expect(try box.text("state/crash").hasPrefix("big "))
    let next = box.run("run", "--once")
    #expect(next.status == 1)
    #expect(next.lines.count == 3, "\(next.output)")
    #expect(next.errors.contains("big: skipped: reading it crashed"))
    #expect(!TestFiles.names(box.folder.path("state")).contains("crash"))
    #expect(box.run("status").output.contains("skipped: reading it crashed"))
    #expect(box.run("fetch", "big").errors.contains("skipped"))
    // It changes, and all is well.
    box.folder.write(#"{"id": "x", "title": "Small again"}"# + "\n", to: "big.jsonl")
    #expect(box.run("fetch", "big").status == 0)
    #expect(!box.run("status").output.contains("skipped"))
  }

  @Test func `a run that is killed from outside blames nothing`() throws {
    let box = try Self.box()
    _ = Self.crash(box, SIGKILL, after: 50)
    let next = box.run("run", "--once")
    #expect(next.status == 0, "\(next.errors)")
  }
}
