import NewsText

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
  private var prepared: [SQLText: Prepared] = [:]
  private var postponed = PostponedWrites()
  /// Of each open transaction, how much had been put off when it began.
  private var marks: [Int] = []

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
    let text = SQLText(text: sql)
    if let known = prepared[text] { return known }
    let fresh = Prepared(try connection.prepare(sql))
    prepared[text] = fresh
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

  private var depth: Int {
    marks.count
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
    if depth == 1, postponed.isLarge { try writePostponed() }
    try execute(depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT nested\(depth)")
    marks.append(postponed.count)
  }

  /// Ends the innermost transaction; where that fails, nothing of it stays.
  func commit() throws(StoreError) {
    do throws(StoreError) {
      if depth == 1 { try writePostponed() }
      try execute(depth == 1 ? "COMMIT" : "RELEASE nested\(depth - 1)")
      marks.removeLast()
    } catch {
      cancel()
      throw error
    }
  }

  /// Writes a row at the end of the outermost transaction, after those that were put off before; or
  /// now, where no transaction is nested in it.
  ///
  /// An index of words is written out, a segment at a time, whenever a nested transaction begins or
  /// ends: a batch is to make one segment, not one for each of its documents.
  func postpone(_ write: PostponedWrites.Write) throws(StoreError) {
    postponed.add(write)
    if depth < 2 { try writePostponed() }
  }

  /// What cannot be written stays put off: without it nothing is committed.
  private func writePostponed() throws(StoreError) {
    try postponed.drain { write throws(StoreError) in
      let insert = try prepared(write.sql)
      try insert.statement.bind(1, write.id)
      try insert.statement.bind(2, utf8: write.text)
      try insert.statement.run()
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
    postponed.cut(to: marks.removeLast())
    guard !connection.isIdle else { return }
    if depth == 0 {
      try? execute("ROLLBACK")
    } else {
      try? execute("ROLLBACK TO nested\(depth); RELEASE nested\(depth)")
    }
  }
}

/// The text of a statement as a key. There are a hundred, most of them long: the length tells nearly
/// all apart, and is had for nothing.
private struct SQLText: Hashable {
  let text: String

  static func == (left: SQLText, right: SQLText) -> Bool {
    left.text.isByteEqual(to: right.text)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text.utf8.count)
  }
}
