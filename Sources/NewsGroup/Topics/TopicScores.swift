import NewsModel

/// A number for each of the seventeen topics: evidence, in nats.
struct TopicScores: Sendable {
  static let count = MediaTopic.allCases.count

  private var scores = InlineArray<17, Float>(repeating: 0)

  subscript(topic: MediaTopic) -> Float {
    get { scores[Int(topic.rawValue)] }
    set { scores[Int(topic.rawValue)] = newValue }
  }

  subscript(index: Int) -> Float {
    get { scores[index] }
    set { scores[index] = newValue }
  }

  mutating func add(_ other: TopicScores, times factor: Float = 1) {
    for index in scores.indices { scores[index] += other.scores[index] * factor }
  }

  /// Divides all by a number.
  mutating func divide(by divisor: Float) {
    for index in scores.indices { scores[index] /= divisor }
  }

  /// The highest; ties to the first of IPTC's order.
  var best: MediaTopic {
    let highest = highest
    var best = 0
    while best < scores.count - 1, scores[best] != highest { best += 1 }
    return MediaTopic(rawValue: UInt8(best))!
  }

  var sum: Float {
    var sum: Float = 0
    for index in scores.indices { sum += scores[index] }
    return sum
  }

  var highest: Float {
    var highest = scores[0]
    for index in 1..<scores.count { highest = max(highest, scores[index]) }
    return highest
  }
}
