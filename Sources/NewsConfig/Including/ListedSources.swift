package import NewsModel
import NewsNet
import NewsText

/// What a config is to say of a list of feeds: a source for each feed, a topic for each folder.
///
/// A list is somebody else's word: its sources are web addresses and nothing else, and never reach
/// into this machine or its network.
package struct ListedSources: Sendable {
  package private(set) var sources: [SourceEntry] = []
  /// Those that are not there yet, in the order of the list.
  package private(set) var topics: [TopicName] = []
  /// What is left out, a line each with the reason.
  package private(set) var skipped: [String]

  /// `topics` are those there are, `taken` the ids of the sources there are, `places` what is read
  /// already, with the id of who reads it.
  package init(
    _ list: FeedList, topics known: [TopicName], taken: [String] = [],
    places: [String: String] = [:]
  ) {
    skipped = list.leftOut.map { Hygiene.line($0) }
    var known = known
    var taken = Set(taken)
    for entry in list.entries {
      let name = entry.name.map { Hygiene.line($0) }
      if let reason = Self.reason(toSkip: entry.url, places) {
        skipped.append((name.map { "\($0): " } ?? "") + "\(Masking.mask(entry.url)): \(reason)")
        continue
      }
      var ids: [String] = []
      for folder in entry.folders {
        let id = id(of: folder, in: &known)
        if let id, !ids.contains(id) { ids.append(id) }
      }
      let isFree = entry.id.map { ConfigID.isID($0) && taken.insert($0).inserted } ?? false
      sources.append(
        SourceEntry(
          id: isFree ? entry.id : nil, name: name, place: .url(entry.url),
          language: entry.language.flatMap { ScalarShape.language.takes($0) ? $0 : nil },
          topics: ids))
    }
  }

  private static func reason(toSkip url: String, _ places: [String: String]) -> String? {
    if let id = places[url] { return "is in the config already, as \(id)" }
    if !ScalarShape.webURL.takes(url) { return "is no http or https URL" }
    if PrivateHost.isNamed(by: url) {
      return "is of this machine or its network; 'tidings add' takes it from you"
    }
    return nil
  }

  /// A folder is the topic of its id, else of its name, else a new one.
  private mutating func id(of folder: FeedList.Folder, in known: inout [TopicName]) -> String? {
    if let id = folder.id, known.contains(where: { $0.id == id }) { return id }
    let name = Hygiene.line(folder.name)
    let key = Fold.key(name)
    if let same = known.first(where: { Fold.key($0.name) == key }) { return same.id }
    let id = folder.id.flatMap { ConfigID.isID($0) ? $0 : nil } ?? SourceNaming.slug(name)
    if id.isEmpty { return nil }
    if !known.contains(where: { $0.id == id }) {
      let topic = TopicName(id: id, name: name)
      known.append(topic)
      topics.append(topic)
    }
    return id
  }

  /// A config that says it.
  var document: JSONNode {
    JSONNode(
      .object([
        JSONMember(key: "topics", node: JSONNode(.array(topics.map(\.entry)))),
        JSONMember(key: "sources", node: JSONNode(.array(sources.map(\.node)))),
      ]))
  }
}

extension ScalarShape {
  /// Whether a text is of this shape.
  func takes(_ text: String) -> Bool {
    misfit(JSONNode(.string(text))) == nil
  }
}

extension TopicName {
  /// As a config has it.
  var entry: JSONNode {
    JSONNode(
      .object([
        JSONMember(key: "id", node: JSONNode(.string(id))),
        JSONMember(key: "name", node: JSONNode(.string(name))),
      ]))
  }
}
