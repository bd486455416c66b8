import NewsModel
import NewsText

/// What items are found by in a search: the words of title, subtitle, kicker and summary.
///
/// Only where a word stands is kept, no text a second time. To take an item's words out, the index
/// must be told them again: they are worked out from what the item said.
struct WordIndex {
  let database: Database

  /// The form of the words; the index is made anew where another form made it.
  static let form = "words 1"

  func add(_ text: ItemText, id: Int64) throws(StoreError) {
    try insert("INSERT INTO words (rowid, text) VALUES (?, ?)", id, WordIndex.words(of: text))
  }

  func replace(_ old: Item, with new: Item, id: Int64) throws(StoreError) {
    guard WordIndex.texts(of: old) != WordIndex.texts(of: new) else { return }
    let words = (old: WordIndex.words(of: old), new: WordIndex.words(of: new))
    guard words.old != words.new else { return }
    try insert(
      "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", id, words.old)
    try insert("INSERT INTO words (rowid, text) VALUES (?, ?)", id, words.new)
  }

  /// `item` must say what the index was told.
  func remove(_ item: Item, id: Int64) throws(StoreError) {
    try insert(
      "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", id,
      WordIndex.words(of: item))
  }

  private func insert(_ sql: String, _ id: Int64, _ words: [UInt8]) throws(StoreError) {
    try database.postpone(PostponedWrites.Write(sql: sql, id: id, text: words))
  }

  private static func words(of item: Item) -> [UInt8] {
    words(of: ItemText(item))
  }

  static func words(of text: ItemText) -> [UInt8] {
    IndexWords.text(of: [text.title.words, text.subtitle, text.kicker, text.summary])
  }

  /// The texts a search looks at.
  static func texts(of item: Item) -> [String] {
    [item.title, item.subtitle, item.kicker, item.summary].compactMap(\.self)
  }
}
