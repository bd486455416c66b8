/// The parsers that are fuzzed, by the names of their folders of seeds.
///
/// A target hands its input on and says what must hold for any input; a crash, a hang, too much
/// memory and a broken promise are findings.
package enum FuzzTarget: String, CaseIterable {
  case charset
  case config
  case dates
  case feed
  case hygiene
  case json
  case jsonFeed = "json-feed"
  case markup
  case page
  case pattern
  case sitemap
  case stamps
  case text
  case url
  case zone

  /// Hands the input to its parser; ends the process where a promise is broken.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .charset: TextTargets.charset(bytes)
    case .config: ConfigTarget.read(bytes)
    case .dates: TimeTargets.dates(bytes)
    case .feed: DocumentTargets.feed(bytes)
    case .hygiene: TextTargets.hygiene(bytes)
    case .json: TextTargets.json(bytes)
    case .jsonFeed: DocumentTargets.jsonFeed(bytes)
    case .markup: TextTargets.markup(bytes)
    case .page: DocumentTargets.page(bytes)
    case .pattern: TextTargets.pattern(bytes)
    case .sitemap: DocumentTargets.sitemap(bytes)
    case .stamps: TimeTargets.stamps(bytes)
    case .text: DocumentTargets.text(bytes)
    case .url: ConfigTarget.url(bytes)
    case .zone: TimeTargets.zone(bytes)
    }
  }
}

/// Ends the run with a finding where a promise is broken.
func expect(_ holds: Bool, _ promise: @autoclosure () -> String) {
  if !holds { fatalError("broken promise: \(promise())") }
}
