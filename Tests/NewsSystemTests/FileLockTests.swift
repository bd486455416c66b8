import Glibc
import NewsSystem
import TestSupport
import Testing

struct FileLockTests {
  let folder = TemporaryFolder()

  @Test
  func `a second one is told who has the lock`() throws {
    let path = folder.path("lock")
    do {
      let lock = try FileLock.acquire(path, wait: 0, holder: "pid 123 (run)")
      let error = #expect(throws: LockError.self) {
        _ = try FileLock.acquire(path, wait: 0, holder: "pid 124 (run)")
      }
      #expect(error == .held(by: "pid 123 (run)"))
      _ = consume lock
    }
    _ = try FileLock.acquire(path, wait: 0, holder: "pid 124 (run)")
    #expect(folder.read("lock") == [])
  }

  @Test
  func `a wait ends when its time is over`() throws {
    let path = folder.path("lock")
    let lock = try FileLock.acquire(path, wait: 0, holder: "pid 1")
    let start = Machine.monotonicNanoseconds()
    #expect(throws: LockError.held(by: "pid 1")) {
      _ = try FileLock.acquire(path, wait: 1, holder: "pid 2")
    }
    let took = Machine.monotonicNanoseconds() - start
    #expect((1_000_000_000..<5_000_000_000).contains(took))
    _ = consume lock
  }

  @Test(arguments: ["exit 0", "kill -9 $$"])
  func `a wait ends when the lock is given back, or its holder is killed`(end: String) throws {
    let path = folder.path("lock")
    let held = folder.path("held")
    let script = "exec 9<>\"$0\"; flock -x 9; : > \"$1\"; sleep 0.3; \(end)"
    BackgroundThread.start {
      _ = try? Subprocess.run(["sh", "-c", script, path, held], timeout: 20, outputLimit: 100)
    }
    #expect(Patience.until { TestFiles.exists(held) })
    let start = Machine.monotonicNanoseconds()
    let lock = try FileLock.acquire(path, wait: 20, holder: "pid 2")
    #expect(Machine.monotonicNanoseconds() - start < 10_000_000_000)
    #expect(folder.read("lock") == Array("pid 2\n".utf8))
    _ = consume lock
  }

  @Test
  func `a signal to stop ends the wait, one to reload does not`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_DFL)
      Signals.install(reloading: true)
      let folder = TemporaryFolder()
      let path = folder.path("lock")
      let lock = try FileLock.acquire(path, wait: 0, holder: "pid 1")
      kill(getpid(), SIGHUP)
      #expect(throws: LockError.held(by: "pid 1")) {
        _ = try FileLock.acquire(path, wait: 1, holder: "pid 2")
      }
      var used = rusage()
      unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
      // Waiting a second is no work.
      #expect(used.ru_utime.tv_sec + used.ru_stime.tv_sec < 1)
      kill(getpid(), SIGTERM)
      let error = #expect(throws: LockError.self) {
        _ = try FileLock.acquire(path, wait: 100, holder: "pid 2")
      }
      #expect(error == .failed(SystemError(code: EINTR, call: "flock", path: path)))
      _ = consume lock
    }
  }

  @Test
  func `a lock that cannot be made is no lock`() throws {
    let missing = folder.path("missing/lock")
    let error = #expect(throws: LockError.self) {
      _ = try FileLock.acquire(missing, wait: 0, holder: "pid 1")
    }
    #expect(error?.description == "\(missing): no such file or directory")
    unsafe symlink("/dev/null", folder.path("link"))
    #expect(throws: LockError.self) {
      _ = try FileLock.acquire(folder.path("link"), wait: 0, holder: "pid 1")
    }
  }
}
