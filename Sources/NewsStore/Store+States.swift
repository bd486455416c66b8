package import NewsModel
import NewsText
import NewsTime

extension Store {
  /// Keeps what is known of a source's place for the next run; its rhythm is kept where it is
  /// learned.
  package func remember(_ state: SourceState) throws(StoreError) {
    let number = try number(ofSource: state.source, name: nil)
    let update = try database.prepared(
      """
      UPDATE sources SET etag = ?2, last_modified = ?3, body_hash = ?4, last_asked = ?5,
        last_success = ?6, failures = ?7, failure = ?8, not_before = ?9, gone = ?10, shape = ?11,
        item_count = ?12, apart = ?13, asked_interval = ?14, skipped_hours = ?15,
        skipped_days = ?16, fresh_until = ?17, same_bodies = ?18, requests = ?19, bytes = ?20,
        failed = ?21, day = ?22, day_requests = ?23, day_bytes = ?24, before_requests = ?25,
        before_bytes = ?26, back = ?27, poison = ?28
      WHERE number = ?1
      """)
    try update.statement.bind(1, number)
    try update.statement.bind(2, state.validators.etag)
    try update.statement.bind(3, state.validators.lastModified)
    try update.statement.bind(4, Int64(bitPattern: state.bodyHash))
    try update.statement.bind(5, state.lastAsked?.seconds)
    try update.statement.bind(6, state.lastSuccess?.seconds)
    try update.statement.bind(7, Int64(state.failures))
    try update.statement.bind(8, state.failure)
    try update.statement.bind(9, state.notBefore?.seconds)
    try update.statement.bind(10, state.gone ? 1 : 0)
    try update.statement.bind(11, state.shape)
    try update.statement.bind(12, Int64(state.itemCount))
    try update.statement.bind(13, Int64(state.apart))
    try update.statement.bind(14, Int64(state.pace.interval))
    try update.statement.bind(15, Int64(state.pace.skippedHours))
    try update.statement.bind(16, Int64(state.pace.skippedDays))
    try update.statement.bind(17, state.freshUntil?.seconds)
    try update.statement.bind(18, Int64(state.sameBodies))
    try update.statement.bind(19, usage: state.usage)
    try update.statement.bind(27, state.back?.seconds)
    try update.statement.bind(28, state.poison.map { Int64(bitPattern: $0) })
    try update.statement.run()
  }

  /// What is known of all sources that were ever asked, by id; about `count` of them.
  package func states(about count: Int = 0) throws(StoreError) -> [String: SourceState] {
    let query = try database.prepared(
      """
      SELECT id, etag, last_modified, body_hash, last_asked, last_success, failures, failure,
        not_before, gone, shape, item_count, apart, watched_until, asked_interval, skipped_hours,
        skipped_days, fresh_until, same_bodies, requests, bytes, failed, day, day_requests,
        day_bytes, before_requests, before_bytes, back, number, name, poison
      FROM sources
      """)
    defer { query.statement.reset() }
    var states: [String: SourceState] = [:]
    states.reserveCapacity(count)
    knownSources.reserveCapacity(count)
    while try query.statement.step() {
      let id = query.statement.text(0)
      states[id] = SourceState(
        source: id,
        validators: Validators(
          etag: query.statement.optionalText(1), lastModified: query.statement.optionalText(2)),
        bodyHash: UInt64(bitPattern: query.statement.integer(3)),
        lastAsked: query.statement.optionalInstant(4),
        lastSuccess: query.statement.optionalInstant(5),
        failures: Int(query.statement.integer(6)),
        failure: query.statement.optionalText(7),
        notBefore: query.statement.optionalInstant(8),
        gone: query.statement.integer(9) != 0,
        shape: query.statement.optionalText(10),
        itemCount: Int(query.statement.integer(11)),
        apart: Int(query.statement.integer(12)),
        watchedUntil: query.statement.optionalInstant(13),
        pace: Pace(
          interval: Int(query.statement.integer(14)),
          skippedHours: UInt32(truncatingIfNeeded: query.statement.integer(15)),
          skippedDays: UInt32(truncatingIfNeeded: query.statement.integer(16))),
        freshUntil: query.statement.optionalInstant(17),
        sameBodies: Int(query.statement.integer(18)),
        usage: query.statement.usage(19),
        back: query.statement.optionalInstant(27),
        poison: query.statement.optionalInteger(30).map { UInt64(bitPattern: $0) })
      knownSources[id] = KnownName(
        number: query.statement.integer(28), name: query.statement.text(29))
    }
    return states
  }

  /// When each source publishes, by its id; none of a source of which nothing was learned.
  package func rhythms() throws(StoreError) -> [String: Rhythm] {
    let query = try database.prepared(
      "SELECT id, learned FROM rhythms JOIN sources ON number = source")
    defer { query.statement.reset() }
    var rhythms: [String: Rhythm] = [:]
    while try query.statement.step() {
      rhythms[query.statement.text(0)] = Rhythm(text: query.statement.text(1))
    }
    return rhythms
  }

  /// When a source publishes.
  package func rhythm(of source: String) throws(StoreError) -> Rhythm {
    let query = try database.prepared("SELECT learned FROM rhythms WHERE source = ?")
    defer { query.statement.reset() }
    try query.statement.bind(1, try number(ofSource: source, name: nil))
    return Rhythm(text: try query.statement.step() ? query.statement.text(0) : nil)
  }

  /// Keeps what was learned of when a source publishes.
  package func remember(_ rhythm: Rhythm, of source: String) throws(StoreError) {
    guard let text = rhythm.text else { return }
    let number = try number(ofSource: source, name: nil)
    let upsert = try database.prepared(
      """
      INSERT INTO rhythms (source, learned) VALUES (?1, ?2)
      ON CONFLICT (source) DO UPDATE SET learned = ?2
      """)
    try upsert.statement.bind(1, number)
    try upsert.statement.bind(2, text)
    try upsert.statement.run()
    let update = try database.prepared("UPDATE sources SET watched_until = ?2 WHERE number = ?1")
    try update.statement.bind(1, number)
    try update.statement.bind(2, rhythm.until?.seconds)
    try update.statement.run()
  }

  /// Moves all that was noted by the clock of this machine, after it was set by so many seconds.
  package func moveClock(by seconds: Int64) throws(StoreError) {
    let update = try database.prepared(
      """
      UPDATE sources SET last_asked = last_asked + ?1, last_success = last_success + ?1,
        not_before = not_before + ?1, fresh_until = fresh_until + ?1
      """)
    try update.statement.bind(1, seconds)
    try update.statement.run()
  }

  /// The number a source has in this file; a new one where it has none. Where a name is given, the
  /// source goes by it from now on.
  func number(ofSource id: String, name: String?) throws(StoreError) -> Int64 {
    if let known = knownSources[id], name?.isByteEqual(to: known.name) ?? true {
      return known.number
    }
    let upsert = try database.prepared(
      """
      INSERT INTO sources (id, name) VALUES (?1, coalesce(?2, ?1))
      ON CONFLICT (id) DO UPDATE SET name = coalesce(?2, name)
      RETURNING number
      """)
    try upsert.statement.bind(1, id)
    try upsert.statement.bind(2, name)
    guard try upsert.statement.step() else {
      throw StoreError(.failed, path: path, detail: "source \(id) got no number")
    }
    let number = upsert.statement.integer(0)
    upsert.statement.reset()
    knownSources[id] = KnownName(number: number, name: name ?? id)
    return number
  }
}
