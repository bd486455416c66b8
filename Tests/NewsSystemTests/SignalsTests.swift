import Glibc
import NewsSystem
import TestSupport
import Testing

/// Signals are of a whole process, so each test has one of its own; what the runner was started
/// with may be ignored, and the threads of its tasks take none, so raise(3) would not do.
struct SignalsTests {
  @Test
  func `a signal is noted, and wakes every wait from then on`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGINT, SIG_DFL)
      Signals.install()
      #expect(Signals.pending == nil)
      let early = try Watch.pause(seconds: 0)
      #expect(early == .timeout)
      BackgroundThread.start {
        usleep(100_000)
        kill(getpid(), SIGINT)
      }
      for _ in 0..<2 {
        let woken = try Watch.pause(seconds: 20)
        #expect(woken == .signal)
      }
      #expect(Signals.pending == SIGINT)
      #expect(!Signals.takeReload())
      #expect(Signals.stop == SIGINT)
    }
  }

  @Test
  func `a signal that reloads is taken once, and never the one that ends`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_DFL)
      Signals.install(reloading: true)
      for _ in 0..<1000 { kill(getpid(), SIGHUP) }
      _ = try Watch.pause(seconds: 20)
      #expect(Signals.pending == SIGHUP)
      #expect(Signals.stop == nil)
      #expect(Signals.takeReload())
      // More of them may be on their way to another thread.
      #expect(Patience.until { !Signals.takeReload() })
      let early = try Watch.pause(seconds: 0)
      #expect(early == .timeout)
      kill(getpid(), SIGHUP)
      kill(getpid(), SIGTERM)
      #expect(Patience.until { Signals.takeReload() })
      #expect(Patience.until { Signals.stop != nil })
      #expect(Signals.stop == SIGTERM)
      var polled = pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0)
      let isReadable = unsafe poll(&polled, 1, 0) == 1
      #expect(isReadable)
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `the program dies of the signal`(signal: Int32) async {
    await #expect(processExitsWith: .signal(signal)) { [signal] in
      Glibc.signal(signal, SIG_DFL)
      Signals.install()
      kill(getpid(), signal)
      _ = try Watch.pause(seconds: 20)
      Signals.dieOf(Signals.stop ?? SIGKILL)
    }
  }

  @Test
  func `what the one who started us ignores stays ignored`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      Signals.install()
      kill(getpid(), SIGHUP)
      kill(getpid(), SIGTERM)
      let woken = try Watch.pause(seconds: 20)
      #expect(woken == .signal)
      #expect(Signals.pending == SIGTERM)
    }
  }
}
