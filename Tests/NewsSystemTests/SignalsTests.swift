import Glibc
import NewsSystem
import TestSupport
import Testing

/// Signals are of a whole process, so each test has one of its own.
struct SignalsTests {
  @Test
  func `a signal is noted, wakes a wait, and is taken once`() async {
    await #expect(processExitsWith: .success) {
      Signals.install()
      #expect(Signals.pending == nil)
      let early = try Watch.pause(seconds: 0)
      #expect(early == .timeout)
      TestThread.start {
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
      Signals.install()
      for _ in 0..<1000 { raise(SIGHUP) }
      #expect(Signals.pending == SIGHUP)
      #expect(Signals.stop == nil)
      raise(SIGTERM)
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
      Signals.install()
      raise(signal)
      Signals.dieOf(Signals.take() ?? SIGKILL)
    }
  }

  @Test
  func `what the one who started us ignores stays ignored`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      Signals.install()
      raise(SIGHUP)
      #expect(Signals.pending == nil)
    }
  }

  @Test
  func `a closed stdout stays an error, and lends its number to nobody`() async {
    await #expect(processExitsWith: .exitCode(7)) {
      close(1)
      Machine.holdStandardDescriptors()
      let descriptor = unsafe open("/dev/null", O_RDONLY)
      do throws(SystemError) {
        try Output(descriptor: 1).line("hello")
      } catch {
        exit(error.code == EBADF && descriptor > 2 ? 7 : 1)
      }
    }
  }
}
