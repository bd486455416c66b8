import Glibc
import NewsSystem
import TestSupport
import Testing

/// Signals are of a whole process, so each test has one of its own; what the runner was started
/// with may be ignored, and the threads of its tasks take none, so raise(3) would not do.
struct SignalsTests {
  @Test
  func `a signal is noted, wakes a wait, and is taken once`() async {
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
      #expect(Signals.stop == SIGINT)
      #expect(Signals.take() == SIGINT)
      #expect(Signals.take() == nil)
      let late = try Watch.pause(seconds: 0)
      #expect(late == .timeout)
    }
  }

  @Test
  func `a signal that ends goes before one that reloads, and none is lost`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_DFL)
      Signals.install(reloading: true)
      for _ in 0..<1000 { kill(getpid(), SIGHUP) }
      _ = try Watch.pause(seconds: 20)
      #expect(Signals.pending == SIGHUP)
      #expect(Signals.stop == nil)
      kill(getpid(), SIGTERM)
      #expect(Patience.until { Signals.stop != nil })
      #expect(Signals.take() == SIGTERM)
      var polled = pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0)
      let isReadable = unsafe poll(&polled, 1, 0) == 1
      #expect(isReadable)
      #expect(Signals.take() == SIGHUP)
      let isDrained = unsafe poll(&polled, 1, 0) == 0
      #expect(isDrained)
      #expect(Signals.pending == nil)
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `the program dies of the signal`(signal: Int32) async {
    await #expect(processExitsWith: .signal(signal)) { [signal] in
      Glibc.signal(signal, SIG_DFL)
      Signals.install()
      kill(getpid(), signal)
      _ = try Watch.pause(seconds: 20)
      Signals.dieOf(Signals.take() ?? SIGKILL)
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
      #expect(Signals.take() == SIGTERM)
      #expect(Signals.pending == nil)
    }
  }
}
