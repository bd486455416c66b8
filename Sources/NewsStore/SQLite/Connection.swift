import CSQLite
import Glibc
import NewsSystem

/// One open database file: the only owner of its SQLite handle.
@safe struct Connection: ~Copyable {
  let path: String
  private let handle: OpaquePointer
  private var isClosed = false

  enum Mode {
    /// Creates the file where it is missing.
    case write
    /// Never creates or changes it.
    case read
  }

  /// Done once, before the first connection; where it is refused nothing but speed is lost.
  private static let isSetUp = tidings_sqlite_set_up(nestedBytes) == SQLITE_OK

  /// What a nested transaction may hold of the pages it changes before it writes them to a file: a
  /// document of some dozen items changes fewer. SQLite asks for all of it at once, so it stays below
  /// what the allocator asks the machine for (`Machine.returnLargeBlocks`).
  private static let nestedBytes: Int32 = 480 << 10

  /// Opens the file; what is in it is not looked at yet.
  init(path: String, mode: Mode, wait milliseconds: Int32) throws(StoreError) {
    _ = Connection.isSetUp
    let flags =
      switch mode {
      case .write: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .read: SQLITE_OPEN_READONLY
      }
    var opened: OpaquePointer?
    // One thread owns the store, so SQLite's own mutexes are left out.
    let code = unsafe sqlite3_open_v2(
      path, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let handle = unsafe opened else {
      throw StoreError(.failed, path: path, detail: "out of memory")
    }
    guard code == SQLITE_OK else {
      let error = unsafe Connection.error(code, handle: handle, path: path)
      unsafe sqlite3_close_v2(handle)
      throw error
    }
    self.path = path
    unsafe self.handle = handle
    unsafe sqlite3_busy_timeout(handle, milliseconds)
  }

  deinit {
    if !isClosed { unsafe sqlite3_close_v2(handle) }
  }

  /// Closes the file now, for who wants to see it closed; nothing may be asked of it any more.
  mutating func close() {
    guard !isClosed else { return }
    isClosed = true
    unsafe sqlite3_close_v2(handle)
  }

  /// Runs statements that give no rows.
  func execute(_ sql: String) throws(StoreError) {
    try check(unsafe sqlite3_exec(handle, sql, nil, nil, nil))
  }

  func prepare(_ sql: String) throws(StoreError) -> Statement {
    var prepared: OpaquePointer?
    try check(
      unsafe sqlite3_prepare_v3(
        handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil))
    guard let statement = unsafe prepared else {
      throw StoreError(.failed, path: path, detail: "an empty statement")
    }
    return unsafe Statement(statement, path: path)
  }

  /// The first column of the first row, where there is one.
  func integer(_ sql: String) throws(StoreError) -> Int64? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// The first column of the first row, where there is one.
  func text(_ sql: String) throws(StoreError) -> String? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.text(0) : nil
  }

  /// No transaction is open; SQLite itself ends one on a full disk or a failed write.
  var isIdle: Bool {
    unsafe sqlite3_get_autocommit(handle) != 0
  }

  /// Rows the last statement changed.
  var changes: Int {
    Int(unsafe sqlite3_changes64(handle))
  }

  /// The -wal and -shm files stay when the last connection closes, so that a reader finds them and
  /// need not make them.
  func keepLogFiles() throws(StoreError) {
    var yes: Int32 = 1
    try check(unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &yes))
  }

  /// Copies the whole database, as of one instant, into a file of its own
  /// (https://www.sqlite.org/backup.html).
  func copy(to target: String) throws(StoreError) {
    let copy = try Connection(path: target, mode: .write, wait: 10_000)
    guard let backup = unsafe sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw unsafe Connection.error(
        sqlite3_errcode(copy.handle), handle: copy.handle, path: target)
    }
    _ = unsafe sqlite3_backup_step(backup, -1)
    // It tells how the step went.
    let code = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_OK else {
      throw unsafe Connection.error(code, handle: copy.handle, path: target)
    }
    // One file, without a log beside it.
    try copy.execute("PRAGMA journal_mode = DELETE")
  }

  func check(_ code: Int32) throws(StoreError) {
    guard code != SQLITE_OK else { return }
    throw unsafe Connection.error(code, handle: handle, path: path)
  }

  /// What a result code means; `handle` holds the words and the errno that belong to it.
  static func error(_ code: Int32, handle: OpaquePointer?, path: String) -> StoreError {
    let words = unsafe sqlite3_errmsg(handle).map { unsafe String(cString: $0) } ?? "unknown error"
    let number = unsafe sqlite3_system_errno(handle)
    let machine = number == 0 ? nil : SystemError(code: number, call: "sqlite").what
    let (reason, detail): (StoreError.Reason, String) =
      switch code & 0xFF {
      case SQLITE_FULL: (.full, "no space left on device")
      case SQLITE_BUSY, SQLITE_LOCKED: (.busy, "in use by another process")
      case SQLITE_CORRUPT: (.damaged, "the store is damaged (\(words))")
      case SQLITE_NOTADB: (.foreign, "not a tidings store")
      case SQLITE_CANTOPEN, SQLITE_PERM: (.denied, machine ?? words)
      case SQLITE_READONLY: (.denied, "may not be written")
      case SQLITE_IOERR:
        number == ENOSPC ? (.full, "no space left on device") : (.input, machine ?? words)
      default: (.failed, words)
      }
    return StoreError(reason, path: path, detail: detail)
  }
}
