import CSQLite
import Glibc

/// One prepared statement: parameters count from 1, columns from 0, as SQLite has it.
@safe struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let path: String

  /// Takes the handle over.
  @unsafe init(_ handle: OpaquePointer, path: String) {
    unsafe self.handle = handle
    self.path = path
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  // MARK: Parameters

  func bind(_ index: Int32, _ value: Int64?) throws(StoreError) {
    if let value {
      try check(unsafe sqlite3_bind_int64(handle, index, value))
    } else {
      try check(unsafe sqlite3_bind_null(handle, index))
    }
  }

  /// The bytes as they are, NUL included.
  func bind(_ index: Int32, _ value: String?) throws(StoreError) {
    guard var text = value else {
      return try check(unsafe sqlite3_bind_null(handle, index))
    }
    let code = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty buffer may have no address, and no address means NULL to SQLite.
        if let start = characters.baseAddress {
          unsafe sqlite3_bind_text(
            handle, index, start, Int32(clamping: characters.count), tidings_sqlite_transient())
        } else {
          unsafe sqlite3_bind_text(handle, index, "", 0, tidings_sqlite_transient())
        }
      }
    }
    try check(code)
  }

  /// Valid UTF-8 as a text.
  func bind(_ index: Int32, utf8 bytes: [UInt8]) throws(StoreError) {
    let code = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe sqlite3_bind_text(
          handle, index, characters.baseAddress ?? UnsafePointer(bitPattern: 1),
          Int32(clamping: characters.count), tidings_sqlite_transient())
      }
    }
    try check(code)
  }

  func bind(_ index: Int32, bytes: [UInt8]) throws(StoreError) {
    let code = unsafe bytes.withUnsafeBytes { buffer in
      // An empty array may have no address, and no address means NULL to SQLite.
      if let start = buffer.baseAddress {
        unsafe sqlite3_bind_blob(
          handle, index, start, Int32(clamping: buffer.count), tidings_sqlite_transient())
      } else {
        unsafe sqlite3_bind_zeroblob(handle, index, 0)
      }
    }
    try check(code)
  }

  // MARK: Running

  /// True where there is a row; resets itself after the last one, so that it can run again.
  func step() throws(StoreError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    switch code {
    case SQLITE_ROW:
      return true
    case SQLITE_DONE:
      unsafe sqlite3_reset(handle)
      return false
    default:
      let error = unsafe Connection.error(code, handle: sqlite3_db_handle(handle), path: path)
      unsafe sqlite3_reset(handle)
      throw error
    }
  }

  /// Runs it to the end, whatever rows it gives.
  func run() throws(StoreError) {
    while try step() {}
  }

  /// Gives up rows that were not asked for.
  func reset() {
    unsafe sqlite3_reset(handle)
  }

  // MARK: Columns

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(handle, column)
  }

  func optionalInteger(_ column: Int32) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  /// The empty text for NULL.
  func text(_ column: Int32) -> String {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Whether a column holds that text, byte for byte; nil for NULL.
  func holds(_ column: Int32, _ text: String?) -> Bool {
    guard var text else { return isNull(column) }
    guard let start = unsafe sqlite3_column_text(handle, column) else { return false }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return text.withUTF8 { bytes in
      guard bytes.count == count else { return false }
      guard let other = bytes.baseAddress else { return true }
      return unsafe memcmp(start, other, count) == 0
    }
  }

  /// None for NULL.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  func optionalText(_ column: Int32) -> String? {
    isNull(column) ? nil : text(column)
  }

  private func check(_ code: Int32) throws(StoreError) {
    guard code != SQLITE_OK else { return }
    throw unsafe Connection.error(code, handle: sqlite3_db_handle(handle), path: path)
  }
}
