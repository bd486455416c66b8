import NewsModel
import NewsSchedule
import NewsStore
import NewsSystem
import NewsText
import NewsTime

/// The textfile for Prometheus (node_exporter's textfile collector), made anew after each cycle.
extension Desk {
  /// Writes it where the config says; a file that cannot be written is a warning, and the run goes on.
  func writeMetrics(
    of store: Store, _ report: CycleReport, serving: Bool, took nanoseconds: Int64, now: Instant
  ) throws(DeskError) {
    guard let path = configuration.metrics else { return }
    let text: String
    do throws(StoreError) {
      text = try metrics(
        of: store, report, serving: serving, took: nanoseconds, now: now)
    } catch {
      throw DeskError(error)
    }
    do {
      try Files.replace(path, with: Array(text.utf8))
    } catch {
      talk.warning("metrics: \(error)")
    }
  }

  private func metrics(
    of store: Store, _ report: CycleReport, serving: Bool, took nanoseconds: Int64, now: Instant
  ) throws(StoreError) -> String {
    let states = try store.states()
    var text = MetricsText()
    text.family(
      "tidings_build_info", .gauge, "The version that wrote this.", by: "version",
      [(Version.text, 1)])
    text.single(
      "tidings_last_cycle_timestamp_seconds", .gauge, "When the last cycle ended.", now.seconds)
    text.single(
      "tidings_last_cycle_duration_seconds", .gauge, "How long the last cycle took.",
      nanoseconds: nanoseconds)
    text.single(
      "tidings_last_cycle_sources_asked", .gauge, "Sources the last cycle asked.",
      Int64(report.asked))
    text.single(
      "tidings_last_cycle_sources_failed", .gauge, "Sources of those that failed.",
      Int64(report.failed))
    text.family(
      "tidings_sources", .gauge, "Configured sources.", by: "state",
      SourceCondition.counts(configuration.sources, states))
    let schedule = schedule(states, try store.rhythms(), serving: serving)
    write(sources: states, schedule, items: try store.itemCounts(), now: now, to: &text)
    try write(editionsOf: store, now: now, to: &text)
    return text.text
  }

  private func write(
    sources states: [String: SourceState], _ schedule: Schedule, items: [String: Int64],
    now: Instant, to text: inout MetricsText
  ) {
    func family(
      _ name: String, _ kind: MetricsText.Kind, _ help: String,
      _ value: (Source, SourceState) -> Int64?
    ) {
      let samples: [(label: String, value: Int64)] = configuration.sources.compactMap { source in
        states[source.id].flatMap { value(source, $0) }.map { (source.id, $0) }
      }
      text.family("tidings_source_" + name, kind, help, by: "source", samples)
    }
    family("items_total", .counter, "Items read of a source.") { source, _ in items[source.id] }
    family("requests_total", .counter, "Requests to its server.") { $1.usage.total.requests }
    family("received_bytes_total", .counter, "Bytes received.") { $1.usage.total.bytes }
    family("failures_total", .counter, "Times it failed.") { $1.usage.failures }
    family("consecutive_failures", .gauge, "Failures in a row, to now.") { Int64($1.failures) }
    family("last_success_timestamp_seconds", .gauge, "When it last answered.") {
      $1.lastSuccess?.seconds
    }
    family("next_due_timestamp_seconds", .gauge, "When it is asked next.") { source, _ in
      schedule.due(source, at: now)?.instant.seconds
    }
  }

  private func write(
    editionsOf store: Store, now: Instant, to text: inout MetricsText
  ) throws(StoreError) {
    var counts: [(label: String, value: Int64)] = []
    var cutoffs: [(label: String, value: Int64)] = []
    var next: [(label: String, value: Int64)] = []
    for plan in configuration.editions {
      let entries = try store.editions(of: plan.id)
      counts.append((plan.id, Int64(entries.count)))
      if let last = entries.last { cutoffs.append((plan.id, last.cutoff.seconds)) }
      let slot = EditionCalendar(plan).nextDue(after: now, told: Desk.told(entries))
      if let slot { next.append((plan.id, slot.instant.seconds)) }
    }
    text.family(
      "tidings_editions_total", .counter, "Editions made.", by: "edition", counts)
    text.family(
      "tidings_edition_last_cutoff_timestamp_seconds", .gauge, "The end of its last window.",
      by: "edition", cutoffs)
    text.family(
      "tidings_edition_next_due_timestamp_seconds", .gauge, "When it is made next.",
      by: "edition", next)
  }
}
