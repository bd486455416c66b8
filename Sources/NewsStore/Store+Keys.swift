import NewsModel
import NewsNet

extension Store {
  /// The form of identity texts that this program makes keys of.
  private static var keyForm: String {
    "link \(CanonicalLink.version)"
  }

  /// Makes all keys anew where another form made them: or every item would be new again.
  func renewKeys() throws(StoreError) {
    let form = try database.text("SELECT value FROM meta WHERE name = 'keys'")
    guard form != Self.keyForm else { return }
    try together { () throws(StoreError) in
      try database.execute("DELETE FROM keys")
      try addKeysOfItems()
      try addKeysOfAliases()
      try database.execute(
        """
        INSERT INTO meta (name, value) VALUES ('keys', '\(Self.keyForm)')
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """)
    }
  }

  /// Makes the index of words anew where another form made it.
  func renewWords() throws(StoreError) {
    let form = try database.text("SELECT value FROM meta WHERE name = 'words'")
    guard form != WordIndex.form else { return }
    try together { () throws(StoreError) in
      try database.execute("INSERT INTO words (words) VALUES ('delete-all')")
      let items = try database.prepared(
        "SELECT id, title, subtitle, kicker, summary FROM items ORDER BY id")
      defer { items.statement.reset() }
      let index = WordIndex(database: database)
      while try items.statement.step() {
        let item = Item(
          title: items.statement.text(1), subtitle: items.statement.optionalText(2),
          kicker: items.statement.optionalText(3), summary: items.statement.optionalText(4))
        try index.add(ItemText(item), id: items.statement.integer(0))
      }
      try database.execute(
        """
        INSERT INTO meta (name, value) VALUES ('words', '\(WordIndex.form)')
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """)
    }
  }

  private func addKeysOfItems() throws(StoreError) {
    let items = try database.prepared(
      "SELECT id, source, guid, link, title, summary FROM items ORDER BY id")
    defer { items.statement.reset() }
    while try items.statement.step() {
      // Nothing comes twice here that would be worth keeping for a million items.
      let names = IdentityNames()
      let item = Item(
        title: items.statement.text(4), summary: items.statement.optionalText(5),
        link: items.statement.optionalText(3), guid: items.statement.optionalText(2))
      let id = items.statement.integer(0)
      let source = items.statement.integer(1)
      let all = [names.guid(item.guid), names.link(item.link), names.title(item)]
      try database.add(all.compactMap(\.self), of: id, source: source)
    }
  }

  private func addKeysOfAliases() throws(StoreError) {
    let aliases = try database.prepared(
      """
      SELECT a.item, i.source, a.kind, a.value FROM aliases a JOIN items i ON i.id = a.item
      """)
    let names = IdentityNames()
    defer { aliases.statement.reset() }
    while try aliases.statement.step() {
      let value = aliases.statement.text(3)
      let name =
        switch AliasKind(rawValue: aliases.statement.text(2)) {
        case .guid: names.guid(value)
        case .link: names.link(value)
        case .none: IdentityName?.none
        }
      guard let name else { continue }
      try database.add(
        [name], of: aliases.statement.integer(0), source: aliases.statement.integer(1))
    }
  }
}

extension Database {
  /// Lets an item of a source be found by these names.
  func add(_ names: [IdentityName], of item: Int64, source: Int64) throws(StoreError) {
    let insert = try prepared(
      "INSERT INTO keys (source, key, item) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    try insert.statement.bind(1, source)
    try insert.statement.bind(3, item)
    for name in names {
      try insert.statement.bind(2, name.key)
      try insert.statement.run()
    }
  }
}
