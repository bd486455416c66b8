/// What the items of stories say together about their topics.
struct StoryVotes: ~Copyable, Sendable {
  private var stories: [Int64] = []
  /// Of each story one for each topic.
  private var votes: [Float] = []
  /// The place of each story.
  private var places = HashIndex<Int64>()

  /// Stories that are remembered; the oldest go first.
  private static let limit = 1 << 14

  mutating func add(_ vote: TopicScores, to story: Int64) {
    if let place = place(of: story) {
      let start = place * TopicScores.count
      for topic in 0..<TopicScores.count { votes[start + topic] += vote[topic] }
    } else {
      begin(story)
      for topic in 0..<TopicScores.count { votes.append(vote[topic]) }
      if stories.count > Self.limit { forgetOldest() }
    }
  }

  func probabilities(of story: Int64) -> TopicScores? {
    guard let place = place(of: story) else { return nil }
    var scores = TopicScores()
    for topic in 0..<TopicScores.count {
      scores[topic] = votes[place * TopicScores.count + topic]
    }
    return scores.probabilities
  }

  private func place(of story: Int64) -> Int? {
    places[story].map { Int($0) }
  }

  private mutating func begin(_ story: Int64) {
    places.set(story, Int32(stories.count))
    stories.append(story)
  }

  private mutating func forgetOldest() {
    let (old, oldVotes) = (stories, votes)
    let first = old.sorted()[Self.limit / 4]
    self = StoryVotes()
    for (place, story) in old.enumerated() where story >= first {
      begin(story)
      votes += oldVotes[place * TopicScores.count..<(place + 1) * TopicScores.count]
    }
  }
}
