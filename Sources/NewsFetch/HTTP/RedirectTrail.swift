import NewsNet

/// Where redirects have led the job of a source; made at the first, for most sources have none.
final class RedirectTrail {
  private(set) var hops = 0
  /// Where 301 and 308 alone have led to so far.
  private(set) var movedTo: NetURL?
  private var isMoving = true
  private var asked: Set<String> = []
  /// Cookies that an answer has set, for the host that set them: walls ask for them back.
  private var cookies: [String: String] = [:]
  private var origin: NetURL?

  private static let maximumCookies = 8192

  init(from url: NetURL) {
    _ = isNew(url)
  }

  /// Notes a redirect that the answer of `url` asks for; whether it leads to what was not asked
  /// yet with what is known now.
  func note(_ head: ResponseHead, of url: NetURL, to next: NetURL) -> Bool {
    hops += 1
    takeCookies(head, of: url)
    isMoving = isMoving && (head.status == 301 || head.status == 308)
    if isMoving { movedTo = next }
    return isNew(next)
  }

  /// Those to be sent to a URL, by their names.
  func cookies(for url: NetURL) -> [String: String] {
    origin?.hasSameOrigin(as: url) == true ? cookies : [:]
  }

  private func isNew(_ url: NetURL) -> Bool {
    asked.insert("\(url.text) \(cookies.count)").inserted
  }

  private func takeCookies(_ head: ResponseHead, of url: NetURL) {
    if origin?.hasSameOrigin(as: url) != true { cookies = [:] }
    origin = url
    for field in head.fields where field.name == "set-cookie" {
      let pair = field.value.prefix { $0 != ";" }
      guard let equals = pair.firstIndex(of: "=") else { continue }
      let name = String(pair[..<equals])
      cookies[name] = String(pair[pair.index(after: equals)...])
      if cookies.reduce(0, { $0 + $1.key.utf8.count + $1.value.utf8.count })
        > RedirectTrail.maximumCookies
      {
        cookies[name] = nil
      }
    }
  }
}
