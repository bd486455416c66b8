import NewsModel
import NewsNet

/// Which sources ask the same host, so that a host's wish for patience reaches them all.
struct HostNeighbours {
  private let hosts: [String: String]
  private let sources: [String: [Source]]

  init(_ all: [Source]) {
    var hosts: [String: String] = [:]
    var sources: [String: [Source]] = [:]
    for source in all {
      guard case .url(let text) = source.place, let host = NetURL(text)?.hostOrService else {
        continue
      }
      // A site with and without www. is one.
      let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
      hosts[source.id] = name
      sources[name, default: []].append(source)
    }
    self.hosts = hosts
    self.sources = sources
  }

  /// The others at a source's host.
  func of(_ source: Source) -> [Source] {
    guard let host = hosts[source.id] else { return [] }
    return (sources[host] ?? []).filter { $0.id != source.id }
  }
}
