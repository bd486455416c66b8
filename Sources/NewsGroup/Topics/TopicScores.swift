import NewsModel

/// A number for each of the seventeen topics: evidence, in nats.
struct TopicScores: Sendable {
  static let count = MediaTopic.allCases.count

  private var values = InlineArray<17, Float>(repeating: 0)

  subscript(topic: MediaTopic) -> Float {
    get { values[Int(topic.rawValue)] }
    set { values[Int(topic.rawValue)] = newValue }
  }

  subscript(index: Int) -> Float {
    get { values[index] }
    set { values[index] = newValue }
  }

  mutating func add(_ other: TopicScores, times factor: Float = 1) {
    for index in 0..<TopicScores.count { values[index] += other.values[index] * factor }
  }

  /// The highest; ties to the first of IPTC's order.
  var best: MediaTopic {
    var best = 0
    for index in 1..<TopicScores.count where values[index] > values[best] { best = index }
    return MediaTopic.allCases[best]
  }

  var sum: Float {
    var sum: Float = 0
    for index in 0..<TopicScores.count { sum += values[index] }
    return sum
  }

  var highest: Float {
    self[best]
  }
}
