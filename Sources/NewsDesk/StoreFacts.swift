import NewsEdit
import NewsModel
import NewsStore

/// What rules of `notify` ask, answered by the store.
struct StoreFacts: AlertFacts {
  let store: Store

  func isOfFirstFetch(_ event: Event) throws -> Bool {
    try store.isOfFirstFetch(event)
  }

  func isFirst(_ event: Event) throws -> Bool {
    try store.events(EventQuery(through: event.seq - 1, item: event.itemID, newest: 1)).isEmpty
  }

  func sources(of event: Event) throws -> Int {
    try store.sources(ofStory: event.storyID ?? event.itemID, through: event.seq)
  }

  func original(of event: Event) throws -> Event {
    guard event.kind != .new else { return event }
    let item = event.copyOf ?? event.itemID
    return try store.events(EventQuery(kinds: [.new], item: item)).first ?? event
  }

  func isKnown(name: String, before event: Event, days: Int) throws -> Bool {
    try store.isKnown(name: name, before: event, days: days)
  }
}
