/// Which addresses a transfer may connect to.
package struct AddressGuard: Sendable, Equatable {
  /// `host:port` pairs, as `NetURL.authority` writes them, that may lead to loopback and private
  /// addresses.
  private let opened: Set<String>

  /// Public addresses alone.
  package init() {
    opened = []
  }

  /// Loopback and private addresses as well, for these pairs; a pair that cannot be read opens nothing.
  package init(opening pairs: [String]) {
    opened = Set(pairs.compactMap { NetURL("http://\($0)/")?.authority })
  }

  /// Loopback and private addresses as well, for a URL's own host and port.
  package init(opening url: NetURL) {
    opened = [url.authority]
  }

  /// Why a connection for this URL may not go to this address; nil where it may.
  package func refusal(of address: NetAddress, for url: NetURL) -> String? {
    let kind = AddressKind(address)
    let isNamed = NetAddress(url.host) != address
    let what = "\(url.authority) is a \(kind.rawValue) address\(isNamed ? " (\(address))" : "")"
    switch kind {
    case .global: return nil
    case .loopback, .privateNetwork:
      return opened.contains(url.authority) ? nil : "\(what), see allow_private"
    case .linkLocal, .metadata, .reserved:
      return what
    }
  }

  /// The same for a URL whose host is an address itself; nil for names.
  package func refusal(of url: NetURL) -> String? {
    NetAddress(url.host).flatMap { refusal(of: $0, for: url) }
  }
}
