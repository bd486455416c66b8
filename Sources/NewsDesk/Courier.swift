import NewsDeliver
import NewsModel
import NewsNet
import NewsRender
import NewsStore
import NewsSystem
import NewsText
import NewsTime

/// Carries what is due in the outbox out of the house, one message after another, each with an
/// outcome of its own. It holds a lock for as long as it lives: one courier is enough.
struct Courier: ~Copyable {
  private let desk: Desk
  private let store: Store
  private let post: Post
  private let lock: FileLock

  /// Takes the lock at that path, or throws `LockError.held`; and the store's secret, which is made
  /// with the first message there is.
  init(_ desk: Desk, _ store: Store, lock path: String) throws {
    let lock = try FileLock.acquire(
      path, wait: 0, holder: "deliveries, pid \(Machine.processID)")
    let key = try store.instanceKey { Post.freshKey() }
    self.desk = desk
    self.store = store
    self.lock = lock
    post = Post(desk, key: key, store: store)
  }

  /// Tries each entry that is due at `now` once.
  func round(until now: Instant) throws(StoreError) -> [OutboxEntry] {
    var tried: [OutboxEntry] = []
    // By a clock that is turned back an entry would be due again at once.
    let next = { (entry: OutboxEntry) in
      RetryPlan.next(entry, at: max(now, WallClock.now()), jitter: .random(in: 0.8...1.2))
    }
    while Signals.stop == nil, let claimed = try store.claim(at: now, due: next) {
      tried.append(try carry(claimed))
    }
    return tried
  }

  private func carry(_ claimed: OutboxEntry) throws(StoreError) -> OutboxEntry {
    var entry = claimed
    guard let delivery = desk.delivery(named: entry.delivery) else {
      return try end(entry, .failed, "the config has no such delivery any more")
    }
    guard let content = try store.content(of: entry) else {
      return try end(entry, .failed, "what it was to carry is kept no more")
    }
    if let place = post.place(of: delivery), try store.isClosed(delivery.name, at: place) {
      return try end(entry, .failed, "closed: the other end is gone (410)")
    }
    let parcel = try post.parcel(content, for: entry.recipient, by: delivery)
    let verdict = post.send(parcel, by: delivery)
    if Signals.stop != nil, verdict != .sent {
      // We were told to stop: that says nothing of the message, and is no try.
      entry.attempts -= 1
      entry.due = entry.made
      try store.settle(entry)
      return entry
    }
    switch verdict {
    case .sent:
      desk.talk.detail("\(entry.delivery): sent \(parcel.message.id)")
      return try end(entry, .sent, nil)
    case .later(let why):
      return try wait(entry, delivery, parcel, why)
    case .away(let why, let until):
      if let until { entry.due = max(entry.due, until) }
      entry = try wait(entry, delivery, parcel, why)
      if entry.state == .waiting { try store.postpone(entry.delivery, until: entry.due) }
      return entry
    case .refused(let why):
      return try giveUp(entry, parcel, why)
    case .gone(let why):
      if let place = post.place(of: delivery) { try store.close(delivery.name, at: place) }
      return try giveUp(entry, parcel, why)
    }
  }

  /// Not this time.
  private func wait(
    _ old: OutboxEntry, _ delivery: Delivery, _ parcel: Parcel, _ why: String
  ) throws(StoreError) -> OutboxEntry {
    var entry = old
    let now = WallClock.now()
    var isMail = false
    if case .mail = delivery.way { isMail = true }
    if RetryPlan.isOver(entry, isMail: isMail, at: now) {
      return try giveUp(entry, parcel, "\(why); given up after \(entry.attempts) tries")
    }
    entry.reason = Hygiene.line(why)
    try store.settle(entry)
    desk.talk.warning(
      "\(entry.delivery): \(parcel.message.id): \(why); again in "
        + "\(max(0, entry.due.seconds - now.seconds)) s")
    return entry
  }

  /// Never: the message itself stays in the folder of what failed.
  private func giveUp(
    _ entry: OutboxEntry, _ parcel: Parcel, _ why: String
  ) throws(StoreError) -> OutboxEntry {
    let folder = desk.state + "/failed"
    var hint = "tidings status --deliveries"
    do throws(SystemError) {
      try Files.makeFolder(folder, mode: 0o700)
      let path = "\(folder)/\(entry.number)-\(entry.delivery).\(parcel.ending)"
      try Files.replace(path, with: parcel.bytes, mode: 0o600)
      hint = "the message is \(path)"
    } catch {
      desk.talk.warning("\(error)")
    }
    desk.talk.error("\(entry.delivery): \(parcel.message.id): \(why)", hint: hint)
    return try end(entry, .failed, why)
  }

  private func end(
    _ old: OutboxEntry, _ state: OutboxEntry.State, _ why: String?
  ) throws(StoreError) -> OutboxEntry {
    var entry = old
    entry.state = state
    entry.ended = WallClock.now()
    entry.reason = why.map { Hygiene.line($0) }
    try store.settle(entry)
    return entry
  }
}
