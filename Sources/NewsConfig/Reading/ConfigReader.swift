import NewsModel
import NewsSystem
import NewsText
import NewsTime

/// Makes a configuration of a checked document, and checks what only the whole can tell.
struct ConfigReader {
  /// The zone where the config names none.
  let systemZone: Zone
  var findings: Findings

  /// `parts`: the main file, then what it includes.
  mutating func configuration(_ parts: [ConfigPart]) -> Configuration {
    let tops = parts.map { part in
      ConfigObject(table: part.table, node: part.document, path: "", home: ConfigObject.Home(part))
    }
    let top = tops[0]
    let language = top.text("language") ?? ""
    let titles = DefaultTitles(language: language)
    var result = Configuration(
      title: top.text("title") ?? titles.desk, zone: top.zone("timezone") ?? systemZone)
    result.language = language
    result.state = path(top, "state")
    result.digests = path(top, "digests")
    result.userAgent = top.text("user_agent")
    result.proxy = top.text("proxy")
    result.authorities = path(top, "ca_file")
    result.requestsPerDay = top.whole("requests_per_day")
    result.metrics = path(top, "metrics")
    if let keep = top.object("keep") {
      result.keep = Retention(items: keep.seconds("items"), editions: keep.seconds("editions"))
    }
    result.topics = topics(tops)
    result.only = top.texts("only")
    result.not = top.texts("not")
    let sources = tops.flatMap { $0.objects("sources") }
    if sources.isEmpty {
      let place = top.place(of: "sources")
      findings.warning(at: place.offset, "sources", "none, so there is nothing to read")
    }
    result.sources = self.sources(sources)
    result.editions = editions(tops, zone: result.zone, titles: titles)
    if let ticker = top.object("ticker") {
      result.ticker = TickerPlan(
        quiet: ticker.text("quiet").flatMap { QuietHours(text: $0) },
        urgent: ticker.texts("urgent"))
    }
    result.deliveries = deliveries(tops)
    result.alerts = alerts(tops)
    checkReferences(tops, sources: sources, result)
    return result
  }

  func path(_ object: ConfigObject, _ key: String) -> String? {
    object.text(key).map { Files.absolute($0, from: object.home.folder) }
  }

  /// A secret of that key, in the config or named by it.
  func secret(_ object: ConfigObject, _ key: String) -> Secret? {
    guard let node = object.given(key) else { return nil }
    if let text = node.string { return .plain(text) }
    let place = ConfigObject(
      table: ConfigKeys.secretPlace, node: node, path: object.path, home: object.home)
    if let name = place.text("credential") { return .credential(name) }
    if let name = place.text("env") { return .variable(name) }
    return path(place, "file").map { .file($0) }
  }

  // MARK: Sources

  private mutating func sources(_ objects: [ConfigObject]) -> [Source] {
    // Given ids come first, so that a default never takes one.
    var taken = given(idsOf: objects)
    /// Indexes of the first of each place.
    var seen: [Source.Place: Int] = [:]
    seen.reserveCapacity(objects.count)
    guard let first = objects.first else { return [] }
    // Most say nothing more, and the defaults are the same for all.
    let plain = details(
      ConfigObject(table: first.table, node: JSONNode(.object([])), path: "", home: first.home))
    return objects.indices.map { index in
      let place = place(objects[index])
      if let first = seen.updateValue(index, forKey: place) {
        seen[place] = first
        let twin = objects[first].name(seenFrom: objects[index])
        findings.warning(
          at: objects[index].node.position, objects[index].path, "the same place as \(twin)")
      }
      return source(objects[index], place, plain: plain, taken: &taken)
    }
  }

  /// What is read of a source whatever it says.
  private static let plainKeys = ["url", "file", "command", "id", "name", "allow_private"]

  private mutating func place(_ object: ConfigObject) -> Source.Place {
    if let url = object.text("url") { return .url(url) }
    if let file = path(object, "file") { return .file(file) }
    return .command(command(object))
  }

  private mutating func source(
    _ object: ConfigObject, _ place: Source.Place, plain: Source, taken: inout Set<String>
  ) -> Source {
    var source = object.says(nothingBut: Self.plainKeys) ? plain : details(object)
    source.place = place
    if let id = object.text("id") {
      source.id = id
    } else {
      source.id = SourceNaming.id(for: place, taken: taken)
      taken.insert(source.id)
    }
    source.name = object.text("name") ?? SourceNaming.name(for: place)
    source.privateAccess = privateAccess(object)
    return source
  }

  private mutating func details(_ object: ConfigObject) -> Source {
    var source = Source(id: "", name: "", place: .command([]))
    source.zone = object.zone("timezone")
    source.language = object.text("language")
    source.every = object.seconds("every")
    source.topics = object.texts("topics")
    source.weight = object.number("weight") ?? 1
    source.only = object.texts("only")
    source.not = object.texts("not")
    source.backlog = backlog(object)
    source.headers = headers(object)
    source.userAgent = object.text("user_agent")
    source.login = login(object)
    source.cookies = cookies(object)
    source.proxy = object.text("proxy")
    source.timeout = object.seconds("timeout") ?? 0
    source.maximumBytes = object.bytes("max_bytes") ?? 0
    source.paused = object.flag("paused")
    source.listing = listing(object)
    return source
  }

  /// A program with a path is looked for beside the config, one without in $PATH.
  mutating func command(_ object: ConfigObject) -> [String] {
    missing(object, "command")
    var words = object.texts("command")
    if let program = words.first, program.utf8.contains(UInt8(ascii: "/")) {
      words[0] = Files.absolute(program, from: object.home.folder)
    }
    return words
  }

  private func backlog(_ object: ConfigObject) -> Source.Backlog {
    if let newest = object.whole("backlog") { return .newest(newest) }
    switch object.text("backlog") {
    case "all": return .all
    case "none": return .none
    default: return .recent
    }
  }

  mutating func headers(_ object: ConfigObject) -> [Source.Header] {
    guard case .object(let members) = object.given("headers")?.value else { return [] }
    for member in members where !ScalarText.isHeaderName(member.key) {
      let path = object.place(of: "headers").path + "." + member.key
      findings.error(at: member.keyPosition, path, "is not the name of a header")
    }
    return members.map { Source.Header(name: $0.key, value: $0.node.string ?? "") }
  }

  private func privateAccess(_ object: ConfigObject) -> Source.PrivateAccess {
    if let pairs = object.given("allow_private")?.array {
      return .listed(pairs.compactMap(\.string))
    }
    return object.flag("allow_private") ? .own : .none
  }

  private func listing(_ object: ConfigObject) -> Source.ListingHints {
    guard let hints = object.object("listing") else { return .none }
    return Source.ListingHints(
      after: hints.text("after"), before: hints.text("before"), item: selector(hints, "item"),
      title: selector(hints, "title"), time: selector(hints, "time"), drop: hints.texts("drop"))
  }

  private func selector(_ hints: ConfigObject, _ key: String) -> Selector? {
    hints.text(key).flatMap { try? Selector($0) }
  }
}
