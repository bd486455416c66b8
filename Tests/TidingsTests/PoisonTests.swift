import Glibc
import NewsSystem
import TestSupport
import Testing

/// A document that reading crashes over: RELIABILITY row 6. Real crashes are found by fuzzing and
/// mended, so that here the signal of one comes from outside, while a large document is read.
@Suite(.serialized) struct PoisonTests {
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

  /// A run with a state of its own that has the large document in hand.
  private static func start(_ box: Box, _ state: String) -> TestCommand {
    let child = box.start("run", "--once", "--state", box.folder.path(state))
    #expect(Patience.until { bytesRead(child.pid) >= size })
    return child
  }

  private static func pause(_ nanoseconds: Int64) {
    var moment = timespec(
      tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    unsafe nanosleep(&moment, nil)
  }

  /// The state of a run that the signal ended while the large document was read: when that is
  /// differs from machine to machine, so that it is looked for.
  private static func crashed(_ box: Box, _ signal: Int32) -> String? {
    let whole = start(box, "whole")
    let begun = Machine.monotonicNanoseconds()
    #expect(whole.finish(seconds: 120).status == 0)
    let length = Machine.monotonicNanoseconds() - begun
    // On a busy machine a moment is hit by chance: until it is, over all of the run.
    for turn in 0..<60 {
      let part = Int64(1 + turn * 4 % 9)
      let state = "state\(turn)"
      let child = start(box, state)
      pause(length * part / 10)
      child.signal(signal)
      // The small source is read too, for a moment.
      if child.finish(seconds: 120).status == 128 + signal,
        box.folder.read("\(state)/crash")?.starts(with: "big ".utf8) == true
      {
        return state
      }
    }
    return nil
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGTRAP])
  func `what reading crashed over is skipped until it changes, and the others go on`(
    signal: Int32
  ) throws {
    let box = try Self.box()
    let name = try #require(
      Self.crashed(box, signal), "the signal never came while the document was read")
    let state = box.folder.path(name)
    #expect(try box.text("\(name)/crash").hasPrefix("big "))
    let next = box.run("run", "--once", "--state", state)
    #expect(next.status == 1)
    #expect(next.lines.count == 3, "\(next.output)")
    #expect(next.errors.contains("big: skipped: reading it crashed"))
    #expect(!TestFiles.names(state).contains("crash"))
    #expect(box.run("status", "--state", state).output.contains("skipped: reading it crashed"))
    #expect(box.run("fetch", "big", "--state", state).errors.contains("skipped"))
    // It changes, and all is well.
    box.folder.write(#"{"id": "x", "title": "Small again"}"# + "\n", to: "big.jsonl")
    #expect(box.run("fetch", "big", "--state", state).status == 0)
    #expect(!box.run("status", "--state", state).output.contains("skipped"))
  }

  @Test func `a run that is killed from outside blames nothing`() throws {
    let box = try Self.box()
    let child = Self.start(box, "state")
    Self.pause(50_000_000)
    child.signal(SIGKILL)
    #expect(child.finish(seconds: 60).status == 128 + SIGKILL)
    let next = box.run("run", "--once")
    #expect(next.status == 0, "\(next.errors)")
  }
}
