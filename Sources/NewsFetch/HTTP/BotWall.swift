import NewsNet
import NewsText

/// Pages that stand before a site to keep programs out.
enum BotWall {
  /// Whose it is; nil where the answer looks like a site's own.
  static func name(_ head: ResponseHead, body: [UInt8]) -> String? {
    if head.field("cf-mitigated") != nil { return "Cloudflare" }
    if let action = head.field("x-amzn-waf-action"), action != "allow" { return "AWS WAF" }
    // Articles name these companies too: a wall is a short page of HTML.
    let isGood = head.status == 200
    guard body.count < (isGood ? 8 : 64) << 10,
      head.field("content-type")?.lowercased().contains("html") ?? !isGood
    else { return nil }
    let server = head.field("server")?.lowercased() ?? ""
    for (mark, name) in marks where holds(body, mark) { return name }
    if server == "cloudflare",
      holds(body, "cf-error-details") || holds(body, "Just a moment...")
    {
      return "Cloudflare"
    }
    if isGood { return nil }
    if server.hasPrefix("akamai"), holds(body, "Reference&#32;&#35;") { return "Akamai" }
    for (mark, name) in marksOfErrors where holds(body, mark) { return name }
    return nil
  }

  private static let marks: [(StaticString, String)] = [
    ("/cdn-cgi/challenge-platform/", "Cloudflare"), ("_cf_chl_opt", "Cloudflare"),
    ("_Incapsula_Resource", "Imperva"), ("captcha-delivery.com", "DataDome"),
    ("px-captcha", "HUMAN"), ("_pxAppId", "HUMAN"),
    ("/.well-known/ddos-guard/", "DDoS-Guard"), ("/sec-cp/", "Akamai"),
    ("sec-if-cpt-container", "Akamai"),
  ]

  private static let marksOfErrors: [(StaticString, String)] = [
    ("errors.edgesuite.net", "Akamai"), ("sucuri.net", "Sucuri"), ("g-recaptcha", "reCAPTCHA"),
    ("h-captcha", "hCaptcha"), ("cf-turnstile", "Cloudflare"),
  ]

  private static func holds(_ body: [UInt8], _ mark: StaticString) -> Bool {
    ByteSearch.first(mark, in: body, 0..<body.count) != nil
  }
}
