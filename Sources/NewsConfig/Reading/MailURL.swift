import NewsNet

/// `smtps://user@host:465`, `smtp://host`: a server that takes mail, and who we are to it.
struct MailURL {
  let isSecure: Bool
  let host: String
  let port: Int?
  /// Nil where none is given.
  let user: String?
  /// One that was written into the URL.
  let password: String?

  /// Nil for what is no such URL.
  init?(_ text: String) {
    isSecure = text.utf8.starts(with: "smtps://".utf8)
    guard isSecure || text.utf8.starts(with: "smtp://".utf8) else { return nil }
    // Behind the scheme it is a URL as others are.
    let rest = text.utf8.dropFirst(isSecure ? 8 : 7)
    guard let url = NetURL((isSecure ? "https://" : "http://") + String(Substring(rest))),
      url.path == "/", url.query == nil
    else { return nil }
    let login = (url.user ?? "") + (url.password ?? "")
    guard !login.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    host = url.host
    port = url.port
    user = url.user
    password = url.password
  }

  /// Whether the host is this machine.
  var isHere: Bool {
    host == "localhost" || NetAddress(host).map { AddressKind($0) == .loopback } == true
  }
}
