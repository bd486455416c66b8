import NewsSystem

extension Store {
  /// Copies the store into another file, whole and as of one instant, while others read and write.
  ///
  /// The copy is made beside its place and takes it by rename: what stood there stands until then.
  package func backup(to target: String) throws(StoreError) {
    try Store.copy(database, to: target)
  }

  static func copy(_ database: Database, to target: String) throws(StoreError) {
    let temporary = target + ".tidings-new"
    do throws(StoreError) {
      try remove(temporary)
      try database.copy(to: temporary)
      do throws(SystemError) {
        try Files.move(temporary, to: target)
      } catch {
        throw StoreError(.denied, path: target, detail: error.what)
      }
    } catch {
      try? remove(temporary)
      throw error
    }
  }

  /// Before a schema is changed: the store as it was, beside it, once for each version.
  static func backup(_ database: Database, before version: Int64) throws(StoreError) {
    let target = "\(database.path).schema-\(version)"
    guard try !isThere(target) else { return }
    try copy(database, to: target)
  }

  private static func remove(_ path: String) throws(StoreError) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      do throws(SystemError) {
        try Files.remove(path + suffix)
      } catch {
        throw StoreError(.denied, path: path, detail: error.what)
      }
    }
  }
}
