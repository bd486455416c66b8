import NewsModel
import NewsSystem
package import NewsTime

/// A store that cannot be read any more, and the one that takes its place.
extension Store {
  /// What was left of a store that was taken out of the way.
  package struct Loss: Sendable {
    /// Where its file is; nil where it was gone.
    package var path: String?
    package var predecessor: Predecessor
  }

  /// Gives a store that cannot be read another name, `.damaged-TIME`, with the files of its log.
  ///
  /// Killed in the middle it can be done again: how far the store had come stands beside it first.
  package static func setAside(_ path: String, at now: Instant) throws(StoreError) -> Loss {
    do throws(SystemError) {
      let there = try Files.status(path)
      var seal: StoreSeal
      if let known = StoreSeal.read(of: path) {
        seal = known
      } else {
        let written = there.map { Instant(seconds: $0.modified / 1_000_000_000) } ?? now
        seal = StoreSeal(end: Predecessor(seq: 0, item: 0, told: min(written, now)))
        seal.write(of: path)
      }
      // A clock that was ahead told nothing of days to come.
      seal.end.told = min(seal.end.told, now)
      guard there != nil else { return Loss(path: nil, predecessor: seal.end) }
      let time = CivilTime(secondsSinceEpoch: now.seconds)
      let digits = "\(time.day.text)T\(time.time.text)".filter { $0 != "-" && $0 != ":" }
      var target = "\(path).damaged-\(digits)Z"
      while try Files.status(target) != nil { target += "+" }
      // The log first: it would be taken for that of the file that comes.
      for suffix in ["-wal", "-shm", ""] where try Files.status(path + suffix) != nil {
        try Files.move(path + suffix, to: target + suffix)
      }
      return Loss(path: target, predecessor: seal.end)
    } catch {
      throw StoreError(.denied, path: path, detail: error.what)
    }
  }

  /// Takes over from a lost store what can still be read of it and no source gives again: editions,
  /// mutes, what was learnt of topics, deliveries that are closed. Returns the number of editions.
  package func salvage(_ lost: String) throws(StoreError) -> Int {
    do throws(StoreError) {
      let attach = try database.prepared("ATTACH ? AS lost")
      try attach.statement.bind(1, lost)
      try attach.statement.run()
    } catch {
      return 0
    }
    defer { try? database.execute("DETACH lost") }
    guard (try? database.integer("PRAGMA lost.application_id")) == Schema.application,
      (try? database.integer("PRAGMA lost.user_version")) == Schema.current.version
    else { return 0 }
    for table in ["editions", "mutes", "topic_counts", "closed"] {
      // One that is damaged is not taken over at all.
      try? database.execute("INSERT OR IGNORE INTO main.\(table) SELECT * FROM lost.\(table)")
    }
    return try together { () throws(StoreError) in
      try forgetUnreadableEditions()
      let seq = predecessor?.seq ?? 0
      try database.execute(
        """
        UPDATE editions SET after = 0, through = 0 WHERE through > \(seq);
        INSERT OR IGNORE INTO marks SELECT number, 'files', made FROM editions;
        """)
      return Int(try database.number("SELECT count(*) FROM editions"))
    }
  }

  private func forgetUnreadableEditions() throws(StoreError) {
    var numbers: [Int64] = []
    let all = try database.prepared("SELECT number, day, snapshot FROM main.editions")
    while try all.statement.step() {
      let isReadable =
        Day(text: all.statement.text(1)) != nil
        && (try? Edition(snapshot: Array(all.statement.text(2).utf8))) != nil
      if !isReadable { numbers.append(all.statement.integer(0)) }
    }
    all.statement.reset()
    for number in numbers {
      try database.execute("DELETE FROM editions WHERE number = \(number)")
    }
  }
}
