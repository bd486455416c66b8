package import NewsModel
import NewsNet
import NewsTime

/// Puts items into stories and under topics, and finds the copies among them.
///
/// A story is its first item and that item's copies; its id is the first item's.
package struct Grouper: Sendable {
  private let rules: TopicRules
  private let sources: [String: SourceRules]
  private let readsWords: Bool
  private var copies: CopyFinder

  /// How long after its first item a copy may come, in seconds (DESIGN.md, Identity).
  package static let reach = CopyFinder.reach

  /// `recent` are the events within `reach`, in any order: what a copy may be a copy of.
  package init(topics: [Topic], sources: [Source], recent: [Event]) {
    rules = TopicRules(topics)
    self.sources = Dictionary(
      sources.map { ($0.id, SourceRules($0)) }, uniquingKeysWith: { first, _ in first })
    readsWords = !topics.isEmpty || sources.contains { !$0.only.isEmpty || !$0.not.isEmpty }
    copies = CopyFinder(names: sources.map(\.name))
    for event in recent.sorted(by: { $0.seq < $1.seq }) where event.kind != .backlog {
      copies.add(entry(event, root: event.copyOf, story: event.storyID))
    }
  }

  /// One placement an event, in their order; what an earlier call placed is known to a later one.
  ///
  /// An update stays where its item stands. Backlog was never told, so that nothing is a copy of
  /// it; the same holds for what a source's `only` or `not` keeps out.
  package mutating func place(_ events: [Event]) -> [Placement] {
    events.map { place($0) }
  }

  /// The next event's placement.
  mutating func place(_ event: Event) -> Placement {
    var placement = Placement(
      seq: event.seq, storyID: event.storyID ?? event.itemID, copyOf: event.copyOf,
      because: "first")
    if readsWords {
      let words = ItemWords(event.item)
      let source = sources[event.sourceID]
      if let topic = rules.topic(of: words, source: source) {
        placement.topic = topic.name
        placement.because = topic.because
      }
      if let reason = source?.reasonToKeepOut(words) {
        placement.isKeptOut = true
        placement.because = reason
        return placement
      }
    }
    if event.kind == .backlog || event.item.aside != nil { return placement }
    var entry = entry(event, root: event.copyOf, story: event.storyID)
    if event.kind == .new, let original = copies.original(of: entry) {
      placement.copyOf = original.root
      placement.storyID = original.story
      placement.because = "copy: \(original.reason)"
      entry.root = original.root
      entry.story = original.story
    }
    copies.add(entry)
    return placement
  }

  private func entry(_ event: Event, root: Int64?, story: Int64?) -> CopyFinder.Entry {
    CopyFinder.Entry(
      root: root ?? event.itemID, story: story ?? root ?? event.itemID, source: event.sourceID,
      time: event.time.seconds, title: CopyTitle(event.item.title),
      link: event.item.link.flatMap { CanonicalLink.key($0) })
  }
}
