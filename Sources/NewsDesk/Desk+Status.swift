import NewsModel
import NewsSchedule
import NewsStore
import NewsTime

extension Desk {
  /// How each source is doing; with `failedOnly` those that failed three times in a row or more.
  package func status(failedOnly: Bool) throws(DeskError) -> StatusReport {
    let now = WallClock.now()
    var states: [String: SourceState] = [:]
    var rhythms: [String: Rhythm] = [:]
    do throws(StoreError) {
      let store = try Store(path: storePath, access: .read)
      states = try store.states()
      rhythms = try store.rhythms()
    } catch {
      guard error.reason == .missing else { throw DeskError(error) }
    }
    let schedule = schedule(states, rhythms, serving: false)
    let rows = configuration.sources.map { source in
      StatusReport.Row(
        source: source, state: states[source.id], due: schedule.due(source, at: now),
        itemsPerDay: schedule.itemsPerDay(of: source))
    }
    return StatusReport(
      rows: failedOnly ? rows.filter(\.isFailing) : rows, zone: configuration.zone, now: now)
  }

  /// What each source added to the others in the last month.
  package func scores() throws(DeskError) -> ScoreReport {
    do {
      let month = WallClock.now().adding(seconds: Int64(-ScoreReport.days * 86_400))
      return ScoreReport(try readStore().scores(since: month))
    } catch {
      throw DeskError(any: error)
    }
  }

  /// How each delivery is doing.
  package func deliveryStatus() throws(DeskError) -> DeliveryReport {
    let outbox: [OutboxEntry]
    do throws(StoreError) {
      outbox = try Store(path: storePath, access: .read).outbox()
    } catch {
      guard error.reason == .missing else { throw DeskError(error) }
      outbox = []
    }
    return DeliveryReport(
      configuration.deliveries, outbox: outbox, zone: configuration.zone, now: WallClock.now())
  }
}
