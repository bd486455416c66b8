import NewsModel
import NewsStore
import NewsText
import NewsTime

/// What is not told for now.
struct MuteList {
  private var items: [Int64: String] = [:]
  private var stories: [Int64: String] = [:]
  private var patterns: [WordPattern] = []

  /// The mutes of the store that hold at `now`.
  init(_ store: Store, now: Instant) throws(StoreError) {
    for mute in try store.mutes(at: now) {
      switch mute.kind {
      case .item:
        if let id = Int64(mute.target) { items[id] = mute.name }
      case .story:
        if let id = Int64(mute.target) { stories[id] = mute.name }
      case .words:
        if let pattern = try? WordPattern(mute.target) { patterns.append(pattern) }
      }
    }
  }

  var isEmpty: Bool {
    items.isEmpty && stories.isEmpty && patterns.isEmpty
  }

  /// The mute that an event falls under; nil where it is told.
  func reason(toHide event: Event) -> String? {
    if let name = items[event.itemID] { return name }
    if let name = stories[event.storyID ?? event.itemID] { return name }
    if patterns.isEmpty { return nil }
    let item = event.item
    let texts = [item.title, item.subtitle, item.summary].compactMap { $0 }.map(FoldedText.init)
    let match = patterns.first { pattern in texts.contains { pattern.matches($0) } }
    return match.map { "\"\($0.pattern)\"" }
  }

  /// The events that are told.
  func told(_ events: [Event]) -> [Event] {
    isEmpty ? events : events.filter { reason(toHide: $0) == nil }
  }
}
