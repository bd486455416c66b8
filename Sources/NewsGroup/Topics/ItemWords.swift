import NewsModel
import NewsText

/// What patterns look at in an item: headline lines, summary and the publisher's categories, each
/// on its own, so that no phrase is found across two of them.
struct ItemWords: Sendable {
  private let fields: [FoldedText]

  init(_ item: Item) {
    let texts =
      [item.title, item.subtitle, item.kicker, item.summary].compactMap(\.self) + item.categories
    fields = texts.map { FoldedText($0) }
  }

  func match(_ pattern: WordPattern) -> Bool {
    fields.contains { pattern.matches($0) }
  }
}
