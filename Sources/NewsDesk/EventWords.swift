import NewsModel
import NewsText

/// Patterns of which an event's item must match one.
struct EventWords: Sendable {
  let patterns: [WordPattern]

  init(_ patterns: [WordPattern]) {
    self.patterns = patterns
  }

  /// Those of the config, which were checked when it was read.
  init(config patterns: [String]) {
    self.patterns = patterns.compactMap { try? WordPattern($0) }
  }

  /// False where there is no pattern.
  func matches(_ event: Event) -> Bool {
    if patterns.isEmpty { return false }
    let item = event.item
    let texts = [item.title, item.subtitle, item.summary].compactMap { $0 }.map(FoldedText.init)
    return patterns.contains { pattern in texts.contains { pattern.matches($0) } }
  }
}
