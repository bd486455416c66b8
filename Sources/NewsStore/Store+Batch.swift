extension Store {
  /// Opens a transaction for the verbs that follow: one wait for the disk for all of them.
  ///
  /// Each of them still is all or nothing by itself. What follows is kept when `closeBatch` returns
  /// and not before; readers see nothing of it until then.
  package func openBatch() throws(StoreError) {
    try database.begin()
  }

  /// Keeps all that was done since `openBatch`, or nothing of it where that fails.
  package func closeBatch() throws(StoreError) {
    do throws(StoreError) {
      try database.commit()
    } catch {
      forgetNumbers()
      throw error
    }
  }
}
