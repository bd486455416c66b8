import NewsSystem
import NewsTime

/// Everything that is remembered from one run to the next: sources, items, events, editions.
///
/// One store is one SQLite file with one owner; it is used by one thread. Each verb is all or
/// nothing, and `atomically` makes one of several.
package final class Store {
  /// What a store is opened for.
  package enum Access: Sendable {
    /// Makes the file where it is missing and brings an older one up to date.
    case write
    /// Works while another process writes; makes and changes nothing.
    case read
  }

  package let path: String
  let database: Database
  private let access: Access
  /// The store that stood here before and was lost.
  package let predecessor: Predecessor?
  /// Numbers and names of the sources by id, as far as they were asked for.
  var knownSources: [String: KnownName] = [:]
  /// The same of the topics.
  var knownTopics: [String: KnownName] = [:]

  /// The number of what goes by that name.
  struct KnownName {
    var number: Int64
    var name: String
  }

  /// Opens the store in that file. Its folder must be there.
  ///
  /// Throws `.missing` to a reader where nothing was ever kept, `.lost` to a writer where something
  /// was and the file is gone, and refuses files that are not ours, are broken, or come from a later
  /// version. Where nothing is, a store is made that takes the place of `lost`.
  package init(
    path: String, access: Access, schema: Schema = .current, following lost: Predecessor? = nil
  ) throws(StoreError) {
    self.path = path
    self.access = access
    let status = try Store.fileStatus(path)
    switch access {
    case .write:
      let seal = StoreSeal.read(of: path)
      if seal != nil, lost == nil, status?.size ?? 0 == 0 {
        throw StoreError(
          .lost, path: path, detail: status == nil ? "the store is gone" : "the store is empty")
      }
      database = Database(try Connection(path: path, mode: .write, wait: 10_000))
      try Store.check(database, status, seal)
      try Store.prepareToWrite(database, schema: schema, following: lost)
      predecessor = try Predecessor.read(database)
      try renewKeys()
      try renewWords()
    case .read:
      guard status != nil else {
        throw StoreError(.missing, path: path, detail: "nothing kept yet")
      }
      database = Database(try Connection(path: path, mode: .read, wait: 5000))
      try Store.prepareToRead(database, schema: schema)
      predecessor = try Predecessor.read(database)
    }
  }

  deinit {
    if case .write = access { close() }
  }

  /// Closes the file and seals it.
  private func close() {
    let end = try? end()
    database.close()
    guard let end, let status = try? Files.status(path, following: true) else { return }
    StoreSeal(size: status.size, modified: status.modified, end: end).write(of: path)
  }

  /// How far it has come.
  private func end() throws(StoreError) -> Predecessor {
    let asked = try database.number("SELECT max(last_asked) FROM sources")
    return Predecessor(
      seq: try lastSeq(), item: try lastItem(),
      told: max(Instant(seconds: asked), predecessor?.told ?? Instant(seconds: 0)))
  }

  /// All of the body or nothing of it: what it throws undoes what it did.
  package func atomically<T>(_ body: () throws -> T) throws -> T {
    try database.begin()
    let result: T
    do {
      result = try body()
    } catch {
      database.cancel()
      forgetNumbers()
      throw error
    }
    do throws(StoreError) {
      try database.commit()
    } catch {
      forgetNumbers()
      throw error
    }
    return result
  }

  /// The same for the verbs themselves.
  func together<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
    do throws(StoreError) {
      return try database.transaction(body)
    } catch {
      forgetNumbers()
      throw error
    }
  }

  /// Numbers that were given out in a transaction are void when it is undone.
  func forgetNumbers() {
    knownSources = [:]
    knownTopics = [:]
  }
}
