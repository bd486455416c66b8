import CCurl

/// One mail to one server (RFC 5321).
package struct MailRequest: Sendable {
  package var host: String
  /// Nil for the scheme's own.
  package var port: Int?
  /// TLS from the first byte.
  package var isSecure: Bool
  /// STARTTLS, or nothing is said.
  package var needsTLS: Bool
  package var login: TransferRequest.Login?
  package var from: String
  package var to: String
  /// A PEM file.
  package var authorities: String
  /// For connection, greeting and login.
  package var connectMilliseconds = 30_000
  /// For one answer of the server.
  package var replySeconds = 60
  package var milliseconds = 120_000

  package init(
    host: String, port: Int?, isSecure: Bool, needsTLS: Bool,
    login: TransferRequest.Login?, from: String, to: String,
    authorities: String = NetLibrary.systemAuthorities
  ) {
    self.host = host
    self.port = port
    self.isSecure = isSecure
    self.needsTLS = needsTLS
    self.login = login
    self.from = from
    self.to = to
    self.authorities = authorities
  }

  fileprivate var url: String {
    let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
    return (isSecure ? "smtps://" : "smtp://") + name + (port.map { ":\($0)" } ?? "") + "/"
  }
}

/// How a server took a mail.
package enum MailOutcome: Sendable, Equatable {
  case taken
  /// The server said of this very mail that it will never have it: a 5xx to its sender, recipient
  /// or content.
  case refused(String)
  /// This mail not now: a 4xx to its sender, recipient or content.
  case deferred(String)
  /// No mail at all now: no connection, no TLS, no login, a lost link.
  case failed(String)
}

/// An easy handle that speaks SMTP, and what the server says meanwhile.
@safe package final class MailTransfer: CallbackContext {
  private let handle: EasyHandle
  private let errorText: UnsafeMutablePointer<CChar>
  private var rest: ArraySlice<UInt8> = []
  /// The last line of the last answer.
  private var reply: [UInt8] = []

  private static let longestReply = 500

  package init() throws(NetError) {
    handle = try EasyHandle()
    unsafe errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    let me = unsafe context
    try handle.set(CURLOPT_NOSIGNAL, true)
    try handle.set(CURLOPT_QUICK_EXIT, true)
    try handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    try handle.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    try handle.set(CURLOPT_CAPATH, nil as String?)
    try handle.set(CURLOPT_PROXY, "")
    try handle.set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    try unsafe handle.set(CURLOPT_ERRORBUFFER, context: UnsafeMutableRawPointer(errorText))
    try handle.set(CURLOPT_UPLOAD, true)
    // A login in one line, which every server takes (RFC 4954 section 4).
    try handle.set(CURLOPT_SASL_IR, true)
    // QUIT is said within the transfer, while there is somebody to hear the answer.
    try handle.set(CURLOPT_FORBID_REUSE, true)
    try unsafe handle.set(CURLOPT_READDATA, context: me)
    try unsafe handle.set(CURLOPT_HEADERDATA, context: me)
    try unsafe handle.set(CURLOPT_WRITEDATA, context: me)
    try NetLibrary.check(
      unsafe tidings_easy_set_sender(handle.pointer) { room, size, count, me in
        unsafe MailTransfer.of(me).give(
          UnsafeMutableRawBufferPointer(start: room, count: size * count))
      })
    try unsafe handle.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, me in
      unsafe MailTransfer.of(me).take(UnsafeRawBufferPointer(start: bytes, count: size * count))
    }
    try unsafe handle.set(CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
  }

  deinit {
    try? unsafe handle.set(CURLOPT_ERRORBUFFER, context: nil)
    unsafe errorText.deallocate()
  }

  /// Sends a message, its lines ended by CRLF, and waits for what the server says of it.
  package func send(
    _ message: [UInt8], _ request: MailRequest, stop: @escaping () -> Bool
  ) throws(NetError) -> MailOutcome {
    rest = message[...]
    reply = []
    unsafe errorText[0] = 0
    let recipients = try LineList(["<\(request.to)>"])
    try handle.set(CURLOPT_URL, request.url)
    try handle.set(CURLOPT_MAIL_FROM, "<\(request.from)>")
    try handle.set(CURLOPT_MAIL_RCPT, recipients)
    try handle.set(
      CURLOPT_USE_SSL, Int((request.needsTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
    try handle.set(CURLOPT_USERNAME, request.login?.user)
    try handle.set(CURLOPT_PASSWORD, request.login?.password)
    try handle.set(CURLOPT_CAINFO, request.authorities)
    try handle.set(CURLOPT_TIMEOUT_MS, request.milliseconds)
    try handle.set(CURLOPT_CONNECTTIMEOUT_MS, request.connectMilliseconds)
    try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, request.replySeconds)
    let code = try handle.perform(until: StopSign(stop))
    return outcome(code, of: request)
  }

  private func outcome(_ code: CURLcode, of request: MailRequest) -> MailOutcome {
    if code == CURLE_OK { return .taken }
    let status = handle.number(CURLINFO_RESPONSE_CODE)
    let why = "\(request.host): \(told(code))"
    // libcurl says SEND_ERROR for a refused MAIL, RCPT or DATA, and WEIRD_SERVER_REPLY for one of
    // the greeting as for one of the whole mail: then all of it was read.
    let isOfMail =
      code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY && rest.isEmpty
    if isOfMail, (500..<600).contains(status) { return .refused(why) }
    // 421 closes the whole conversation (RFC 5321 section 3.8).
    if isOfMail, (400..<500).contains(status), status != 421 { return .deferred(why) }
    return .failed(why)
  }

  private func told(_ code: CURLcode) -> String {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: return "no such host"
    case CURLE_OPERATION_TIMEDOUT: return "no answer in time"
    case CURLE_ABORTED_BY_CALLBACK: return "stopped"
    case CURLE_USE_SSL_FAILED: return "offers no STARTTLS, and nothing is sent without"
    case CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED,
      CURLE_LOGIN_DENIED:
      if let first = reply.first, first == UInt8(ascii: "4") || first == UInt8(ascii: "5") {
        return String(decoding: reply, as: UTF8.self)
      }
    case CURLE_RECV_ERROR, CURLE_GOT_NOTHING: return "connection lost"
    default: break
    }
    let text = unsafe String(cString: errorText)
    let plain = text.isEmpty ? unsafe String(cString: curl_easy_strerror(code)) : text
    return Masking.mask(plain).asTalk
  }

  private func give(_ room: UnsafeMutableRawBufferPointer) -> Int {
    let piece = rest.prefix(room.count)
    unsafe room.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }

  /// Keeps the last line, without its end and its controls; the goodbye (221) answers nothing.
  private func take(_ line: UnsafeRawBufferPointer) -> Int {
    if unsafe line.starts(with: "221".utf8) { return line.count }
    reply = unsafe line.prefix(MailTransfer.longestReply).filter { $0 >= 0x20 && $0 != 0x7F }
    return line.count
  }
}
