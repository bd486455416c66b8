/// What the loopback server sends for a request: steps in order, so that it may be slow or cut.
package struct Reply: Sendable {
  package enum Step: Sendable {
    case bytes([UInt8])
    case wait(milliseconds: Int)
    /// Filler, again and again, until the client goes away.
    case endless([UInt8])
    /// The connection is closed, whatever was promised.
    case close
    /// The connection is reset.
    case reset
  }

  package var steps: [Step]

  package init(steps: [Step]) {
    self.steps = steps
  }

  /// Bytes exactly as they go over the wire, then the connection is closed.
  package static func raw(_ text: String) -> Reply {
    Reply(steps: [.bytes(Array(text.utf8)), .close])
  }

  /// A whole answer with its length.
  package static func answer(
    _ status: Int = 200, _ headers: [(String, String)] = [], _ body: [UInt8] = []
  ) -> Reply {
    var bytes = head(status, headers + [("Content-Length", String(body.count))])
    bytes += body
    return Reply(steps: [.bytes(bytes)])
  }

  package static func text(
    _ body: String, _ headers: [(String, String)] = [], status: Int = 200
  ) -> Reply {
    answer(status, headers, Array(body.utf8))
  }

  /// An answer without a body.
  package static func status(_ status: Int, _ headers: [(String, String)] = []) -> Reply {
    status == 304 || status == 204
      ? Reply(steps: [.bytes(head(status, headers))]) : answer(status, headers)
  }

  package static func redirect(_ status: Int = 302, to location: String) -> Reply {
    .status(status, [("Location", location)])
  }

  /// Gzip with one stored block: what an inflater must undo.
  package static func gzip(_ body: [UInt8], _ headers: [(String, String)] = []) -> Reply {
    answer(200, headers + [("Content-Encoding", "gzip")], Gzip.stored(body))
  }

  /// The same reply after a pause.
  package func after(milliseconds: Int) -> Reply {
    Reply(steps: [.wait(milliseconds: milliseconds)] + steps)
  }

  /// A status line and headers, with the empty line behind them.
  package static func head(_ status: Int, _ headers: [(String, String)]) -> [UInt8] {
    var text = "HTTP/1.1 \(status) Test\r\n"
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    return Array((text + "\r\n").utf8)
  }
}
