import NewsModel
import NewsNet

extension Store {
  /// Items whose link this is or was, in any of its spellings; the newest first.
  package func items(withLink link: String) throws(StoreError) -> [Int64] {
    guard let name = IdentityNames().link(link) else { return [] }
    let query = try database.prepared(
      """
      SELECT k.item FROM sources s JOIN keys k ON k.source = s.number AND k.key = ?
      ORDER BY k.item DESC
      """)
    try query.statement.bind(1, name.key)
    var items: [Int64] = []
    while try query.statement.step() { items.append(query.statement.integer(0)) }
    return items
  }

  /// Titles of the newest items, the newest first.
  package func titles(newest count: Int) throws(StoreError) -> [(item: Int64, title: String)] {
    let query = try database.prepared("SELECT id, title FROM items ORDER BY id DESC LIMIT ?")
    try query.statement.bind(1, Int64(count))
    var titles: [(item: Int64, title: String)] = []
    while try query.statement.step() {
      titles.append((query.statement.integer(0), query.statement.text(1)))
    }
    return titles
  }
}
