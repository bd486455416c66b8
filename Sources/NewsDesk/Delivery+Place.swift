import NewsModel
import NewsNet
import NewsSystem

extension Delivery.Way {
  /// As the config calls it.
  var word: String {
    switch self {
    case .mail: "mail"
    case .web(let web): web.shape.rawValue
    case .command: "command"
    case .file: "file"
    case .desktop: "desktop"
    }
  }

  /// Where a message goes, and by which way; no secret is in it.
  var place: String {
    switch self {
    case .mail(let mail): "mail to \(mail.to.joined(separator: ", ")) \(mail.route.words)"
    case .web(let web):
      // Chat services keep their secret in the path.
      if case .plain(let text) = web.url, let url = NetURL(text) {
        "\(word) at \(url.origin)"
      } else {
        "\(word), its address kept in \(web.url)"
      }
    case .command(let words): "the output of \(words.first ?? "")"
    case .file(let path): "the file \(path)"
    case .desktop: "this desktop"
    }
  }

  /// What it will need and does not find: programs, folders, secrets.
  var missing: [String] {
    var missing: [String] = []
    for program in programs where Files.program(program) == nil {
      missing.append("\(program): no such program")
    }
    if case .mail(let mail) = self, let folder = mail.route.folder,
      (try? Files.status(folder)) ?? nil == nil
    {
      missing.append("\(folder): no such folder")
    }
    return missing + secrets.compactMap(\.complaint)
  }

  private var programs: [String] {
    switch self {
    case .command(let words): Array(words.prefix(1))
    case .mail(let mail): if case .sendmail(let path) = mail.route { [path] } else { [] }
    case .web, .file, .desktop: []
    }
  }

  private var secrets: [Secret] {
    switch self {
    case .web(let web): [web.url, web.token].compactMap(\.self)
    case .mail(let mail):
      if case .smtp(let server) = mail.route { [server.password].compactMap(\.self) } else { [] }
    case .command, .file, .desktop: []
    }
  }
}

extension MailDelivery.Route {
  fileprivate var words: String {
    switch self {
    case .sendmail(let path): return "by \(path)"
    case .maildir(let path): return "into the Maildir \(path)"
    case .mbox(let path): return "into the mbox \(path)"
    case .smtp(let server):
      let port = server.port.map { ":\($0)" } ?? ""
      let way = server.security == .tls ? "smtps" : "smtp"
      return "by \(way)://\(server.host)\(port)" + (server.user.map { " as \($0)" } ?? "")
    }
  }

  /// The folder that must be there, the Maildir or the mbox being made in it.
  fileprivate var folder: String? {
    switch self {
    case .maildir(let path), .mbox(let path): Files.folder(of: path)
    case .smtp, .sendmail: nil
    }
  }
}

extension Secret {
  /// Why it cannot be read; nil where it can.
  var complaint: String? {
    do throws(SecretError) {
      _ = try resolved()
      return nil
    } catch {
      return "\(error)"
    }
  }
}
