/// Which addresses a transfer may connect to.
package struct AddressGuard: Sendable, Equatable {
  /// `host:port` pairs, as `NetURL.authority` writes them, that may lead to loopback and private
  /// addresses.
  private let opened: Set<String>
  /// The URL whose own host and port are open.
  private let own: NetURL?

  /// Public addresses alone.
  package init() {
    opened = []
    own = nil
  }

  /// Loopback and private addresses as well, for these pairs; a pair that cannot be read opens
  /// nothing.
  package init(opening pairs: [String]) {
    opened = Set(pairs.compactMap { NetURL("http://\($0)/")?.authority })
    own = nil
  }

  /// Loopback and private addresses as well, for a URL's own host and port.
  package init(opening url: NetURL) {
    opened = []
    own = url
  }

  /// Why a connection for this URL may not go to this address; nil where it may.
  package func refusal(of address: NetAddress, for url: NetURL) -> String? {
    let kind = AddressKind(address)
    switch kind {
    case .global: return nil
    case .loopback, .privateNetwork:
      if own?.hasSamePlace(as: url) ?? opened.contains(url.authority) { return nil }
      return "\(told(kind, address, url)), see allow_private"
    case .linkLocal, .metadata, .reserved:
      return told(kind, address, url)
    }
  }

  private func told(_ kind: AddressKind, _ address: NetAddress, _ url: NetURL) -> String {
    let number = url.address == address ? "" : " (\(address))"
    return "\(url.authority) is a \(kind.rawValue) address\(number)"
  }

  /// The same for a URL whose host is an address itself; nil for names.
  package func refusal(of url: NetURL) -> String? {
    url.address.flatMap { refusal(of: $0, for: url) }
  }
}
