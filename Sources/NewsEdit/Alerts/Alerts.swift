package import NewsModel
package import NewsTime

/// Decides what is told at once: rules, quiet hours, rates. The memory is a value that whoever asks
/// keeps, so that a trial and the real thing are one.
package struct Alerts: Sendable {
  /// What one delivery is told now.
  package struct Telling: Sendable, Equatable {
    package var delivery: String
    /// In order of `seq`, each once.
    package var events: [Event]

    package init(delivery: String, events: [Event]) {
      self.delivery = delivery
      self.events = events
    }
  }

  private let rules: [AlertMatch]
  private let zone: Zone

  /// Seconds a told story is remembered: longer than any story goes on.
  private static let storyMemory: Int64 = 30 * 86_400

  /// `zone` is that of quiet hours.
  package init(_ rules: [AlertRule], zone: Zone) {
    self.rules = rules.map(AlertMatch.init)
    self.zone = zone
  }

  /// What is to be told at `now` of `events`, which came since the last time, and of what was held
  /// back until now. `event` finds a held event by its `seq`; one that is gone is forgotten.
  ///
  /// One telling a delivery, whatever its rules found.
  package func decide(
    _ events: [Event], at now: Instant, memory: inout AlertMemory, facts: some AlertFacts,
    event find: (Int64) throws -> Event?
  ) throws -> [Telling] {
    var found: [String: [Event]] = [:]
    let isRule = Set(rules.map(\.key))
    memory.entries = memory.entries.filter { entry in
      isRule.contains(entry.rule)
        && (entry.kind != .told || entry.at > now.adding(seconds: -Alerts.storyMemory))
    }
    for rule in rules {
      var candidates: [Event] = []
      for entry in held(by: rule, in: memory) {
        if let event = try find(entry.value) { candidates.append(event) }
        memory.entries.remove(entry)
      }
      for event in events where try rule.holds(for: event, facts) {
        guard rule.rule.sources != nil else {
          candidates.append(event)
          continue
        }
        // A story is told once, when the last source that was missing tells it.
        let original = try facts.original(of: event)
        let story = original.storyID ?? original.itemID
        guard !isTold(story, by: rule, in: memory) else { continue }
        memory.entries.insert(
          AlertMemory.Entry(rule: rule.key, kind: .told, value: story, at: now))
        candidates.append(original)
      }
      let told = release(candidates, of: rule, at: now, memory: &memory)
      if told.isEmpty { continue }
      for delivery in rule.rule.send { found[delivery, default: []] += told }
    }
    return found.map { Telling(delivery: $0.key, events: Alerts.once($0.value)) }
      .sorted { $0.delivery < $1.delivery }
  }

  /// Those that may go now; the others are held.
  private func release(
    _ events: [Event], of rule: AlertMatch, at now: Instant, memory: inout AlertMemory
  ) -> [Event] {
    guard !events.isEmpty else { return [] }
    let isQuiet = rule.rule.quiet?.contains(now, in: zone) ?? false
    let isFull = isFull(rule, at: now, memory: &memory)
    let told = events.filter { event in !isFull && (!isQuiet || rule.isUrgent(event)) }
    let seqs = Set(told.map(\.seq))
    for event in events where !seqs.contains(event.seq) {
      memory.entries.insert(
        AlertMemory.Entry(rule: rule.key, kind: .held, value: event.seq, at: now))
    }
    if !told.isEmpty, rule.rule.maximum != nil {
      let number = told.map(\.seq).max() ?? 0
      memory.entries.insert(
        AlertMemory.Entry(rule: rule.key, kind: .message, value: number, at: now))
    }
    return told
  }

  private func isFull(
    _ rule: AlertMatch, at now: Instant, memory: inout AlertMemory
  ) -> Bool {
    guard let maximum = rule.rule.maximum else { return false }
    let since = now.adding(seconds: -Int64(maximum.seconds))
    memory.entries = memory.entries.filter { entry in
      entry.rule != rule.key || entry.kind != .message || (entry.at > since && entry.at <= now)
    }
    return memory.entries.count { $0.rule == rule.key && $0.kind == .message } >= maximum.count
  }

  private func held(by rule: AlertMatch, in memory: AlertMemory) -> [AlertMemory.Entry] {
    memory.entries.filter { $0.rule == rule.key && $0.kind == .held }
      .sorted { $0.value < $1.value }
  }

  private func isTold(_ story: Int64, by rule: AlertMatch, in memory: AlertMemory) -> Bool {
    memory.entries.contains { entry in
      entry.rule == rule.key && entry.kind == .told && entry.value == story
    }
  }

  private static func once(_ events: [Event]) -> [Event] {
    var seen: Set<Int64> = []
    return events.sorted { $0.seq < $1.seq }.filter { seen.insert($0.seq).inserted }
  }
}
