/// A connection with its prepared statements and nested transactions.
final class Database {
  /// A prepared statement that lives as long as the database does.
  final class Prepared {
    let statement: Statement

    init(_ statement: consuming Statement) {
      self.statement = statement
    }
  }

  private var connection: Connection
  private var prepared: [String: Prepared] = [:]
  private var depth = 0

  init(_ connection: consuming Connection) {
    self.connection = connection
  }

  var path: String {
    connection.path
  }

  /// Closes the file now, statements and all.
  func close() {
    prepared = [:]
    connection.close()
  }

  /// Looks through all pages; throws `.damaged` where one cannot be what it should be.
  func lookThrough() throws(StoreError) {
    let found = try text("PRAGMA quick_check(1)")
    guard found != "ok" else { return }
    throw StoreError(
      .damaged, path: path, detail: "the store is damaged (\(found ?? "it says nothing"))")
  }

  /// The statement of that text, prepared once. It may not be asked for again while its rows are
  /// still being read.
  func prepared(_ sql: String) throws(StoreError) -> Prepared {
    try checkTransaction()
    if let known = prepared[sql] { return known }
    let fresh = Prepared(try connection.prepare(sql))
    prepared[sql] = fresh
    return fresh
  }

  func execute(_ sql: String) throws(StoreError) {
    try checkTransaction()
    try connection.execute(sql)
  }

  func integer(_ sql: String) throws(StoreError) -> Int64? {
    try connection.integer(sql)
  }

  func text(_ sql: String) throws(StoreError) -> String? {
    try connection.text(sql)
  }

  /// The first column of the one row a prepared statement gives; 0 where it gives none.
  func number(_ sql: String, of parameter: Int64? = nil) throws(StoreError) -> Int64 {
    let query = try prepared(sql)
    defer { query.statement.reset() }
    if let parameter { try query.statement.bind(1, parameter) }
    return try query.statement.step() ? query.statement.integer(0) : 0
  }

  func copy(to target: String) throws(StoreError) {
    try connection.copy(to: target)
  }

  func keepLogFiles() throws(StoreError) {
    try connection.keepLogFiles()
  }

  /// Rows the last statement changed.
  var changes: Int {
    connection.changes
  }

  /// A transaction is open.
  var isBusy: Bool {
    depth > 0
  }

  /// All of the body or nothing of it. Inside another transaction a failed body leaves the outer
  /// one as it was before, still open.
  func transaction<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
    try begin()
    let result: T
    do throws(StoreError) {
      result = try body()
    } catch {
      cancel()
      throw error
    }
    try commit()
    return result
  }

  /// Starts a transaction, or a nested one in the one that is open.
  func begin() throws(StoreError) {
    try execute(depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT nested\(depth)")
    depth += 1
  }

  /// Ends the innermost transaction; where that fails, nothing of it stays.
  func commit() throws(StoreError) {
    do throws(StoreError) {
      try execute(depth == 1 ? "COMMIT" : "RELEASE nested\(depth - 1)")
      depth -= 1
    } catch {
      cancel()
      throw error
    }
  }

  /// A full disk ends the whole transaction at once, whoever caught that error inside it: nothing
  /// of it may go on and be written alone.
  private func checkTransaction() throws(StoreError) {
    guard depth > 0, connection.isIdle else { return }
    throw StoreError(.failed, path: path, detail: "the transaction was undone by a failure in it")
  }

  /// Undoes the innermost transaction. Its own failures say nothing new: SQLite has then undone the
  /// whole transaction by itself.
  func cancel() {
    depth -= 1
    guard !connection.isIdle else { return }
    if depth == 0 {
      try? execute("ROLLBACK")
    } else {
      try? execute("ROLLBACK TO nested\(depth); RELEASE nested\(depth)")
    }
  }
}
