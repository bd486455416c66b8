import NewsConfig
import NewsModel
import NewsNet
import NewsParse
import NewsRender
package import NewsSystem
import NewsText

/// `tidings import` and `export`: sources from a feed reader's list (OPML) and to one.
package struct ListExchange: Sendable {
  private let config: ConfigEditor
  private let talk: Talk
  private let output: Output

  /// A list of more bytes than this is taken for something else.
  private static let sizeLimit = 64 << 20

  /// `config` is the config that is named; nil for the one that is found, or for the user's own.
  package init(config: String?, talk: Talk, output: Output) {
    self.config = ConfigEditor(config: config)
    self.talk = talk
    self.output = output
  }

  /// Appends what the list names to the config: feeds as sources, folders as topics. Says what was
  /// left out, and why. A trial prints what would be written.
  package func importing(
    _ path: String, isTrial: Bool, printsEntries: Bool
  ) throws(DeskError) -> ExitCode {
    guard let list = Desk.feedList(try bytes(of: path)) else {
      throw DeskError(
        .unusableInput, "\(path): no OPML",
        hint: "a feed or a page is added with 'tidings add'")
    }
    let known = try config.file()?.configuration
    let sources = known?.sources ?? []
    let listed = ListedSources(
      list, topics: known?.topics.map { TopicName(id: $0.id, name: $0.name) } ?? [],
      taken: sources.map(\.id),
      places: Dictionary(
        sources.compactMap { source in source.url.map { ($0, source.id) } },
        uniquingKeysWith: { first, _ in first }))
    for line in listed.skipped { talk.note("left out: \(line)") }
    if !listed.sources.isEmpty {
      try config.change(isTrial: isTrial) { text throws(JSONError) in
        try text.add(topics: listed.topics)
        try text.add(listed.sources)
      }
      if isTrial || printsEntries { try say(listed.sources.map(\.text)) }
    }
    let counts = [
      QuantityText.counted(listed.sources.count, "source"),
      QuantityText.counted(listed.topics.count, "new topic"),
    ]
    talk.note(
      "\(path): \(counts.joined(separator: ", ")), \(listed.skipped.count) left out; "
        + "\(isTrial ? "would be written to" : "written to") \(config.path)")
    return .done
  }

  /// Writes the sources that are on the web as a list; `-` is stdout. Says what has no place in it.
  package func exporting(to path: String) throws(DeskError) -> ExitCode {
    guard let configuration = try config.file()?.configuration else {
      throw config.missing
    }
    let topics = Dictionary(
      configuration.topics.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var list = FeedList(title: configuration.title)
    for source in configuration.sources {
      if let reason = source.reasonToStay {
        talk.note("left out: \(source.id): \(reason)")
        continue
      }
      list.entries.append(
        FeedList.Entry(
          url: source.url ?? "", id: source.id, name: source.name, language: source.language,
          folders: source.topics.map { FeedList.Folder(topics[$0] ?? $0, id: $0) }))
    }
    let text = OPMLText.text(list)
    do {
      if path == "-" {
        try output.write(Array(text.utf8))
      } else {
        try Files.replace(path, with: Array(text.utf8), mode: 0o644)
        talk.note("\(path): \(QuantityText.counted(list.entries.count, "source"))")
      }
    } catch {
      throw path == "-" ? DeskError(error) : DeskError(.cannotWrite, "\(error)")
    }
    return .done
  }

  private func bytes(of path: String) throws(DeskError) -> [UInt8] {
    do {
      return path == "-"
        ? try Input.all(of: "/dev/stdin", limit: Self.sizeLimit)
        : try Files.read(path, limit: Self.sizeLimit)
    } catch {
      throw DeskError(.unusableInput, "\(path): \(error.what)")
    }
  }

  private func say(_ lines: [String]) throws(DeskError) {
    do {
      for line in lines { try output.line(line) }
    } catch {
      throw DeskError(error)
    }
  }
}

extension Desk {
  /// The feeds an OPML file names; nil where the bytes are none.
  static func feedList(_ bytes: [UInt8]) -> FeedList? {
    try? OPMLReader.read(bytes)
  }
}

extension Source {
  fileprivate var url: String? {
    if case .url(let url) = place { url } else { nil }
  }

  /// Why it has no place in a list that leaves the machine; nil where it has one.
  fileprivate var reasonToStay: String? {
    switch place {
    case .file: "reads a file of this machine"
    case .command: "runs a command of this machine"
    case .url(let url) where Masking.mask(url) != url: "its address holds a secret"
    case .url(let url) where PrivateHost.isNamed(by: url): "is of this machine or its network"
    case .url: nil
    }
  }
}
