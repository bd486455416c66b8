package import NewsModel
import NewsNet
import NewsSystem
import NewsText
import NewsTime

/// A message on its way to a URL.
package struct WebSender: Sendable {
  private let tools: DeliveryTools

  /// Milliseconds for one request.
  private static let patience = 30_000
  /// The longest a server may ask us to wait, in seconds.
  private static let longestWait: Int64 = 86_400

  package init(_ tools: DeliveryTools) {
    self.tools = tools
  }

  /// Sends a message; `key` is the same for each try (draft-ietf-httpapi-idempotency-key-header).
  package func send(_ message: Message, to delivery: WebDelivery, key: String) -> Verdict {
    let place: String
    let token: String?
    do throws(SecretError) {
      place = try delivery.url.resolved()
      token = try delivery.token?.resolved()
    } catch {
      return .away("\(error)", until: nil)
    }
    let call = WebCall(message, to: delivery, url: place, token: token, key: key)
    guard let url = NetURL(call.url) else {
      return .away("the URL is no http or https URL", until: nil)
    }
    let secrets = [token, url.path, url.query].compactMap(\.self).filter { $0.utf8.count > 3 }
    switch ask(call, url) {
    case .success(let answer): return verdict(answer, of: url, hiding: secrets)
    case .failure(let error):
      return .away("\(url.host): \(DeliveryTools.hide(secrets, in: "\(error)"))", until: nil)
    }
  }

  private func ask(_ call: WebCall, _ url: NetURL) -> Result<Transfer, NetError> {
    do throws(NetError) {
      let transfer = try Transfer()
      // Whom to talk to is the config's word, redirects are not followed: its own place may be at
      // home.
      try transfer.prepare(
        TransferRequest(
          url: url, content: TransferRequest.Content(method: call.method, bytes: call.body),
          headers: call.headers + ["Expect:"], userAgent: tools.userAgent,
          proxy: tools.proxy, authorities: tools.authorities ?? NetLibrary.systemAuthorities,
          milliseconds: WebSender.patience, addresses: AddressGuard(opening: url)))
      try transfer.perform(stop: tools.isStopped)
      if let error = transfer.error { return .failure(error) }
      return .success(transfer)
    } catch {
      return .failure(error)
    }
  }

  private func verdict(
    _ answer: Transfer, of url: NetURL, hiding secrets: [String]
  ) -> Verdict {
    let why = "\(url.host): answered \(answer.head.status)"
    switch answer.head.status {
    case 200..<300: return .sent
    case 410: return .gone("\(why) (gone)")
    case 429, 503: return .away(why, until: patience(answer))
    case 500..<600, 408, 425: return .away(why, until: nil)
    case 300..<400: return .later("\(why): redirects are not followed")
    default: return .later(why + DeliveryTools.hide(secrets, in: said(answer)))
    }
  }

  /// The start of what an answer says of itself, for whoever set this up.
  private func said(_ answer: Transfer) -> String {
    let text = Hygiene.line(
      String(decoding: Hygiene.bytes(Array(answer.body.prefix(400))), as: UTF8.self))
    return text.isEmpty || text.hasPrefix("<") ? "" : ": " + Masking.mask(Cells.cut(text, to: 120))
  }

  /// Retry-After as seconds or a date (RFC 9110 section 10.2.3), or what Telegram and Discord say
  /// in their JSON.
  private func patience(_ answer: Transfer) -> Instant? {
    let now = tools.clock()
    let last = now.adding(seconds: WebSender.longestWait)
    if let text = answer.head.field("retry-after") {
      let wait = Int64(text).map { now.adding(seconds: max(0, $0)) }
      let date = HTTPDate.seconds(text).map { Instant(seconds: $0) }
      return (wait ?? date).map { min($0, last) }
    }
    let node = try? JSONReader.parse(answer.body)
    let seconds = node?["retry_after"]?.number ?? node?["parameters"]?["retry_after"]?.number
    return seconds.map { min(now.adding(seconds: Int64(min(max($0, 0), 86_400)) + 1), last) }
  }
}
