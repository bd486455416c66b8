import NewsModel

/// Items that were pruned, and come back.
extension Keeper {
  /// Whether an entry is an item that was kept once and has been pruned since.
  ///
  /// Only hashes are left of it, so one name is not enough where there are more: a link that
  /// stands on all items of a source must not keep out what is new.
  func isBuried(_ entry: Entry) throws(StoreError) -> Bool {
    let names = entry.names
    var hits = 0
    let find = try database.prepared("SELECT 1 FROM tombstones WHERE source = ? AND key = ?")
    for name in names {
      try find.statement.bind(1, number)
      try find.statement.bind(2, name.key)
      if try find.statement.step() { hits += 1 }
      find.statement.reset()
    }
    return hits > 0 && hits >= min(2, names.count)
  }
}
