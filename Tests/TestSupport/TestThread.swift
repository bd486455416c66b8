import Glibc

/// Threads of test servers.
package enum TestThread {
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Runs the body on a thread of its own, which nobody waits for.
  package static func start(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let work = unsafe Unmanaged.passRetained(Work(body))
    let code = unsafe pthread_create(
      &thread, nil,
      { argument in
        if let argument = unsafe argument {
          let work = unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
          work.body()
        }
        return nil
      }, work.toOpaque())
    precondition(code == 0, "no thread for a test")
    pthread_detach(thread)
  }
}
