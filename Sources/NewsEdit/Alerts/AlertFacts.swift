package import NewsModel

/// What a rule may ask about an event beside the event itself. Asked only where everything else
/// of a rule holds, for an answer may cost a search.
package protocol AlertFacts {
  /// The event came with the first document of its source: that is never told at once.
  func isOfFirstFetch(_ event: Event) throws -> Bool
  /// Nothing happened to the event's item before it.
  func isFirst(_ event: Event) throws -> Bool
  /// How many sources have told the event's story up to it.
  func sources(of event: Event) throws -> Int
  /// The event a copy's item was told with; the event itself where it is no copy.
  func original(of event: Event) throws -> Event
  /// A title of so many days before the event held the name, or nothing is known of so long ago.
  func isKnown(name: String, before event: Event, days: Int) throws -> Bool
}
