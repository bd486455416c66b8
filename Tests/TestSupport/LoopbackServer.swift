import Glibc
import NewsSystem
import Synchronization

/// An HTTP/1.1 server on 127.0.0.1 for one test: a thread that accepts, a thread for each
/// connection, replies from a closure, and a log of what was asked.
package final class LoopbackServer: Sendable {
  package struct Request: Sendable {
    package var method: String
    /// With the query.
    package var target: String
    /// Names in lower case, in the order received.
    package var headers: [(name: String, value: String)]
    /// The number of the connection it came by, from 0.
    package var connection: Int
    /// How many requests of the same target came before.
    package var earlier: Int
    package var body: [UInt8] = []

    /// Without the query.
    package var path: String {
      String(target.prefix { $0 != "?" })
    }

    package func header(_ name: String) -> String? {
      headers.last { $0.name == name }?.value
    }
  }

  private struct State {
    var requests: [Request] = []
    var open = 0
    var mostOpen = 0
    var answering = 0
    var mostAnswering = 0
    var connections = 0
    var descriptors: Set<Int32> = []
    var isStopped = false
  }

  package let host: String
  package let port: Int
  private let listener: Int32
  private let state = Mutex(State())
  private let respond: @Sendable (Request) -> Reply

  /// Listens at once; stops when the last reference goes, or by `stop`.
  ///
  /// `number` is the last part of its address, for tests that need several hosts.
  package init(
    number: UInt8 = 1, _ respond: @escaping @Sendable (Request) -> Reply
  ) throws(ServerError) {
    self.respond = respond
    host = "127.0.0.\(number)"
    (listener, port) = try LoopbackServer.listen(number)
    let gate = Gate(self)
    let descriptor = listener
    BackgroundThread.start {
      while true {
        let connection = accept(descriptor, nil, nil)
        if connection < 0 {
          if errno == EINTR || errno == ECONNABORTED { continue }
          break
        }
        if let server = gate.server { server.serve(connection) } else { close(connection) }
      }
      close(descriptor)
    }
  }

  /// Answers each path by the reply of that name; everything else is 404.
  package convenience init(_ replies: [String: Reply]) throws(ServerError) {
    try self.init { replies[$0.path] ?? .status(404) }
  }

  deinit {
    stop()
  }

  /// `http://127.0.0.1:PORT/...`
  package func url(_ path: String) -> String {
    "http://\(host):\(port)\(path)"
  }

  /// What was asked, in order.
  package var requests: [Request] {
    state.withLock { $0.requests }
  }

  /// Connections accepted so far.
  package var connections: Int {
    state.withLock { $0.connections }
  }

  /// The most connections that were open at once.
  package var mostConnections: Int {
    state.withLock { $0.mostOpen }
  }

  /// The most requests that were being answered at once.
  package var mostAnswering: Int {
    state.withLock { $0.mostAnswering }
  }

  /// Refuses new connections and closes the open ones.
  package func stop() {
    state.withLock { state in
      guard !state.isStopped else { return }
      state.isStopped = true
      // Only shut down, and under the lock: each thread closes its own, so no number is another's
      // by now.
      shutdown(listener, Int32(SHUT_RDWR))
      for descriptor in state.descriptors { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
  }

  static func listen(_ number: UInt8) throws(ServerError) -> (Int32, Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw ServerError("socket", errno) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = (0x7F00_0000 | UInt32(number)).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe bind(descriptor, generic, size) == 0 && Glibc.listen(descriptor, 512) == 0
          && getsockname(descriptor, generic, &size) == 0
      }
    }
    guard bound else {
      let code = errno
      close(descriptor)
      throw ServerError("bind", code)
    }
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }

  private func serve(_ descriptor: Int32) {
    let number = state.withLock { state -> Int? in
      if state.isStopped { return nil }
      state.connections += 1
      state.open += 1
      state.mostOpen = max(state.mostOpen, state.open)
      state.descriptors.insert(descriptor)
      return state.connections - 1
    }
    guard let number else {
      close(descriptor)
      return
    }
    BackgroundThread.start { [self] in
      var stream = ConnectionStream(descriptor: descriptor)
      while let request = stream.nextRequest(connection: number) {
        if !answer(request, on: stream) { break }
      }
      state.withLock { state in
        state.open -= 1
        _ = state.descriptors.remove(descriptor)
      }
      close(descriptor)
    }
  }

  /// Returns whether the connection stays open.
  private func answer(_ request: Request, on stream: ConnectionStream) -> Bool {
    let numbered = state.withLock { state -> Request in
      var numbered = request
      numbered.earlier = state.requests.count { $0.target == request.target }
      state.requests.append(numbered)
      state.answering += 1
      state.mostAnswering = max(state.mostAnswering, state.answering)
      return numbered
    }
    defer { state.withLock { $0.answering -= 1 } }
    return stream.send(respond(numbered), to: request.method)
  }

  /// Lets the accepting thread see the server without keeping it.
  private final class Gate: Sendable {
    private let held: Mutex<WeakServer>

    init(_ server: LoopbackServer) {
      held = Mutex(WeakServer(server: server))
    }

    var server: LoopbackServer? {
      held.withLock { $0.server }
    }
  }

  private struct WeakServer {
    weak var server: LoopbackServer?
  }
}

/// A call of the operating system that failed the test's set-up.
package struct ServerError: Error, CustomStringConvertible {
  package let description: String

  init(_ call: String, _ code: Int32) {
    description = "\(call): errno \(code)"
  }
}
