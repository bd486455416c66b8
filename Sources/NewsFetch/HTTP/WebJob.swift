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
  /// Its hop that is under way.
  var transfer: Transfer?
  /// Of the source's own time; waiting for the host's turn costs none.
  var millisecondsLeft: Int
  /// Its body is large, and it was put off until there is room.
  var isLarge = false
  /// It needs a connection of its own.
  var isFresh = false
  /// What its hops took so far.
  private(set) var cost = Usage.Cost()
  /// What the last of them says of its freshness.
  private(set) var freshFor: Int?
  private var trail: RedirectTrail?

  static let maximumHops = 5
  private static let maximumURL = 8192

  init(_ request: FetchRequest, url text: String) throws(FetchError) {
    self.request = request
    guard let url = NetURL(text) else {
      throw FetchError(.url, "not an http or https address: \(text)")
    }
    start = url
    self.url = url
    pass = try Pass(url, login: request.source.login, cookies: request.source.cookies)
    addresses =
      switch request.source.privateAccess {
      case .none: AddressGuard()
      case .own: AddressGuard(opening: url)
      case .listed(let pairs): AddressGuard(opening: pairs)
      }
    millisecondsLeft = max(1, request.source.timeout) * 1000
    try judgeAddress()
  }

  /// Where 301 and 308 alone have led to so far.
  var movedTo: NetURL? { trail?.movedTo }

  /// Whether it may reach more than the public net.
  var isPrivate: Bool { request.source.privateAccess != .none }

  /// The validators to send: none where "not changed" is no answer.
  var validators: Validators {
    request.conditional ? request.validators : Validators()
  }

  /// The hop that is due, as a transfer.
  func nextHop(_ options: FetchOptions, proxies: ProxyChoice) -> TransferRequest {
    let isTrusted = isTrusted
    let cookies = cookiePairs(isTrusted: isTrusted, now: options.clock())
    var headers = isTrusted ? ownHeaders : []
    if !cookies.isEmpty { headers.append("Cookie: \(cookies.joined(separator: "; "))") }
    let hasAccept =
      isTrusted && request.source.headers.contains { $0.name.lowercased() == "accept" }
    // Most have no more than that.
    if !hasAccept {
      headers = headers.isEmpty ? WebJob.usualHeaders : headers + WebJob.usualHeaders
    }
    let validators = validators
    return TransferRequest(
      url: url, headers: headers, userAgent: request.source.userAgent ?? options.userAgent,
      etag: validators.etag, modifiedSince: validators.lastModified,
      login: isTrusted ? pass.login : nil,
      proxy: proxies.proxy(for: url, own: request.source.proxy),
      authorities: options.authorities ?? NetLibrary.systemAuthorities,
      milliseconds: millisecondsLeft, maximumBytes: request.source.maximumBytes,
      addresses: addresses, isFresh: isFresh)
  }

  /// The source's own, and what lets it in.
  private var ownHeaders: [String] {
    request.source.headers.map { header in
      "\(header.name): \(header.value)".filter {
        $0 != "\r" && $0 != "\n" && $0 != "\r\n" && $0 != "\0"
      }
    } + pass.headers
  }

  /// Short: libcurl writes it letter by letter, for every request.
  private static let usualHeaders = [
    "Accept: application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5"
  ]

  /// The user's cookies, then those that redirects have set; the latter hold where both have one.
  private func cookiePairs(isTrusted: Bool, now: Instant) -> [String] {
    var pairs = isTrusted ? pass.cookies : []
    pairs += pass.cookiesOfJar(for: url, now: now.seconds)
    guard let set = trail?.cookies(for: url), !set.isEmpty else { return pairs }
    pairs.removeAll { pair in set[String(pair.prefix { $0 != "=" })] != nil }
    return pairs + set.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// Whether the source's own headers and login may be sent: to the configured origin, or to the
  /// same host by https where the config says http.
  private var isTrusted: Bool {
    url.hasSameOrigin(as: start)
      || (url.host == start.host && url.isSecure && url.port == nil && start.port == nil)
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
    let trail = trail ?? RedirectTrail(from: url)
    self.trail = trail
    guard trail.hops < WebJob.maximumHops else {
      throw FetchError(.redirect, "redirects more than \(WebJob.maximumHops) times")
    }
    guard next.isSecure || !url.isSecure else {
      throw FetchError(.redirect, "redirects from https to http: \(next)")
    }
    // A Location without a fragment keeps the one before (RFC 9110 section 10.2.2), which nobody
    // sends.
    let from = url
    url = next.withoutFragment
    guard trail.note(head, of: from, to: url) else {
      throw FetchError(.redirect, "redirects in a circle")
    }
    try judgeAddress()
  }

  private func judgeAddress() throws(FetchError) {
    if let why = addresses.refusal(of: url) {
      throw FetchError(.refused, "refused: \(why)")
    }
  }
}
