import Glibc
import NewsModel

/// Finds IPTC's topic of items: by the publisher's section, the lexicon, one's own history, the
/// source, and the story (GROUPING.md, "Topics"). What the user's own topics say stands above it.
struct TopicFinder: ~Copyable, Sendable {
  private(set) var memory: TopicMemory

  /// What a publisher's section says, in nats.
  private static let section: Float = 3
  /// The least probability of an answer; below it the item stands under no topic.
  private static let least: Float = 0.3
  /// The least probability of what the memory learns.
  private static let sure: Float = 0.65
  /// In a story's vote no item is more certain than this of what a topic is not.
  private static let doubt: Float = 0.01

  init(_ counts: [TopicCounts] = []) {
    memory = TopicMemory(counts)
  }

  /// What is known of an item's topics.
  struct Finding: Sendable {
    let probabilities: TopicScores
    /// What one's own history says.
    let learnt: MediaTopic
  }

  /// What speaks for the topics of an item; nil where nothing does.
  func finding(_ reading: TopicReading) -> Finding? {
    var scores = reading.lexicon
    if let section = reading.section { scores[section] += Self.section }
    let isTold = scores.highest > 0
    let learnt = memory.evidence(reading.terms)
    guard isTold || learnt.highest - learnt.mean > 0.5 else { return nil }
    scores.add(learnt)
    scores.add(memory.prior())
    if let source = reading.source { scores.add(memory.evidence(source: source)) }
    return Finding(probabilities: scores.probabilities, learnt: learnt.best)
  }

  /// What an item casts in its story's vote.
  static func vote(_ probabilities: TopicScores) -> TopicScores {
    var votes = TopicScores()
    for topic in 0..<TopicScores.count { votes[topic] = logf(probabilities[topic] + doubt) }
    return votes
  }

  /// What an item casts of which only the topic is known that it was told under.
  static func vote(told topic: MediaTopic) -> TopicScores {
    votesOfTold[Int(topic.rawValue)]
  }

  private static let votesOfTold = MediaTopic.allCases.map { topic in
    var probabilities = TopicScores()
    for other in 0..<TopicScores.count { probabilities[other] = 0.02 }
    probabilities[topic] = 0.7
    return vote(probabilities)
  }

  /// The topic of an item or, by the votes of its items, of a story; nil below a margin.
  static func topic(_ probabilities: TopicScores) -> MediaTopic? {
    let best = probabilities.best
    return probabilities[best] >= least ? best : nil
  }

  /// Learns an item's words where its topic is certain.
  mutating func learn(_ reading: TopicReading, _ finding: Finding) {
    let best = finding.probabilities.best
    guard finding.probabilities[best] >= Self.sure else { return }
    memory.learn(reading.terms, source: reading.source, topic: best)
  }

  mutating func takeChanges() -> [TopicCounts] {
    memory.takeChanges()
  }

  /// Why an item stands under a topic: the first rung of the ladder that says so.
  func because(_ reading: TopicReading, _ finding: Finding, _ topic: MediaTopic) -> String {
    if reading.section == topic { return "topic: section" }
    let words = reading.words(for: topic)
    if !words.isEmpty { return "topic: words: " + words.joined(separator: ", ") }
    if finding.learnt == topic { return "topic: own history" }
    return "topic: source"
  }
}

extension TopicScores {
  var mean: Float {
    sum / Float(TopicScores.count)
  }

  /// Of these log-probabilities, up to a constant.
  var probabilities: TopicScores {
    var result = TopicScores()
    let highest = highest
    var sum: Float = 0
    for topic in 0..<TopicScores.count {
      result[topic] = expf(self[topic] - highest)
      sum += result[topic]
    }
    result.divide(by: sum)
    return result
  }
}
