import CCurl

/// libcurl as a whole.
package enum NetLibrary {
  /// Set up once, before the first handle; libcurl 7.84 and later may do so on any thread.
  static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// It and its own libraries, as `curl --version` says it.
  package static var version: String {
    unsafe String(cString: curl_version())
  }

  /// The content encodings it decodes (RFC 9110 section 8.4.1), as a request offers them.
  static let encodings: String = {
    guard let about = unsafe curl_version_info(CURLVERSION_FIRST) else { return "identity" }
    let features = unsafe about.pointee.features
    return [
      (CURL_VERSION_LIBZ, "deflate, gzip"), (CURL_VERSION_BROTLI, "br"),
      (CURL_VERSION_ZSTD, "zstd"),
    ].filter { features & Int32($0.0) != 0 }.map(\.1).joined(separator: ", ")
  }()

  /// The authorities that Debian's ca-certificates keeps.
  package static let systemAuthorities = "/etc/ssl/certs/ca-certificates.crt"

  static func check(_ code: CURLcode, _ kind: NetError.Kind = .other) throws(NetError) {
    guard code != CURLE_OK else { return }
    throw unsafe NetError(
      kind, code: Int(code.rawValue), what: String(cString: curl_easy_strerror(code)).asTalk)
  }

  static func check(_ code: CURLMcode) throws(NetError) {
    guard code != CURLM_OK else { return }
    throw unsafe NetError(
      .other, code: Int(code.rawValue), what: String(cString: curl_multi_strerror(code)).asTalk)
  }
}

extension String {
  /// libcurl's sentence as a part of ours: the first letter small but in names, no full stop.
  var asTalk: String {
    var bytes = Array(utf8)
    if bytes.count > 1, bytes[1].lowered == bytes[1], !bytes[1].isDigit, bytes[1] != .slash {
      bytes[0] = bytes[0].lowered
    }
    while let last = bytes.last, last == .dot || last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
