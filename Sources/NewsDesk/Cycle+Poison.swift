import NewsModel
import NewsParse
import NewsStore
import NewsSystem

/// Documents that reading crashed over: each takes its own source down, once.
extension Cycle {
  /// Reads a document; should that end the program, the next run knows which it was.
  func read(_ response: Response, of source: Source) throws(ParseError) -> Reading {
    try CrashMark.during("\(source.id) \(response.bodyHash)") { () throws(ParseError) in
      try Parser.read(response, context: desk.context(of: source, response))
    }
  }

  /// What is known of the sources, with what an earlier run crashed over remembered.
  static func states(of store: Store, _ desk: Desk) throws(StoreError) -> [String: SourceState] {
    let path = desk.state + "/crash"
    CrashMark.install(at: path)
    var states = try store.states(about: desk.configuration.sources.count)
    guard let text = CrashMark.read(path) else { return states }
    let words = text.split(separator: " ")
    if words.count == 2, let hash = UInt64(words[1]),
      let source = desk.configuration.sources.first(where: { $0.id == words[0] })
    {
      var state = states[source.id] ?? SourceState(source: source.id)
      state.poison = hash
      try store.remember(state)
      states[source.id] = state
    }
    try? Files.remove(path)
    return states
  }
}
