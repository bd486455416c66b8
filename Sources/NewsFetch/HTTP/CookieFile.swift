import NewsNet
import NewsText

/// A file of cookies as browsers export and curl keeps them: a line each, seven fields with tabs
/// between them (https://curl.se/docs/http-cookies.html).
struct CookieFile {
  private struct Entry {
    var domain: String
    /// The hosts below the domain as well.
    var isWide: Bool
    var path: String
    var isSecure: Bool
    /// Unix seconds; 0 for the end of a session, which is not ours to know.
    var expires: Int64
    var name: String
    var value: String
  }

  private var entries: [Entry] = []

  /// Lines that are no cookies say nothing.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      var text = String(decoding: line, as: UTF8.self)
      let mark = "#HttpOnly_"
      if text.hasPrefix(mark) { text.removeFirst(mark.count) }
      guard !text.hasPrefix("#") else { continue }
      let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 7, !fields[5].isEmpty, let expires = Int64(fields[4]) else { continue }
      var domain = fields[0].lowercased()
      if domain.hasPrefix(".") { domain.removeFirst() }
      entries.append(
        Entry(
          domain: domain, isWide: fields[1] == "TRUE", path: fields[2],
          isSecure: fields[3] == "TRUE", expires: expires, name: fields[5], value: fields[6]))
    }
  }

  /// `name=value` of each cookie that belongs to the URL, those of longer paths first
  /// (RFC 6265 section 5.4).
  func pairs(for url: NetURL, now seconds: Int64) -> [String] {
    entries.filter { entry in
      (url.host == entry.domain || (entry.isWide && url.host.hasSuffix("." + entry.domain)))
        && (url.isSecure || !entry.isSecure)
        && (entry.expires == 0 || entry.expires > seconds)
        && CookieFile.isPath(url.path, under: entry.path)
    }
    .sorted { $0.path.utf8.count > $1.path.utf8.count }
    .map { "\($0.name)=\($0.value)" }
  }

  /// RFC 6265 section 5.1.4.
  private static func isPath(_ path: String, under folder: String) -> Bool {
    path == folder
      || path.hasPrefix(folder)
        && (folder.hasSuffix("/") || path.dropFirst(folder.count).hasPrefix("/"))
  }
}
