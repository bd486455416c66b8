extension Store {
  /// The secret of this store that ids of its messages are made with: what it was given when it was
  /// first asked for, 32 hexadecimal digits.
  ///
  /// `fresh` is one that nobody can guess.
  package func instanceKey(orNew fresh: () -> String) throws(StoreError) -> String {
    try together { () throws(StoreError) -> String in
      if let key = try database.text("SELECT value FROM meta WHERE name = 'instance'") {
        return key
      }
      let insert = try database.prepared("INSERT INTO meta (name, value) VALUES ('instance', ?)")
      let key = fresh()
      try insert.statement.bind(1, key)
      try insert.statement.run()
      return key
    }
  }
}
