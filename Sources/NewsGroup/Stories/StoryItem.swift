import NewsModel
import NewsText
import NewsTime

/// An item as stories look at it.
struct StoryItem: Sendable, Equatable {
  struct Term: Sendable, Equatable {
    let key: UInt32
    let isName: Bool
  }

  let id: Int64
  let title: String
  /// Unix seconds.
  let time: Int64
  /// A hash of the source's id; nil where nothing is known of the source.
  let source: UInt32?
  /// By key.
  let terms: [Term]
  let figure: Figure?
  /// Orders items of one time, whichever came first.
  let order: UInt64

  init(_ event: Event, words: StoryWords) {
    id = event.itemID
    title = event.item.title
    time = event.time.seconds
    source = event.sourceID.isEmpty ? nil : StoryWords.key(event.sourceID.utf8)
    terms = words.terms.map { Term(key: $0.key, isName: $0.isName) }.sorted { $0.key < $1.key }
    figure = Figure(of: title)
    order = StableHash.fnv64(title.utf8, salt: UInt64(source ?? 0))
  }
}
