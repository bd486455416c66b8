import CSQLite
import NewsSystem

extension Store {
  /// Whether there is a file, as far as that can be said without SQLite.
  static func isThere(_ path: String) throws(StoreError) -> Bool {
    try fileStatus(path) != nil
  }

  /// What stands at the path; nil where nothing does.
  static func fileStatus(_ path: String) throws(StoreError) -> FileStatus? {
    let status: FileStatus?
    do throws(SystemError) {
      status = try Files.status(path, following: true)
    } catch {
      throw StoreError(.denied, path: path, detail: error.what)
    }
    guard let status else { return nil }
    guard status.isRegular else {
      throw StoreError(.denied, path: path, detail: "not a file")
    }
    // SQLite takes a file shorter than its own header for an empty one, and would write over it.
    guard status.size == 0 || status.size >= 512 else {
      throw StoreError(.foreign, path: path, detail: "not a tidings store")
    }
    return status
  }

  /// Finds that the file is whole, as far as it was touched since it was closed last.
  static func check(
    _ database: Database, _ status: FileStatus?, _ seal: StoreSeal?
  ) throws(StoreError) {
    guard let status, status.size > 0, seal?.matches(status) != true else { return }
    try database.lookThrough()
  }

  /// Makes the file ours, or finds that it is.
  static func prepareToWrite(
    _ database: Database, schema: Schema, following predecessor: Predecessor?
  ) throws(StoreError) {
    // Nothing is written before it is known whose file this is.
    let version = try examine(database, schema: schema)
    // Takes hold in a new file alone: pages of what was pruned can be given back.
    if version == 0 { try database.execute("PRAGMA auto_vacuum = INCREMENTAL") }
    try useLog(database)
    try database.keepLogFiles()
    // References are not checked row by row, which took a tenth of the time of keeping: a row is
    // written in one transaction with those it refers to, or after them.
    // No memory map: a file that is cut short under a map ends the process by SIGBUS.
    // What pages were before each step of a batch is much, in a large store: it goes to a file.
    // A check for one of a list makes that list anew for each row, a third of the cost of an event,
    // and what is written there are cases of an enum. Nothing in here need be wiped when it goes.
    try database.execute(
      """
      PRAGMA synchronous = FULL;
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA ignore_check_constraints = ON;
      PRAGMA secure_delete = OFF;
      PRAGMA temp_store = FILE;
      PRAGMA cache_size = -4000;
      PRAGMA wal_autocheckpoint = 4000;
      PRAGMA journal_size_limit = 16000000;
      """)
    if version < schema.version {
      if version > 0 { try backup(database, before: version) }
      try climb(database, schema: schema, following: predecessor)
    }
  }

  static func prepareToRead(_ database: Database, schema: Schema) throws(StoreError) {
    try database.execute(
      """
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -4000;
      """)
    let version = try examine(database, schema: schema)
    if version == 0 {
      throw StoreError(.missing, path: database.path, detail: "nothing kept yet")
    }
    if version < schema.version {
      throw StoreError(
        .older, path: database.path,
        detail: "schema \(version) of an earlier tidings; any command that writes brings it to "
          + "\(schema.version)")
    }
  }

  /// The file's schema version: 0 for an empty file.
  private static func examine(_ database: Database, schema: Schema) throws(StoreError) -> Int64 {
    let application = try database.integer("PRAGMA application_id") ?? 0
    let version = try database.integer("PRAGMA user_version") ?? 0
    if application == 0, version == 0 {
      let tables = try database.integer("SELECT count(*) FROM sqlite_schema") ?? 0
      if tables == 0 { return 0 }
    }
    guard application == Schema.application else {
      throw StoreError(.foreign, path: database.path, detail: "not a tidings store")
    }
    // The mark and the first step are one transaction.
    guard version > 0 else {
      throw StoreError(
        .damaged, path: database.path,
        detail: "the store is damaged (schema \(version), which there never was)")
    }
    guard version <= schema.version else {
      throw StoreError(
        .newer, path: database.path,
        detail: "schema \(version) of a later tidings; this one knows \(schema.version)")
    }
    return version
  }

  /// Switches to the write-ahead log. SQLite does not wait for others here, so this does.
  private static func useLog(_ database: Database) throws(StoreError) {
    var tries = 0
    while true {
      do throws(StoreError) {
        let mode = try database.text("PRAGMA journal_mode = WAL")
        guard mode == "wal" else {
          throw StoreError(
            .denied, path: database.path, detail: "no write-ahead log on this file system")
        }
        return
      } catch {
        tries += 1
        guard error.reason == .busy, tries < 200 else { throw error }
        sqlite3_sleep(25)
      }
    }
  }

  /// Takes the steps that are missing, each in a transaction of its own.
  private static func climb(
    _ database: Database, schema: Schema, following predecessor: Predecessor?
  ) throws(StoreError) {
    while true {
      let isDone = try database.transaction { () throws(StoreError) in
        // Read again under the lock: another process may have climbed meanwhile.
        let version = try examine(database, schema: schema)
        guard version < schema.version else { return true }
        try database.execute(schema.steps[Int(version)])
        if version == 0, let predecessor { try database.execute(predecessor.sql) }
        try database.execute(
          """
          PRAGMA application_id = \(Schema.application);
          PRAGMA user_version = \(version + 1);
          """)
        return false
      }
      if isDone { return }
    }
  }
}
