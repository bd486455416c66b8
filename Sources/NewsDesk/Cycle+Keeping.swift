import NewsGroup
import NewsModel
import NewsSchedule
import NewsStore
import NewsTime

extension Cycle {
  /// What arrived of a document that was cut is kept; what it lacks means nothing, and its
  /// validators are not taken.
  mutating func keep(
    cut reading: Reading, because reason: String, of source: Source, state old: SourceState,
    now: Instant
  ) throws(DeskError) -> Outcome {
    var state = old
    state.fail(reason)
    _ = try keep(reading, of: source, state: state, now: now)
    return .failed(reason)
  }

  /// Keeps a reading and places what is new in it, in one transaction with the source's state.
  /// Returns how many events there are to tell.
  mutating func keep(
    _ reading: consuming Reading, of source: Source, state old: SourceState, now: Instant
  ) throws(DeskError) -> Int {
    var state = old
    let zone = desk.zone(of: source, reading)
    reading.settle(in: zone)
    let settled = reading
    let events: [Event]
    do throws(StoreError) {
      // Taken, not copied: it holds much. After a failure it is read again, for it may know what
      // was undone.
      var grouper = self.grouper.take()
      var copies: [UInt8] = []
      events = try store.keep(
        settled, of: source, state: state, at: now, zone: zone,
        placing: { events throws(StoreError) in
          var placer =
            if let known = grouper.take() { known } else { try readGrouper(now) }
          let placements = placer.place(events)
          copies = placer.takeCopies()
          grouper = consume placer
          return placements
        })
      try store.keep(
        copies: copies, of: events, since: now.adding(seconds: -Grouper.reach))
      self.grouper = grouper
    } catch {
      throw DeskError(error)
    }
    state.watchedUntil = try learn(of: source.id) { rhythm in
      rhythm.learn(events, of: settled, at: now)
    }
    states[source.id] = state
    return events.indices.count { events[$0].kind != .backlog }
  }

  /// The grouper as the store knows it, with those items settled whose minute is over: they need not
  /// be put anywhere for the time being.
  private func readGrouper(_ now: Instant) throws(StoreError) -> Grouper {
    var grouper = try desk.grouper(of: store, now: now)
    try store.settle(grouper.settle(before: now.minute))
    return grouper
  }

  /// Settles the stories of the items whose minute is over, and keeps what was learnt about words.
  mutating func settle(now: Instant) throws(DeskError) {
    guard var grouper = grouper.take() else { return }
    try settle(&grouper, before: now.minute)
    self.grouper = consume grouper
  }

  /// Settles all stories for an edition, and joins those that turned out to be one. The grouper is
  /// let go: an edition of a busy day needs the room.
  mutating func settleForEdition() throws(DeskError) {
    var grouper: Grouper
    do throws(StoreError) {
      grouper =
        if let known = self.grouper.take() { known } else {
          try desk.grouper(of: store, now: WallClock.now())
        }
    } catch {
      throw DeskError(error)
    }
    try settle(&grouper, before: nil, merging: true)
  }

  private func settle(
    _ grouper: inout Grouper, before end: Instant?, merging: Bool = false
  ) throws(DeskError) {
    do {
      let old = merging ? try desk.old(grouper, in: store) : []
      try store.settle(grouper.settle(before: end, merging: merging, old: old))
      try store.keep(topicCounts: grouper.takeTopicCounts())
    } catch {
      throw DeskError(error)
    }
  }
}

extension Instant {
  /// The minute it is in.
  fileprivate var minute: Instant {
    Instant(seconds: seconds / 60 * 60)
  }
}

extension Rhythm {
  /// Learns from what keeping a document told.
  fileprivate mutating func learn(_ events: [Event], of reading: Reading, at now: Instant) {
    // By their places: events and items are large, and a source may tell ten thousand at once.
    let news = events.indices.filter { events[$0].kind != .update }
    let stamped = news.filter { events[$0].item.published?.time != nil }.map { events[$0].time }
    let items = reading.mainCount
    learn(
      stamped: stamped, loose: news.count - stamped.count,
      isGapless: news.count < items || items == 0, at: now)
  }
}
