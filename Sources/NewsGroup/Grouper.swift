package import NewsModel

/// Puts items into stories and under topics, and finds the copies among them.
package struct Grouper: Sendable {
  private let rules: TopicRules
  private let sources: [String: SourceRules]

  /// `recent` are the events of the last 72 hours, in any order: what a copy may be a copy of.
  package init(topics: [Topic], sources: [Source], recent: [Event]) {
    rules = TopicRules(topics)
    self.sources = Dictionary(
      sources.map { ($0.id, SourceRules($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// One placement an event, in their order; what an earlier call placed is known to a later one.
  package mutating func place(_ events: [Event]) -> [Placement] {
    events.map { event in
      let words = ItemWords(event.item)
      let source = sources[event.sourceID]
      let topic = rules.topic(of: words, source: source)
      return Placement(
        seq: event.seq, storyID: event.storyID ?? event.itemID, topic: topic?.name,
        isKeptOut: source?.reasonToKeepOut(words) != nil, because: topic?.because ?? "first")
    }
  }
}
