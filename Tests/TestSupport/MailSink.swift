import Glibc
import NewsSystem
import Synchronization

/// An SMTP server on 127.0.0.1 for one test: it keeps what it takes, and fails on purpose.
package final class MailSink: Sendable {
  /// What goes wrong with a message, at most `times` times.
  package enum Fault: String, Sendable, CaseIterable {
    case greeting554
    case ehlo500
    case mail421
    case recipient451
    case recipient550
    case data451
    case dot451
    case dot552
    /// Kept, and the connection cut before the answer.
    case dotDrop
    /// Not kept, and the connection cut before the answer.
    case dotDropLost
    case cutWithinData
    case resetWithinData
    /// An answer that has no end.
    case endlessReply
    /// Not a word, until the client goes.
    case silence
    case auth535
    case startTLS454
  }

  package struct Mail: Sendable {
    package var from: String
    package var to: [String]
    /// Dots unstuffed, ends of lines as they came.
    package var data: [UInt8]

    package var text: String { String(decoding: data, as: UTF8.self) }

    /// The value of the first header of that name, unfolded.
    package func header(_ name: String) -> String? {
      let head = text.split(separator: "\r\n\r\n", maxSplits: 1)[0]
      let unfolded = head.replacing("\r\n ", with: " ")
      return unfolded.split(separator: "\r\n").first { $0.hasPrefix(name + ":") }
        .map { String($0.dropFirst(name.utf8.count + 1).drop { $0 == " " }) }
    }
  }

  private struct State {
    var mails: [Mail] = []
    var left: Int
    var logins: [String] = []
    var isStopped = false
  }

  package let port: Int
  private let listener: Int32
  private let fault: Fault?
  private let offersLogin: Bool
  private let state: Mutex<State>

  package init(_ fault: Fault? = nil, times: Int = 1, offersLogin: Bool = false)
    throws(ServerError)
  {
    self.fault = fault
    self.offersLogin = offersLogin
    state = Mutex(State(left: times))
    (listener, port) = try LoopbackServer.listen(1)
    let descriptor = listener
    BackgroundThread.start { [weak self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        if connection < 0 {
          if errno == EINTR || errno == ECONNABORTED { continue }
          break
        }
        guard let sink = self else {
          Glibc.close(connection)
          break
        }
        BackgroundThread.start {
          sink.serve(connection)
          Glibc.close(connection)
        }
      }
      Glibc.close(descriptor)
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// What was taken, in order.
  package var mails: [Mail] {
    state.withLock { $0.mails }
  }

  /// What stood behind AUTH PLAIN.
  package var logins: [String] {
    state.withLock { $0.logins }
  }

  private func happens(_ wanted: Fault) -> Bool {
    guard fault == wanted else { return false }
    return state.withLock { state in
      guard state.left > 0 else { return false }
      state.left -= 1
      return true
    }
  }

  private func serve(_ descriptor: Int32) {
    var stream = ConnectionStream(descriptor: descriptor)
    func say(_ text: String) {
      _ = stream.send(Reply(steps: [.bytes(Array("\(text)\r\n".utf8))]), to: "")
    }
    var mail = Mail(from: "", to: [], data: [])
    if happens(.greeting554) { return say("554 not today") }
    if happens(.endlessReply) {
      _ = stream.send(Reply(steps: [.endless(Array("220-and\r\n".utf8))]), to: "")
      return
    }
    if happens(.silence) {
      _ = stream.nextLine()
      return
    }
    say("220 sink ESMTP")
    while let line = stream.nextLine() {
      let command = String(decoding: line, as: UTF8.self).filter { $0 != "\r\n" && $0 != "\n" }
      switch command.prefix(4).uppercased() {
      case "EHLO":
        if happens(.ehlo500) {
          say("500 what")
          continue
        }
        if fault == .startTLS454 { say("250-STARTTLS") }
        if offersLogin { say("250-AUTH PLAIN") }
        say("250-sink\r\n250 SIZE 10000000")
      case "HELO": say("250 sink")
      case "STAR": say(happens(.startTLS454) ? "454 not now" : "502 no")
      case "AUTH":
        if happens(.auth535) {
          say("535 wrong")
          continue
        }
        state.withLock { $0.logins.append(command) }
        say("235 welcome")
      case "MAIL":
        if happens(.mail421) { return say("421 closing") }
        mail = Mail(from: MailSink.address(command), to: [], data: [])
        say("250 ok")
      case "RCPT":
        if happens(.recipient451) {
          say("451 later")
        } else if happens(.recipient550) {
          say("550 no such user")
        } else {
          mail.to.append(MailSink.address(command))
          say("250 ok")
        }
      case "DATA":
        if happens(.data451) {
          say("451 later")
          continue
        }
        say("354 go")
        while let line = stream.nextLine(), line != Array(".\r\n".utf8) {
          mail.data += line.first == UInt8(ascii: ".") ? Array(line.dropFirst()) : line
          if mail.data.count > 300, happens(.cutWithinData) { return }
          if mail.data.count > 300, happens(.resetWithinData) {
            _ = stream.send(Reply(steps: [.reset]), to: "")
            return
          }
        }
        if happens(.dot451) {
          say("451 later")
        } else if happens(.dot552) {
          say("552 too much")
        } else if happens(.dotDropLost) {
          return
        } else {
          let kept = mail
          state.withLock { $0.mails.append(kept) }
          if happens(.dotDrop) { return }
          say("250 kept")
        }
      case "QUIT": return say("221 bye")
      default: say("250 ok")
      }
    }
  }

  /// What stands between the brackets.
  private static func address(_ command: String) -> String {
    String(command.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
  }
}
