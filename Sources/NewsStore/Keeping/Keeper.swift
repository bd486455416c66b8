import NewsModel
import NewsTime

/// Writes what one document of one source says into the store, inside a transaction.
struct Keeper {
  let database: Database
  let source: Source
  /// The source's number in the file.
  let number: Int64
  let zone: Zone
  let now: Instant
  /// What was published until then was told, as a store said that is lost.
  let told: Instant?
  /// The canonical link of the source itself.
  let listing: IdentityName?
  let names = IdentityNames()

  init(
    database: Database, source: Source, number: Int64, zone: Zone, now: Instant, told: Instant?
  ) {
    self.database = database
    self.source = source
    self.number = number
    self.zone = zone
    self.now = now
    self.told = told
    // A link to the listing itself names no item.
    if case .url(let url) = source.place {
      listing = names.link(url)
    } else {
      listing = nil
    }
  }

  /// Keeps the items of a document's main list, numbered after the last ones. Events come oldest
  /// first, with rising `seq`; they are still to be written.
  func keep(
    _ items: [Item], kind: Reading.Kind, after last: (item: Int64, seq: Int64)
  ) throws(StoreError) -> [Event] {
    let timeline = Timeline(items, kind: kind, zone: zone, at: now)
    let isFirst = try database.number("SELECT items FROM sources WHERE number = ?", of: number) == 0
    let (judged, known) = try judge(items, timeline, isFirst: isFirst)
    let news = isFirst ? BacklogRule.newsOfFirst(timeline, backlog: source.backlog) : []

    var nextItem = last.item
    var seq = last.seq
    let hasTombstones =
      try database.number("SELECT 1 FROM tombstones WHERE source = ? LIMIT 1", of: number) == 1
    var updates: [Event] = []
    var events: [Event] = []
    events.reserveCapacity(
      judged.count { judged in if case .new = judged?.verdict { true } else { false } })
    for index in timeline.order {
      guard let (entry, verdict) = judged[index] else { continue }
      let isArchived = BacklogRule.isArchived(timeline.times[index], beside: timeline.newest)
      switch verdict {
      case .repeated:
        break
      case .known(let candidate, let reason):
        let update = try tellAgain(
          known[candidate], entry: entry, reason: reason, through: seq, isTold: !isArchived)
        if let update { updates.append(update) }
      case .new(let reason):
        if hasTombstones, try isBuried(entry) { break }
        nextItem += 1
        let backlog =
          wasTold(entry, isFirst: isFirst)
          ? "told before the store was lost"
          : isFirst ? (news[index] ? nil : "first fetch") : isArchived ? "archived" : nil
        events.append(try tell(entry, as: nextItem, reason: reason, backlog: backlog))
      }
    }
    // Updates happen now, after everything that the document is the first to say.
    events += updates
    for index in events.indices {
      seq += 1
      events[index].seq = seq
    }
    try count(nextItem - last.item, newest: events.lazy.map(\.time).max())
    return events
  }

  /// Whether a store that is lost may have told it. An undated item is known to none.
  private func wasTold(_ entry: Entry, isFirst: Bool) -> Bool {
    guard let told else { return false }
    return entry.published.map { $0 <= told } ?? isFirst
  }

  /// A new item.
  private func tell(
    _ entry: Entry, as id: Int64, reason: Identity.Reason, backlog: String?
  ) throws(StoreError) -> Event {
    var because = backlog.map { "backlog (\($0))" } ?? reason.rawValue
    var time = now
    if let published = entry.published {
      time = min(published, now)
      if published > now { because += "; published in the future, taken as first seen" }
    } else {
      because += "; undated"
    }
    var event = Event(
      seq: 0, kind: backlog == nil ? .new : .backlog, itemID: id, sourceID: source.id,
      sourceName: source.name, item: entry.item, time: time, firstSeen: now, because: because)
    let text = ItemText(event.item, title: entry.text)
    event.text = text
    try insert(event.item, text, id: id, time: time, isBacklog: backlog != nil)
    try database.add(entry.names, of: id, source: number)
    return event
  }

  /// A known item: its revision where it has one, and an event where that is news.
  ///
  /// News is a title that was never told of it, compared folded, so that neither a comma nor a
  /// title that swings back and forth is said again. A changed summary alone is kept, not said. Of
  /// items that were kept as seen nothing is said.
  private func tellAgain(
    _ known: KnownItem, entry: Entry, reason: Identity.Reason, through seq: Int64, isTold: Bool
  ) throws(StoreError) -> Event? {
    let revising = Revising(known.item, told: entry.item)
    try addKeys(of: entry, to: known)
    let hasNoAnchors = entry.guid == nil && entry.link == nil
    let dated =
      reason == .title && !(hasNoAnchors && entry.published == nil)
      ? entry.published ?? now : known.dated
    if revising.isRevised || revising.item != known.item || dated != known.dated {
      try update(known, to: revising.item, dated: dated, isRevised: revising.isRevised)
    }
    guard revising.isRevised else { return nil }
    let isNewTitle = try addRevision(known, through: seq, title: names.title(revising.item))
    guard revising.hasNewTitle, isNewTitle, isTold, !known.isBacklog else { return nil }
    let told = Timeline.instant(of: entry.item.updated, zone: zone, at: now)
    let time = told.map { $0 > known.time && $0 <= now ? $0 : now } ?? now
    return Event(
      seq: 0, kind: .update, itemID: known.id, sourceID: source.id, sourceName: source.name,
      item: revising.item, time: time, firstSeen: now, was: known.item.title,
      because: "\(reason.rawValue); title changed")
  }

  /// Lets an item be found by what it is called now, and still by what it was called before.
  private func addKeys(of entry: Entry, to known: KnownItem) throws(StoreError) {
    // A server that makes up a new guid at each fetch must not fill the file.
    let most = 16
    if let guid = entry.guid, guid != known.guids.first, known.guids.count < most {
      try database.add([guid], of: known.id, source: number)
      if let old = known.item.guid { try insert(alias: old, kind: .guid, of: known.id) }
    }
    if let link = entry.link, link != known.links.first, known.links.count < most {
      try database.add([link], of: known.id, source: number)
      if let old = known.item.link { try insert(alias: old, kind: .link, of: known.id) }
    }
    if let title = entry.title, title != known.title {
      try database.add([title], of: known.id, source: number)
    }
  }
}
