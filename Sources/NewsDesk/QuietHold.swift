import NewsModel
import NewsTime

/// What quiet hours hold back of a live ticker, to be told when they end. Urgent words pass.
struct QuietHold {
  private let quiet: QuietHours?
  private let urgent: EventWords
  private let zone: Zone
  private var held: [Event] = []

  /// Holds nothing where the plan has no quiet hours.
  init(_ plan: TickerPlan, zone: Zone) {
    quiet = plan.quiet
    urgent = EventWords(config: plan.urgent)
    self.zone = zone
  }

  func isQuiet(at now: Instant) -> Bool {
    quiet.map { $0.contains(now, in: zone) } ?? false
  }

  func isUrgent(_ event: Event) -> Bool {
    urgent.matches(event)
  }

  /// Those of the events that may be told now, and before them what was held and may be told again.
  mutating func passed(_ events: [Event], at now: Instant) -> [Event] {
    guard isQuiet(at: now) else {
      defer { held = [] }
      return held + events
    }
    held += events.filter { !isUrgent($0) }
    return events.filter(isUrgent)
  }

  /// The `seq` of the first event that is held.
  var firstHeld: Int64? {
    held.first?.seq
  }

  /// When what is held is told; nil where nothing is.
  func release(after now: Instant) -> Instant? {
    held.isEmpty ? nil : quiet?.end(after: now, in: zone)
  }
}
