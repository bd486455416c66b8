extension Store {
  /// Opens a transaction for the verbs that follow: one wait for the disk for all of them.
  ///
  /// What follows is kept when `closeBatch` returns and not before; readers see nothing of it until
  /// then. Where one of them fails, nothing of it is kept.
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
