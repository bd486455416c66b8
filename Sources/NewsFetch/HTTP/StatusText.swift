/// What a status says, in words for the user.
enum StatusText {
  static func text(_ status: Int) -> String {
    guard let words = words[status] else { return "status \(status)" }
    return "\(status) \(words)"
  }

  private static let words: [Int: String] = [
    201: "created, not a document", 202: "accepted, not a document", 204: "no content",
    206: "a part nobody asked for", 300: "multiple choices", 304: "not modified, unasked",
    305: "use proxy", 400: "bad request", 401: "unauthorized", 402: "payment required",
    403: "forbidden", 404: "not found", 405: "method not allowed", 406: "not acceptable",
    407: "the proxy wants a login", 408: "request timeout", 410: "gone", 418: "teapot",
    421: "misdirected request", 429: "too many requests", 431: "headers too large",
    451: "unavailable for legal reasons", 500: "server error", 501: "not implemented",
    502: "bad gateway", 503: "service unavailable", 504: "gateway timeout",
    520: "unknown error of the origin", 521: "origin is down", 522: "origin timed out",
    523: "origin unreachable", 524: "origin timed out", 525: "TLS to the origin failed",
    526: "certificate of the origin is invalid", 530: "origin name error",
    999: "request denied",
  ]
}
