internal import CCurl

/// The libcurl that is linked.
package enum NetLibrary {
  /// It and its own libraries, as `curl --version` says it.
  package static var version: String {
    unsafe String(cString: curl_version())
  }
}
