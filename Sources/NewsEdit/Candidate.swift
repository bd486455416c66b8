import NewsModel
import NewsTime

/// A story with what the editor weighs it by.
struct Candidate {
  var story: Story
  /// The user's.
  let topic: TopicName?
  let manner: Headline.Manner
  /// In hundredths: gravity, distinct sources, items, freshness.
  let score: Int
  /// When its lead happened, and the number of that event: what is newer stands above.
  private let leadTime: Instant
  private let leadSeq: Int64

  /// `newest` is the newest time of the window; `topics` are the config's.
  init(_ story: Story, newest: Instant, topics: [Topic]) {
    self.story = story
    topic = Candidate.topic(of: story, topics)
    let lead = story.lead
    let headline = lead.map { Headline($0.item) }
    manner = headline?.manner ?? .event
    var sources: Set<String> = []
    for event in story.items { sources.formUnion([event.sourceName] + event.also) }
    leadTime = lead?.time ?? newest
    leadSeq = lead?.seq ?? 0
    let hours = Int(max(0, newest.seconds &- leadTime.seconds) / 3600)
    let weight = topic.flatMap { name in topics.first { $0.id == name.id } }?.weight ?? 0
    score =
      (headline?.gravity ?? 0) * 100 + min(sources.count - 1, 5) * 150
      + min(story.items.count - 1, 5) * 100 + max(0, 24 - hours) * 4
      + Int(max(-10, min(10, weight)) * 50)
  }

  /// By score; ties to the newer lead, then to the later event.
  func isAbove(_ other: Candidate) -> Bool {
    (score, leadTime, leadSeq) > (other.score, other.leadTime, other.leadSeq)
  }

  /// The same, saying why it stands in its section.
  func under(_ reason: String) -> Candidate {
    var candidate = self
    if !candidate.story.items.isEmpty { candidate.story.items[0].explain(reason) }
    return candidate
  }

  /// The topic most of its items stand under; ties to the lead's, then to the config's order.
  private static func topic(of story: Story, _ topics: [Topic]) -> TopicName? {
    var counts: [TopicName: Int] = [:]
    for event in story.items {
      if let topic = event.topic, topic.media == nil { counts[topic, default: 0] += 1 }
    }
    guard let most = counts.values.max() else { return nil }
    let tied = counts.keys.filter { counts[$0] == most }
    if let lead = story.lead?.topic, tied.contains(lead) { return lead }
    let rank = { (name: TopicName) in topics.firstIndex { $0.id == name.id } ?? topics.count }
    return tied.min { (rank($0), $0.id) < (rank($1), $1.id) }
  }
}
