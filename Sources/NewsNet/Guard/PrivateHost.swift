/// URLs whose host says by itself that it is of this machine or of its network. What a name leads
/// to is seen only when it is looked up: that is the guard's part.
package enum PrivateHost {
  /// Whether the host is a private name (`localhost`, `nas.lan`) or the text of an address that is
  /// not global. False for what is no URL.
  package static func isNamed(by url: String) -> Bool {
    guard var host = NetURL(url)?.host.lowercased() else { return false }
    if host.hasSuffix(".") { host.removeLast() }
    for name in ["localhost", "local", "internal", "lan", "home.arpa"] {
      if host == name || host.hasSuffix("." + name) { return true }
    }
    return NetAddress(host).map { AddressKind($0) != .global } ?? false
  }
}
