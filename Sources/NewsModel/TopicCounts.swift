/// How often a word, or a source, stood in items of each of IPTC's topics: a row of what the
/// grouper has learnt, which the store keeps.
package struct TopicCounts: Sendable, Equatable {
  package var key: UInt64
  /// One number a topic, in the order of `MediaTopic`; empty where the row is forgotten.
  package var counts: [UInt16]

  package init(key: UInt64, counts: [UInt16]) {
    self.key = key
    self.counts = counts
  }
}
