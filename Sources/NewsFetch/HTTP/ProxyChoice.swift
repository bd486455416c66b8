import NewsNet
import NewsSystem

/// Which proxy a URL is asked through.
struct ProxyChoice: Sendable {
  private let configured: String?
  private let variables: [String: String]

  /// From the config, else from the environment, by curl's names (curl(1), ENVIRONMENT).
  init(configured: String?, environment: (String) -> String?) {
    self.configured = configured
    var found: [String: String] = [:]
    // HTTP_PROXY in upper case can be set by a request to a CGI script, so it does not count.
    for name in [
      "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY",
    ] {
      found[name] = environment(name)
    }
    variables = found
  }

  /// A source's own comes first; nil for none.
  func proxy(for url: NetURL, own: String?) -> String? {
    if let chosen = own ?? configured { return chosen.isEmpty ? nil : chosen }
    if variables.isEmpty || isExempt(url.host) { return nil }
    let named =
      url.isSecure
      ? variables["https_proxy"] ?? variables["HTTPS_PROXY"] : variables["http_proxy"]
    return named ?? variables["all_proxy"] ?? variables["ALL_PROXY"]
  }

  private func isExempt(_ host: String) -> Bool {
    guard let list = variables["no_proxy"] ?? variables["NO_PROXY"] else { return false }
    return list.split(whereSeparator: { $0 == "," || $0 == " " }).contains { entry in
      if entry == "*" { return true }
      let name = (entry.hasPrefix(".") ? entry.dropFirst() : entry).lowercased()
      return host == name || host.hasSuffix("." + name)
    }
  }
}
