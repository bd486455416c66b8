package import NewsText

/// What an item says as words, folded once for all who look at it: the index of words, stories, topics.
package final class ItemText: Sendable, Equatable {
  package let title: TitleText
  /// Words as `Words.joined` gives them, of each text apart; empty where the item has none.
  package let kicker: [UInt8]
  package let subtitle: [UInt8]
  package let summary: [UInt8]

  package convenience init(_ item: borrowing Item) {
    self.init(item, title: TitleText(item.title))
  }

  /// The same of an item whose title is folded already.
  package init(_ item: borrowing Item, title: TitleText) {
    self.title = title
    kicker = item.kicker.map { Words.joined($0) } ?? []
    subtitle = item.subtitle.map { Words.joined($0) } ?? []
    summary = item.summary.map { Words.joined($0) } ?? []
  }

  package static func == (left: ItemText, right: ItemText) -> Bool {
    left === right
      || left.title == right.title && left.kicker == right.kicker
        && left.subtitle == right.subtitle && left.summary == right.summary
  }
}
