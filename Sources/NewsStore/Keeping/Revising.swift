import NewsModel
import NewsText
import NewsTime

/// What becomes of a known item that its source tells again.
struct Revising {
  /// The item as it is now: what a document leaves out stays.
  let item: Item
  /// Title, subtitle or summary are others: the old ones are a revision.
  let isRevised: Bool
  let hasNewTitle: Bool

  init(_ known: Item, told: Item) {
    var item = told
    if item.title.isEmpty { item.title = known.title }
    item.subtitle = Self.kept(told.subtitle, known.subtitle)
    item.kicker = Self.kept(told.kicker, known.kicker)
    item.summary = Self.kept(told.summary, known.summary)
    item.author = Self.kept(told.author, known.author)
    item.link = Self.kept(told.link, known.link)
    item.guid = Self.kept(told.guid, known.guid)
    item.language = Self.kept(told.language, known.language)
    item.updated = told.updated ?? known.updated
    if told.categories.isEmpty { item.categories = known.categories }
    // The first stamp stands, or a source that dates everything anew moves what was said; only one
    // that tells more replaces it.
    if let published = known.published, !Self.tellsMore(told.published, than: published) {
      item.published = published
    }
    self.item = item
    hasNewTitle = !Self.same(item.title, known.title)
    isRevised =
      hasNewTitle || !Self.same(item.subtitle, known.subtitle)
      || !Self.same(item.summary, known.summary)
  }

  private static func kept(_ told: String?, _ known: String?) -> String? {
    if let told, !told.isEmpty { told } else { known }
  }

  private static func tellsMore(_ told: Stamp?, than known: Stamp) -> Bool {
    told?.precision == .minute && known.precision != .minute
  }

  /// Byte for byte.
  static func same(_ left: String?, _ right: String?) -> Bool {
    switch (left, right) {
    case (.none, .none): true
    case (.some(let left), .some(let right)): left.isByteEqual(to: right)
    default: false
    }
  }
}
