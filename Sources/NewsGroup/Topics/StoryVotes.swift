/// What the items of stories say together about their topics.
struct StoryVotes: Sendable {
  private var votes: [Int64: TopicScores] = [:]

  /// Stories that are remembered; the oldest go first.
  private static let limit = 1 << 14

  mutating func add(_ vote: TopicScores, to story: Int64) {
    votes[story, default: TopicScores()].add(vote)
    if votes.count > Self.limit {
      let oldest = votes.keys.sorted().prefix(Self.limit / 4)
      for story in oldest { votes[story] = nil }
    }
  }

  func probabilities(of story: Int64) -> TopicScores? {
    votes[story]?.probabilities
  }
}
