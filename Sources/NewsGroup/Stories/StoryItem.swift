import NewsModel
import NewsText
import NewsTime

/// An item as stories look at it.
struct StoryItem: Sendable, Equatable {
  let id: Int64
  /// The title's folded words, a space between two.
  let words: [UInt8]
  /// Unix seconds.
  let time: Int64
  /// A hash of the source's id; nil where nothing is known of the source.
  let source: UInt32?
  /// By key.
  let terms: [StoryWords.Term]
  let figure: Figure?
  /// Orders items of one time, whichever came first.
  let order: UInt64

  init(_ event: borrowing Event, words: StoryWords) {
    id = event.itemID
    self.words = words.text
    terms = words.terms
    time = event.time.seconds
    source =
      event.sourceID.isEmpty
      ? nil : Terms.key(of: 0..<event.sourceID.utf8.count, in: event.sourceID.utf8Span.span)
    figure = Figure(of: event.item.title)
    order = StableHash.fnv64(event.item.title.utf8, salt: UInt64(source ?? 0))
  }
}
