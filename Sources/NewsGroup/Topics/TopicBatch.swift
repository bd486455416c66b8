import NewsModel

/// Topics of a whole input at once: what the later items teach is known to the earlier ones, and
/// the items of a story vote together.
struct TopicBatch: Sendable {
  private var readings: [TopicReading] = []
  private var stories: [Int64] = []

  /// `story` is the item's, once all stories are made.
  mutating func add(_ reading: TopicReading, story: Int64) {
    readings.append(reading)
    stories.append(story)
  }

  /// A topic an item, in their order, and why; nil where there is none.
  func topics() -> [(topic: MediaTopic?, because: String?)] {
    // Once from the lexicon, and once from what it taught.
    var finder = TopicFinder()
    for _ in 0..<2 {
      var next = TopicFinder()
      for reading in readings {
        if let finding = finder.finding(reading) { next.learn(reading, finding) }
      }
      finder = next
    }
    let findings = readings.map { finder.finding($0) }
    var votes = StoryVotes()
    for (story, finding) in zip(stories, findings) {
      if let finding { votes.add(TopicFinder.vote(finding.probabilities), to: story) }
    }
    return readings.indices.map { index in
      guard let vote = votes.probabilities(of: stories[index]),
        let topic = TopicFinder.topic(vote)
      else { return (nil, nil) }
      if let own = findings[index], own.probabilities.best == topic {
        return (topic, finder.because(readings[index], own, topic))
      }
      return (topic, "topic: story")
    }
  }
}
