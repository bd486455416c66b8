import NewsModel
import NewsText

/// The user's topics, their patterns ready to match.
struct TopicRules: Sendable {
  private struct Rule: Sendable {
    var name: TopicName
    var match: [WordPattern]
    var not: [WordPattern]
  }

  /// By weight, then in the config's order.
  private let rules: [Rule]

  init(_ topics: [Topic]) {
    let ordered = topics.enumerated().sorted { left, right in
      (right.element.weight, left.offset) < (left.element.weight, right.offset)
    }
    rules = ordered.map { _, topic in
      Rule(
        name: TopicName(id: topic.id, name: topic.name), match: patterns(topic.match),
        not: patterns(topic.not))
    }
  }

  /// The first topic that one of its patterns matches and none of its `not`; else the first that
  /// the source stands under.
  func topic(of words: ItemWords, source: SourceRules?) -> (name: TopicName, because: String)? {
    for rule in rules {
      guard let match = rule.match.first(where: { words.match($0) }) else { continue }
      if rule.not.contains(where: { words.match($0) }) { continue }
      return (rule.name, "topic \(rule.name.id): \(match.pattern)")
    }
    guard let source else { return nil }
    for id in source.topics {
      guard let rule = rules.first(where: { $0.name.id == id }) else { continue }
      if rule.not.contains(where: { words.match($0) }) { continue }
      return (rule.name, "topic \(id): source \(source.id)")
    }
    return nil
  }
}

/// What one source's config says about its items.
struct SourceRules: Sendable {
  let id: String
  let topics: [String]
  private let only: [WordPattern]
  private let not: [WordPattern]

  init(_ source: Source) {
    self.init(id: source.id, topics: source.topics, only: source.only, not: source.not)
  }

  /// Without a source: what holds for all of them.
  init(id: String = "", topics: [String] = [], only: [String], not: [String]) {
    self.id = id
    self.topics = topics
    self.only = patterns(only)
    self.not = patterns(not)
  }

  /// Why the item is kept out of what is told; nil where it is not.
  func reasonToKeepOut(_ words: ItemWords) -> String? {
    if let match = not.first(where: { words.match($0) }) {
      return "kept out: not: \(match.pattern)"
    }
    if !only.isEmpty, !only.contains(where: { words.match($0) }) {
      return "kept out: only: none of its words"
    }
    return nil
  }
}

/// The config has reported patterns that cannot be read; here they match nothing.
private func patterns(_ texts: [String]) -> [WordPattern] {
  texts.compactMap { try? WordPattern($0) }
}
