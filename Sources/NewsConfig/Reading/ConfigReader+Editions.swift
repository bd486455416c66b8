import NewsModel
import NewsText
import NewsTime

extension ConfigReader {
  mutating func topics(_ tops: [ConfigObject]) -> [Topic] {
    let objects = tops.flatMap { $0.objects("topics") }
    var taken = given(idsOf: objects)
    return objects.map { object in
      let (id, name) = naming(object, "name", taken: &taken)
      return Topic(
        id: id, name: name ?? id.titled, match: object.texts("match"), not: object.texts("not"),
        weight: object.number("weight") ?? 1)
    }
  }

  /// The editions there are; one in the morning where the config names none.
  mutating func editions(_ tops: [ConfigObject], zone: Zone, titles: DefaultTitles)
    -> [EditionPlan]
  {
    var objects = tops.flatMap { $0.objects("editions") }
    if objects.isEmpty, let top = tops.first {
      let morning = JSONMember(key: "id", node: JSONNode(.string("morning")))
      objects = [
        ConfigObject(
          table: ConfigKeys.edition, node: JSONNode(.object([morning])), path: "editions[0]",
          home: top.home)
      ]
    }
    var taken = given(idsOf: objects)
    return objects.map { object in
      let (id, title) = naming(object, "title", taken: &taken)
      let at = Set(object.texts("at").compactMap { TimeOfDay(text: $0) }).sorted()
      if at.isEmpty { missing(object, "at") }
      let days = object.texts("days").reduce(into: Set<Weekday>()) { days, word in
        days.formUnion(DayWords.days(word))
      }
      if days.isEmpty { missing(object, "days") }
      let formats = object.texts("formats").compactMap(EditionPlan.Format.init)
      if formats.isEmpty { missing(object, "formats") }
      return EditionPlan(
        id: id, title: title ?? titles.edition(id, name: id.titled), at: at, days: days,
        zone: object.zone("timezone") ?? zone,
        formats: EditionPlan.Format.allCases.filter(formats.contains),
        topics: object.texts("topics"), sources: object.texts("sources"),
        maximum: object.whole("maximum"),
        links: object.text("links").flatMap(EditionPlan.Links.init) ?? .end,
        send: object.texts("send"), sendEmpty: object.flag("send_empty"))
    }
  }

  /// Ids that the config gives, each once; an error for each that is given again.
  mutating func given(idsOf objects: [ConfigObject]) -> Set<String> {
    var ids: Set<String> = []
    ids.reserveCapacity(objects.count)
    /// The first object of each id; made where one is given again.
    var owners: [String: Int]?
    for index in objects.indices {
      guard let id = objects[index].text("id"), !ids.insert(id).inserted else { continue }
      let known = owners ?? ConfigReader.firsts(ofIDs: objects)
      owners = known
      guard let owner = known[id] else { continue }
      let place = objects[index].place(of: "id")
      findings.error(
        at: place.offset, place.path,
        "\"\(id)\" is the id of \(objects[owner].name(seenFrom: objects[index])) already")
    }
    return ids
  }

  /// Of each id the first of the objects that give it.
  private static func firsts(ofIDs objects: [ConfigObject]) -> [String: Int] {
    Dictionary(
      objects.indices.compactMap { index in objects[index].text("id").map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The id of a topic or an edition, given or made of its name, and the name if one is given.
  private mutating func naming(
    _ object: ConfigObject, _ nameKey: String, taken: inout Set<String>
  ) -> (id: String, name: String?) {
    let name = object.text(nameKey)
    if let id = object.text("id") { return (id, name) }
    let id = SourceNaming.slug(name ?? "")
    if id.isEmpty {
      findings.error(
        at: object.node.position, object.path,
        "needs an \"id\"" + (name == nil ? " or a \"\(nameKey)\"" : ""))
    } else if !taken.insert(id).inserted {
      let place = object.place(of: nameKey)
      findings.error(
        at: place.offset, place.path, "there is a \(object.table.name) \"\(id)\" already")
    }
    return (id, name)
  }

  /// An error for an empty list, where what the key wants was not reported before.
  mutating func missing(_ object: ConfigObject, _ key: String) {
    guard let list = object.given(key)?.array, list.isEmpty else { return }
    let place = object.place(of: key)
    findings.error(at: place.offset, place.path, "wants at least one")
  }

  /// Errors for topics, sources and deliveries that are named but not there.
  mutating func checkReferences(
    _ tops: [ConfigObject], sources objects: [ConfigObject], _ configuration: Configuration
  ) {
    let topics = configuration.topics.map(\.id)
    let sources = configuration.sources.map(\.id)
    for index in objects.indices { check(objects[index], "topics", in: topics, "topic") }
    let deliveries = tops.flatMap { ConfigReader.members($0, "deliveries").map(\.key) }
    for object in tops.flatMap({ $0.objects("editions") }) {
      check(object, "topics", in: topics, "topic")
      check(object, "sources", in: sources, "source")
      check(object, "send", in: deliveries, "delivery")
    }
    for object in tops.flatMap({ $0.objects("notify") }) {
      check(object, "topics", in: topics, "topic")
      check(object, "send", in: deliveries, "delivery")
    }
  }

  private mutating func check(
    _ object: ConfigObject, _ key: String, in names: [String], _ what: String
  ) {
    // Where nothing is said nothing is named.
    guard let said = object.given(key) else { return }
    let isList = said.array != nil
    for (index, node) in object.nodes(key).enumerated() {
      guard let name = node.string, !names.contains(name) else { continue }
      let path = object.place(of: key).path + (isList ? "[\(index)]" : "")
      findings.error(
        at: node.position, path, "there is no \(what) \(Misfit.shown(node))",
        suggestion: Nearest.suggestion(for: name, among: names))
    }
  }
}

extension String {
  /// An id as a title: `north-caucasus` as `North caucasus`.
  fileprivate var titled: String {
    let spaced = String(decoding: utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}
