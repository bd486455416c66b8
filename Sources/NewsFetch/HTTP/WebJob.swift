import NewsModel
import NewsNet
import NewsTime

/// One source on its way over HTTP, from hop to hop.
final class WebJob {
  let request: FetchRequest
  /// What the config says.
  let start: NetURL
  private let pass: Pass
  let addresses: AddressGuard
  /// What is asked next.
  var url: NetURL
  var host = 0
  var hops = 0
  /// Of the source's own time; waiting for the host's turn costs none.
  var millisecondsLeft: Int
  /// Its body is large, and it was put off until there is room.
  var isLarge = false
  /// It needs a connection of its own.
  var isFresh = false
  /// Where 301 and 308 alone have led to so far.
  var movedTo: NetURL?
  var isMoving = true
  /// What its hops took so far.
  private(set) var cost = Usage.Cost()
  /// What the last of them says of its freshness.
  private(set) var freshFor: Int?
  private var asked: Set<String> = []
  /// Cookies that a redirect has set, for the host that set them: walls ask for them back.
  private var cookies: [String: String] = [:]
  private var cookieOrigin: NetURL?

  static let maximumHops = 5
  private static let maximumURL = 8192
  private static let maximumCookies = 8192

  init(_ request: FetchRequest, url text: String) throws(FetchError) {
    self.request = request
    guard let url = NetURL(text) else {
      throw FetchError(.url, "not an http or https address: \(text)")
    }
    start = url
    self.url = url
    pass = try Pass(request.source, url: url)
    addresses =
      switch request.source.privateAccess {
      case .none: AddressGuard()
      case .own: AddressGuard(opening: url)
      case .listed(let pairs): AddressGuard(opening: pairs)
      }
    millisecondsLeft = max(1, request.source.timeout) * 1000
    try judgeAddress()
  }

  /// Whether it may reach more than the public net.
  var isPrivate: Bool { request.source.privateAccess != .none }

  /// The validators to send, where "not changed" is an answer and there are any.
  var validators: Validators? {
    guard request.conditional else { return nil }
    let known = request.state.validators
    return known.etag == nil && known.lastModified == nil ? nil : known
  }

  /// The hop that is due, as a transfer.
  func transfer(_ options: FetchOptions, proxies: ProxyChoice) -> TransferRequest {
    let source = request.source
    var headers: [String] = []
    var hasAccept = false
    if isTrusted {
      for header in source.headers {
        headers.append(
          "\(header.name): \(header.value)".filter {
            $0 != "\r" && $0 != "\n" && $0 != "\r\n" && $0 != "\0"
          })
        if header.name.lowercased() == "accept" { hasAccept = true }
      }
      headers += pass.headers
    }
    if !hasAccept { headers.append(WebJob.accept) }
    if let etag = validators?.etag { headers.append("If-None-Match: \(etag)") }
    if let date = validators?.lastModified { headers.append("If-Modified-Since: \(date)") }
    let pairs = cookiePairs(now: options.clock())
    if !pairs.isEmpty { headers.append("Cookie: \(pairs.joined(separator: "; "))") }
    return TransferRequest(
      url: url, headers: headers, userAgent: source.userAgent ?? options.userAgent,
      login: isTrusted ? pass.login : nil, proxy: proxies.proxy(for: url, own: source.proxy),
      authorities: options.authorities ?? NetLibrary.systemAuthorities,
      milliseconds: millisecondsLeft, maximumBytes: source.maximumBytes, addresses: addresses,
      isFresh: isFresh)
  }

  private static let accept =
    "Accept: application/atom+xml, application/rss+xml, application/feed+json, "
    + "application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"

  /// The user's cookies, then those that redirects have set; the latter hold where both have one.
  private func cookiePairs(now: Instant) -> [String] {
    var pairs = isTrusted ? pass.cookies : []
    pairs += pass.cookiesOfJar(for: url, now: now.seconds)
    guard !cookies.isEmpty, cookieOrigin?.hasSameOrigin(as: url) == true else { return pairs }
    pairs.removeAll { pair in cookies[String(pair.prefix { $0 != "=" })] != nil }
    return pairs + cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// Whether the source's own headers and login may be sent: to the configured origin, or to the
  /// same host by https where the config says http.
  private var isTrusted: Bool {
    url.hasSameOrigin(as: start)
      || (url.host == start.host && url.isSecure && url.port == nil && start.port == nil)
  }

  /// Whether this URL has not been asked yet with what is known now.
  private func isNew() -> Bool {
    asked.insert("\(url.text) \(cookies.count)").inserted
  }

  /// Notes what a hop took and what it says of its freshness.
  func note(_ transfer: Transfer) {
    cost = cost + Usage.Cost(requests: 1, bytes: Int64(transfer.received))
    freshFor = Freshness.seconds(transfer.head)
  }

  /// Goes on to where an answer points.
  func follow(_ head: ResponseHead) throws(FetchError) {
    guard let location = head.field("location"), !location.isEmpty else {
      throw FetchError(.redirect, "\(head.status) without a location")
    }
    guard location.utf8.count <= WebJob.maximumURL else {
      throw FetchError(.redirect, "redirects to an address of \(location.utf8.count) bytes")
    }
    guard let next = url.joined(location)?.withoutLogin else {
      throw FetchError(.redirect, "redirects to what is no web address: \(location.prefix(100))")
    }
    if hops == 0 { _ = isNew() }
    hops += 1
    guard hops <= WebJob.maximumHops else {
      throw FetchError(.redirect, "redirects more than \(WebJob.maximumHops) times")
    }
    guard next.isSecure || !url.isSecure else {
      throw FetchError(.redirect, "redirects from https to http: \(next)")
    }
    takeCookies(head)
    isMoving = isMoving && (head.status == 301 || head.status == 308)
    // A Location without a fragment keeps the one before (RFC 9110 section 10.2.2), which nobody
    // sends.
    url = next.withoutFragment
    if isMoving { movedTo = url }
    guard isNew() else { throw FetchError(.redirect, "redirects in a circle") }
    try judgeAddress()
  }

  private func judgeAddress() throws(FetchError) {
    if let why = addresses.refusal(of: url) {
      throw FetchError(.refused, "refused: \(why)")
    }
  }

  private func takeCookies(_ head: ResponseHead) {
    if cookieOrigin?.hasSameOrigin(as: url) != true { cookies = [:] }
    cookieOrigin = url
    for field in head.fields where field.name == "set-cookie" {
      let pair = field.value.prefix { $0 != ";" }
      guard let equals = pair.firstIndex(of: "=") else { continue }
      let name = String(pair[..<equals])
      cookies[name] = String(pair[pair.index(after: equals)...])
      if cookies.reduce(0, { $0 + $1.key.utf8.count + $1.value.utf8.count })
        > WebJob.maximumCookies
      {
        cookies[name] = nil
      }
    }
  }
}
