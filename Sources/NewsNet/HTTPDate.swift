import CCurl

/// The dates of HTTP headers (RFC 9110 section 5.6.7).
package enum HTTPDate {
  /// Unix seconds; nil for what is no date.
  package static func seconds(_ text: String) -> Int64? {
    guard text.utf8.contains(where: \.isLetter) else { return nil }
    let seconds = unsafe curl_getdate(text, nil)
    return seconds < 0 ? nil : Int64(seconds)
  }
}
