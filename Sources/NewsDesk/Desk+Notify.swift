import NewsEdit
import NewsModel
import NewsStore
package import NewsSystem
import NewsText
package import NewsTime

/// What rules of `notify` tell at once.
extension Desk {
  /// The cursor of the rules in the store.
  private static let alertCursor = "notify"
  /// Seconds after which an event is no news any more: rules that were away for long begin anew.
  private static let oldestAlert: Int64 = 86_400

  /// Before anything is kept: rules that were not asked before look at what comes from now on.
  func beginNotices(in store: Store) throws(DeskError) {
    guard !configuration.alerts.isEmpty else { return }
    do {
      guard try store.cursor(Desk.alertCursor) == nil else { return }
      try store.move(cursor: Desk.alertCursor, to: try store.lastSeq())
    } catch {
      throw DeskError(error)
    }
  }

  /// Decides what of the news since the last time is told at once, and puts it into the outbox, in
  /// one transaction with what the rules remember: one message a delivery.
  func notice(in store: Store, now: Instant) throws(DeskError) {
    guard !configuration.alerts.isEmpty else { return }
    do {
      let old = try store.alertMemory()
      let last = try store.lastSeq()
      let cursor = try store.cursor(Desk.alertCursor) ?? last
      if cursor == last, !old.entries.contains(where: { $0.kind == .held }) { return }
      let alerts = Alerts(configuration.alerts, zone: configuration.zone)
      let events = try store.events(
        EventQuery(after: cursor, through: last, kinds: [.new, .update, .copy])
      ).filter { $0.firstSeen > now.adding(seconds: -Desk.oldestAlert) }
      var memory = old
      let tellings = try alerts.decide(
        events, at: now, memory: &memory, facts: StoreFacts(store: store)
      ) { seq in try store.events(EventQuery(after: seq - 1, through: seq)).first }
      try store.atomically {
        for telling in tellings {
          guard let delivery = delivery(named: telling.delivery) else { continue }
          try store.enqueue(notice(of: telling.events, at: now), to: delivery)
        }
        try store.remember(memory, instead: old)
        try store.move(cursor: Desk.alertCursor, to: last)
      }
    } catch {
      throw DeskError(any: error)
    }
  }

  private func notice(of events: [Event], at now: Instant) -> Notice {
    Notice(
      made: now, zone: configuration.zone.id, desk: configuration.title, events: events)
  }

  /// What would have gone out since then, had a run come every ten minutes: one line a message, with
  /// `json` one object a line. Reads only.
  package func rehearseNotices(
    since: Instant, json: Bool, to output: Output
  ) throws(DeskError) {
    let store = try readStore()
    let alerts = Alerts(configuration.alerts, zone: configuration.zone)
    let facts = StoreFacts(store: store)
    let step: Int64 = 600
    do {
      let now = WallClock.now()
      let events = try store.events(EventQuery(kinds: [.new, .update, .copy]))
        .filter { $0.firstSeen >= since && $0.firstSeen <= now }
        .sorted { ($0.firstSeen, $0.seq) < ($1.firstSeen, $1.seq) }
      var memory = AlertMemory()
      var count = 0
      var index = 0
      var clock = since
      while clock <= now.adding(seconds: step) {
        // Nothing happens before the next event, unless something is held.
        if !memory.entries.contains(where: { $0.kind == .held }) {
          guard index < events.count else { break }
          clock = max(clock, events[index].firstSeen)
        }
        let start = index
        while index < events.count, events[index].firstSeen <= clock { index += 1 }
        let tellings = try alerts.decide(
          Array(events[start..<index]), at: clock, memory: &memory, facts: facts
        ) { seq in try store.events(EventQuery(after: seq - 1, through: seq)).first }
        for telling in tellings {
          count += 1
          try output.line(said(telling, at: clock, json: json))
        }
        clock = clock.adding(seconds: step)
      }
      if count == 0 { talk.note("nothing would have gone out") }
    } catch {
      throw DeskError(any: error)
    }
  }

  private func said(_ telling: Alerts.Telling, at clock: Instant, json isJSON: Bool) -> String {
    let first = telling.events.last.map { Hygiene.line($0.item.title) } ?? ""
    let more = telling.events.count - 1
    let title = first + (more > 0 ? " (+\(more))" : "")
    guard isJSON else {
      let when = Stamp(clock, offset: configuration.zone.offset(at: clock)).text ?? ""
      return "\(when)  \(telling.delivery)  \(title)"
    }
    var json = JSONWriter()
    json.object { json in
      json.field("time", clock.seconds)
      json.field("delivery", telling.delivery)
      json.field("title", title)
      json.list("items", telling.events) { json, event in event.write(to: &json) }
    }
    return json.text
  }
}
