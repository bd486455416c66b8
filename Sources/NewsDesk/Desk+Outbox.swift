import NewsDeliver
import NewsFetch
import NewsModel
import NewsNet
import NewsStore
import NewsSystem
import NewsTime

/// Sending what waits in the outbox.
extension Desk {
  /// Days a sent or failed entry is remembered: `status` tells of it, and it is sent once.
  private static let outboxMemory: Int64 = 90 * 86_400

  /// Tries everything in the outbox that is due, under a lock of its own: a slow server holds up no
  /// fetching. Where another run is at it, there is nothing to do.
  ///
  /// Returns the entries that were tried, as they stand.
  @discardableResult
  func deliver() throws(DeskError) -> [OutboxEntry] {
    guard !configuration.deliveries.isEmpty else { return [] }
    let now = WallClock.now()
    do {
      let store = try Store(path: storePath, access: .write)
      guard let next = try store.nextDelivery(), next <= now else { return [] }
      let courier = try Courier(self, store, lock: state + "/outbox.lock")
      let tried = try courier.round(until: now)
      try store.forgetDeliveries(before: now.adding(seconds: -Desk.outboxMemory))
      return tried
    } catch LockError.held {
      return []
    } catch {
      throw DeskError(any: error)
    }
  }

  /// When the next message is due; nil where none waits.
  func nextDelivery() throws(DeskError) -> Instant? {
    guard !configuration.deliveries.isEmpty else { return nil }
    do {
      return try Store(path: storePath, access: .read).nextDelivery()
    } catch {
      throw DeskError(error)
    }
  }

  /// What ways out need of the world.
  var deliveryTools: DeliveryTools {
    DeliveryTools(
      userAgent: fetchOptions.userAgent, proxy: configuration.proxy,
      authorities: configuration.authorities, isStopped: { Signals.stop != nil },
      clock: { WallClock.now() })
  }

  /// The delivery of that name.
  func delivery(named name: String) -> Delivery? {
    configuration.deliveries.first { $0.name == name }
  }
}
