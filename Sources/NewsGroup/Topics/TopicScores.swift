import NewsModel

/// A number for each of the seventeen topics: evidence, in nats.
struct TopicScores: Sendable {
  static let count = MediaTopic.allCases.count

  /// Sixteen of them are one vector.
  private var head = SIMD16<Float>()
  private var last: Float = 0

  subscript(topic: MediaTopic) -> Float {
    get { self[Int(topic.rawValue)] }
    set { self[Int(topic.rawValue)] = newValue }
  }

  subscript(index: Int) -> Float {
    get { index < 16 ? head[index] : last }
    set {
      if index < 16 { head[index] = newValue } else { last = newValue }
    }
  }

  mutating func add(_ other: TopicScores, times factor: Float = 1) {
    head += other.head * factor
    last += other.last * factor
  }

  /// Divides all by a number.
  mutating func divide(by divisor: Float) {
    head /= divisor
    last /= divisor
  }

  /// The highest; ties to the first of IPTC's order.
  var best: MediaTopic {
    let highest = highest
    var best = 0
    while best < 16, head[best] != highest { best += 1 }
    return MediaTopic.allCases[best]
  }

  var sum: Float {
    head.sum() + last
  }

  var highest: Float {
    max(head.max(), last)
  }
}
