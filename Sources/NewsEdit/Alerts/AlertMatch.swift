import NewsModel
import NewsText

/// A rule of `notify`, its patterns ready to match.
struct AlertMatch: Sendable {
  let rule: AlertRule
  let key: Int64
  private let match: [WordPattern]
  private let not: [WordPattern]
  private let urgent: [WordPattern]

  init(_ rule: AlertRule) {
    self.rule = rule
    key = rule.key
    match = AlertMatch.patterns(rule.match)
    not = AlertMatch.patterns(rule.not)
    if case .words(let words) = rule.urgent {
      urgent = AlertMatch.patterns(words)
    } else {
      urgent = []
    }
  }

  /// The config has reported patterns that cannot be read; here they match nothing.
  private static func patterns(_ texts: [String]) -> [WordPattern] {
    texts.compactMap { try? WordPattern($0) }
  }

  /// Whether everything the rule says holds of an event. Copies and revisions count only where the
  /// rule counts sources; what was kept as seen, never. An item that takes its story further
  /// ("20 (was 15)") is news like any other.
  func holds(for event: Event, _ facts: some AlertFacts) throws -> Bool {
    switch event.kind {
    case .new: break
    case .copy: if rule.sources == nil { return false }
    case .update: if rule.sources == nil, try !facts.isFirst(event) { return false }
    case .backlog: return false
    }
    guard isOfTopic(event), isOfLanguage(event), hasWords(AlertMatch.texts(event)) else {
      return false
    }
    if try facts.isOfFirstFetch(event) { return false }
    if let sources = rule.sources, try facts.sources(of: event) < sources { return false }
    if let days = rule.newNameDays {
      let names = TitleNames.names(in: event.item.title)
      return try names.contains { try !facts.isKnown(name: $0, before: event, days: days) }
    }
    return true
  }

  /// Whether the event passes in quiet hours.
  func isUrgent(_ event: Event) -> Bool {
    switch rule.urgent {
    case .nothing: return false
    case .everything: return true
    case .words:
      let texts = AlertMatch.texts(event)
      return urgent.contains { pattern in texts.contains { pattern.matches($0) } }
    }
  }

  private func hasWords(_ texts: [FoldedText]) -> Bool {
    let stands = { (pattern: WordPattern) in texts.contains { pattern.matches($0) } }
    return (match.isEmpty || match.contains(where: stands)) && !not.contains(where: stands)
  }

  private func isOfTopic(_ event: Event) -> Bool {
    rule.topics.isEmpty || event.topic.map { rule.topics.contains($0.id) } == true
  }

  /// `en` holds for `en-GB`; an item that tells no language is of none.
  private func isOfLanguage(_ event: Event) -> Bool {
    if rule.languages.isEmpty { return true }
    guard let language = event.item.language?.lowercased() else { return false }
    return rule.languages.contains { wanted in
      let wanted = wanted.lowercased()
      return language == wanted || language.utf8.starts(with: (wanted + "-").utf8)
    }
  }

  /// Headline lines, summary and the publisher's categories, each on its own.
  private static func texts(_ event: Event) -> [FoldedText] {
    let item = event.item
    let lines = [item.title, item.subtitle, item.kicker, item.summary].compactMap(\.self)
    return (lines + item.categories).map(FoldedText.init)
  }
}
