import Glibc
import NewsSystem
import TestSupport
import Testing

struct WatchTests {
  let folder = TemporaryFolder()

  @Test
  func `a change wakes, once`() throws {
    var watch = try Watch(folder: folder.path)
    #expect(try watch.wait(seconds: 0) == .timeout)
    folder.write("x", to: "file")
    #expect(try watch.wait(seconds: 10) == .changed)
    #expect(try watch.wait(seconds: 0) == .timeout)
    try Files.replace(folder.path("file"), with: [])
    #expect(try watch.wait(seconds: 10) == .changed)
  }

  @Test
  func `a change while it waits wakes at once`() throws {
    var watch = try Watch(folder: folder.path)
    let path = folder.path("file")
    BackgroundThread.start {
      usleep(100_000)
      try? Files.replace(path, with: [1])
    }
    let start = Machine.monotonicNanoseconds()
    #expect(try watch.wait() == .changed)
    #expect(Machine.monotonicNanoseconds() - start < 1_000_000_000)
  }

  @Test
  func `only names with the prefix wake`() throws {
    var watch = try Watch(folder: folder.path, prefix: "store.")
    folder.write("x", to: "other")
    #expect(try watch.wait(seconds: 0.05) == .timeout)
    folder.write("x", to: "store.sqlite-wal")
    #expect(try watch.wait(seconds: 10) == .changed)
  }

  @Test
  func `a wait lasts as long as it should`() throws {
    var watch = try Watch(folder: folder.path)
    let start = Machine.monotonicNanoseconds()
    #expect(try watch.wait(seconds: 0.1) == .timeout)
    let took = Machine.monotonicNanoseconds() - start
    #expect((100_000_000..<2_000_000_000).contains(took))
  }

  @Test
  func `a reader that goes away wakes`() throws {
    var watch = try Watch(folder: folder.path)
    let pipe = try TestPipe()
    #expect(try watch.wait(seconds: 0, also: pipe.writing) == .timeout)
    BackgroundThread.start {
      usleep(100_000)
      pipe.closeReading()
    }
    #expect(try watch.wait(seconds: 20, also: pipe.writing) == .readerGone)
    #expect(try Watch.pause(seconds: 20, also: pipe.writing) == .readerGone)
    #expect(try Watch.pause(seconds: 0.01) == .timeout)
  }

  @Test
  func `a folder that is not there is an error`() {
    let missing = folder.path("missing")
    let error = #expect(throws: SystemError.self) { _ = try Watch(folder: missing) }
    #expect(error?.description == "\(missing): no such file or directory")
  }

  @Test
  func `a folder that is removed wakes`() throws {
    try Files.makeFolder(folder.path("inner"))
    var watch = try Watch(folder: folder.path("inner"))
    unsafe rmdir(folder.path("inner"))
    #expect(try watch.wait(seconds: 10) == .changed)
  }
}
