import NewsModel
import NewsStore
import NewsTime
import Testing

struct OutboxTests {
  private static let mail = Delivery(
    name: "desk",
    way: .mail(MailDelivery(to: ["a@b.example", "c@d.example"], route: .maildir("/m"))))
  private static let phone = Delivery(name: "phone", way: .desktop)

  private static let edition = Edition(
    id: "morning", day: Day(ordinal: 19_899), title: "Morning", cutoff: Desk.morning,
    made: Desk.morning, from: nil, zone: "UTC", after: 0, through: 9)

  private static func event(_ seq: Int64) -> Event {
    Event(
      seq: seq, kind: .new, itemID: seq, sourceID: "wire", sourceName: "The Wire",
      item: Item("Storm"), time: Desk.morning, firstSeen: Desk.morning)
  }

  /// A minute from now, whatever was tried.
  private static func later(_ entry: OutboxEntry) -> Instant {
    Desk.morning.adding(seconds: 60)
  }

  @Test func `each recipient of each delivery has an entry of its own, once`() throws {
    let store = try Desk().store
    #expect(try store.record(Self.edition))
    let entry = LedgerEntry(Self.edition)
    for _ in 0..<2 {
      try store.enqueue(entry, to: [Self.mail, Self.phone], at: Desk.morning)
    }
    #expect(
      try store.outbox().map { "\($0.delivery) \($0.recipient) \($0.state)" } == [
        "desk a@b.example waiting", "desk c@d.example waiting", "phone  waiting",
      ])
    let first = try #require(try store.outbox().first)
    #expect(try store.content(of: first) == .edition(Self.edition))
  }

  @Test func `what is claimed counts as tried before anything is done with it`() throws {
    let store = try Desk().store
    #expect(try store.record(Self.edition))
    try store.enqueue(LedgerEntry(Self.edition), to: [Self.phone], at: Desk.morning)
    #expect(try store.claim(at: Desk.morning.adding(seconds: -1), due: Self.later) == nil)
    let claimed = try #require(try store.claim(at: Desk.morning, due: Self.later))
    #expect(claimed.attempts == 1)
    #expect(try store.claim(at: Desk.morning, due: Self.later) == nil)
    #expect(try store.nextDelivery() == Desk.morning.adding(seconds: 60))
    #expect(try store.outbox() == [claimed])
  }

  @Test func `an entry is settled, and sent again only where that is asked for`() throws {
    let store = try Desk().store
    #expect(try store.record(Self.edition))
    let edition = LedgerEntry(Self.edition)
    try store.enqueue(edition, to: [Self.phone], at: Desk.morning)
    var entry = try #require(try store.claim(at: Desk.morning, due: Self.later))
    entry.state = .sent
    entry.ended = Desk.morning
    try store.settle(entry)
    #expect(try store.nextDelivery() == nil)
    try store.enqueue(edition, to: [Self.phone], at: Desk.morning)
    #expect(try store.nextDelivery() == nil)
    try store.enqueue(edition, to: [Self.phone], at: Desk.morning, again: true)
    #expect(try store.outbox().map(\.state) == [.waiting])
    #expect(try store.outbox().map(\.attempts) == [0])
  }

  @Test func `a delivery whose other end is away waits as a whole`() throws {
    let store = try Desk().store
    #expect(try store.record(Self.edition))
    try store.enqueue(
      LedgerEntry(Self.edition), to: [Self.mail, Self.phone], at: Desk.morning)
    try store.postpone("desk", until: Desk.morning.adding(seconds: 90))
    #expect(try store.claim(at: Desk.morning, due: Self.later)?.delivery == "phone")
    #expect(try store.claim(at: Desk.morning, due: Self.later) == nil)
    #expect(try store.claim(at: Desk.morning.adding(seconds: 90), due: Self.later) != nil)
  }

  @Test func `what comes while the other end is away waits too, unless asked for`() throws {
    let store = try Desk().store
    let then = Desk.morning.adding(seconds: 900)
    let notice = Notice(
      made: Desk.morning, zone: "UTC", desk: "Desk", events: [Self.event(3)])
    try store.enqueue(notice, to: Self.phone)
    var tried = try #require(try store.claim(at: Desk.morning, due: Self.later))
    // One that is to blame itself holds up no other.
    try store.enqueue(notice, to: Self.phone)
    #expect(try store.nextDelivery() == Desk.morning)
    tried.due = then
    try store.settle(tried)
    try store.postpone("phone", until: then)
    try store.enqueue(notice, to: Self.phone)
    #expect(try store.nextDelivery() == then)
    #expect(try store.record(Self.edition))
    try store.enqueue(LedgerEntry(Self.edition), to: [Self.phone], at: Desk.morning, again: true)
    #expect(try store.nextDelivery() == Desk.morning)
    #expect(try store.outbox().map(\.due) == [then, then, then, Desk.morning])
  }

  @Test func `a notice comes back as it was, and goes with its last entry`() throws {
    let store = try Desk().store
    let notice = Notice(
      made: Desk.morning, zone: "Asia/Baku", desk: "Desk", events: [Self.event(3), Self.event(4)])
    try store.enqueue(notice, to: Self.phone)
    var entry = try #require(try store.claim(at: Desk.morning, due: Self.later))
    #expect(try store.content(of: entry) == .notice(1, notice))
    entry.state = .failed
    entry.ended = Desk.morning
    try store.settle(entry)
    try store.forgetDeliveries(before: Desk.morning)
    #expect(try store.outbox().count == 1)
    try store.forgetDeliveries(before: Desk.morning.adding(seconds: 1))
    #expect(try store.outbox().isEmpty)
    #expect(try store.content(of: entry) == nil)
  }

  @Test func `what is undone with the ledger is not in the outbox`() throws {
    let store = try Desk().store
    #expect(throws: Stop.self) {
      try store.atomically {
        #expect(try store.record(Self.edition))
        try store.enqueue(LedgerEntry(Self.edition), to: [Self.phone], at: Desk.morning)
        throw Stop()
      }
    }
    #expect(try store.outbox().isEmpty)
  }

  @Test func `a closed end is that end alone`() throws {
    let store = try Desk().store
    #expect(try !store.isClosed("phone", at: 7))
    try store.close("phone", at: 7)
    #expect(try store.isClosed("phone", at: 7))
    #expect(try !store.isClosed("phone", at: 8))
    #expect(try !store.isClosed("desk", at: 7))
  }

  @Test func `the instance's key is made once`() throws {
    let store = try Desk().store
    #expect(try store.instanceKey { "first" } == "first")
    #expect(try store.instanceKey { "second" } == "first")
  }

  @Test func `rules remember what they are told to`() throws {
    let store = try Desk().store
    let one = AlertMemory.Entry(rule: 1, kind: .held, value: 7, at: Desk.morning)
    let two = AlertMemory.Entry(rule: -2, kind: .told, value: 8, at: Desk.morning)
    try store.remember(AlertMemory([one, two]), instead: AlertMemory())
    #expect(try store.alertMemory() == AlertMemory([one, two]))
    try store.remember(AlertMemory([two]), instead: AlertMemory([one, two]))
    #expect(try store.alertMemory() == AlertMemory([two]))
  }

  @Test func `what came with the first document is told from what came after`() throws {
    let desk = try Desk()
    let first = try desk.hear([Item("Storm", guid: "1")])
    let second = try desk.hear([Item("Storm", guid: "1"), Item("Flood", guid: "2")])
    #expect(try desk.store.isOfFirstFetch(first[0]))
    #expect(try !desk.store.isOfFirstFetch(second[0]))
  }

  @Test func `a name is known where a title of those days held it`() throws {
    let desk = try Desk()
    try desk.hear([Item("Minister Ağalarova resigns", ago: 3 * 1440, guid: "1")])
    desk.now = desk.now.adding(seconds: 40 * 86_400)
    let event = try desk.hear([Item("Ağalarova returns, says Petrov", ago: -57_000, guid: "2")])[0]
    #expect(try desk.store.isKnown(name: "Ağalarova", before: event, days: 60))
    #expect(try !desk.store.isKnown(name: "Petrov", before: event, days: 30))
    #expect(try !desk.store.isKnown(name: "Ağalarova", before: event, days: 30))
    // Of a time before the first item nothing is known.
    #expect(try desk.store.isKnown(name: "Petrov", before: event, days: 365))
  }
}
