package import NewsModel
import NewsNet
import NewsSystem

/// One mail on its way: to a server, a program or a mailbox.
package struct MailSender: Sendable {
  private let tools: DeliveryTools

  package init(_ tools: DeliveryTools) {
    self.tools = tools
  }

  /// Sends a mail as `MailFace` writes it.
  ///
  /// `name` is one file's name, the same for each try to deliver this mail.
  package func send(
    _ mail: [UInt8], from: String, to: String, by route: MailDelivery.Route, name: String
  ) -> Verdict {
    switch route {
    case .smtp(let server):
      return send(mail, from: from, to: to, by: server)
    case .sendmail(let program):
      return ProgramDelivery.run(
        [program, "-i", "-f", from, "--", to], input: MailSender.unixLines(mail))
    case .maildir(let path):
      return Mailbox.verdict { () throws(SystemError) in
        try Maildir(path).keep(MailSender.unixLines(mail), name: name)
      }
    case .mbox(let path):
      return Mailbox.verdict { () throws(SystemError) in
        try Mbox(path).append(MailSender.unixLines(mail), from: from, at: tools.clock())
      }
    }
  }

  private func send(
    _ mail: [UInt8], from: String, to: String, by server: MailServer
  ) -> Verdict {
    var login: TransferRequest.Login?
    do throws(SecretError) {
      if let user = server.user {
        login = TransferRequest.Login(
          user: user, password: try server.password?.resolved() ?? "")
      }
    } catch {
      return .away("\(error)", until: nil)
    }
    let secrets = [login?.password].compactMap(\.self)
    do throws(NetError) {
      let request = MailRequest(
        host: server.host, port: server.port, isSecure: server.security == .tls,
        needsTLS: server.security != .none, login: login, from: from, to: to,
        authorities: tools.authorities ?? NetLibrary.systemAuthorities)
      switch try MailTransfer().send(mail, request, stop: tools.isStopped) {
      case .taken: return .sent
      case .refused(let why): return .refused(DeliveryTools.hide(secrets, in: why))
      case .deferred(let why): return .later(DeliveryTools.hide(secrets, in: why))
      case .failed(let why): return .away(DeliveryTools.hide(secrets, in: why), until: nil)
      }
    } catch {
      return .away("\(server.host): \(error)", until: nil)
    }
  }

  /// Lines ended by LF alone, as programs and mailboxes of Unix have them.
  private static func unixLines(_ mail: [UInt8]) -> [UInt8] {
    mail.filter { $0 != 0x0D }
  }
}
