internal import CSQLite

extension Store {
  /// The version of the SQLite that is linked.
  package static var libraryVersion: String {
    unsafe String(cString: sqlite3_libversion())
  }
}
