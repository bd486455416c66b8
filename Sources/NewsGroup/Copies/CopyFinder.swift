import NewsText

/// Finds the item that another source carried before: the same link, or the same title as fold
/// and guard see it (GROUPING.md, "Copies"), within 72 hours.
///
/// Everything is looked up: no call scans what is held. Similarity is not asked: the level that
/// finds typos also swallows changed numbers.
struct CopyFinder: ~Copyable, Sendable {
  /// Which item is copied, and by which rule it was found.
  struct Copy: Sendable, Equatable {
    var root: Int64
    /// A reason code: "same link", "same title", "cut title", "one letter".
    var reason: String
  }

  /// Seconds between an item and its copy at most.
  static let reach: Int64 = 72 * 3600
  /// Seconds behind the newest item after which an entry is forgotten.
  static let memory = reach * 4 / 3

  /// Entries of one key that are looked at, from the newest back.
  private static let candidates = 64

  /// An entry in the index.
  private struct Link: Sendable {
    /// Where it stands in the pool.
    var place: Int32
    /// The entry before it under each of its keys; -1 before the first.
    var before = InlineArray<5, Int32>(repeating: -1)
  }

  private var pool = CopyPool()
  /// Of the entries in the order they came, without those that went first.
  private var links: [Link] = []
  /// The number of the first link, which the entry has for good.
  private var firstNumber: Int32 = 0
  /// Links at the beginning whose entries are forgotten.
  private var forgotten = 0
  /// By key the number of the newest link.
  private var newestOfKey = HashIndex<UInt64>()
  /// Where in the pool what was added since the last `takeChanges` begins.
  private var fresh = 0
  private var newest = Int64.min
  private var names: PublisherNames
  /// How often a source ended its titles so, by a hash of both.
  private var tails: [UInt64: Int] = [:]

  /// Titles of a source that end alike, from which on that is its name.
  private static let titlesWithName = 3
  /// Ends of titles that are counted at once.
  private static let mostTails = 8192

  /// `names` may stand behind titles.
  init(names: PublisherNames) {
    self.names = names
  }

  /// Knows again what an earlier call of `takeChanges` gave.
  mutating func restore(_ kept: [UInt8]) {
    CopyPool.forEachEntry(of: kept) { entry in
      let place = pool.add(entry)
      newest = max(newest, pool.time(place))
      learn(tail: pool.lastTail(place).map { Array($0) }, source: pool.source(place))
      index(place)
    }
    fresh = pool.end
  }

  /// The first item that `entry` is a copy of.
  func original(of entry: CopyEntry) -> Copy? {
    if let found = sameLink(entry) { return copy(found, "same link") }
    let title = entry.title
    if let found = first(CopyKeys.title, entry, where: { $0.joined == title.joined }) {
      return copy(found, "same title")
    }
    if let found = first(
      CopyKeys.head, entry, where: { title.isBeginning(of: $0) || $0.isBeginning(of: title) })
    {
      return copy(found, "cut title")
    }
    for half in CopyKeys.halves {
      if let found = first(half, entry, where: { $0.isTypo(of: title) }) {
        return copy(found, "one letter")
      }
    }
    return nil
  }

  /// The word that the newest title with all other words the same had in place of one of this:
  /// "approves", where this says "rejects". `isMeant` is asked of the first item of its copies.
  func formerWord(
    of entry: CopyEntry, where isMeant: (Int64) -> Bool
  ) -> (now: ArraySlice<UInt8>, was: ArraySlice<UInt8>)? {
    var found: (now: ArraySlice<UInt8>, was: ArraySlice<UInt8>)?
    for half in CopyKeys.halves where found == nil {
      forEachEntry(half, of: entry) { place in
        if isMeant(pool.root(place)) { found = entry.title.formerWord(in: pool.title(place)) }
        return found == nil
      }
    }
    return found
  }

  /// Makes the entry known to later calls.
  mutating func add(_ entry: CopyEntry) {
    newest = max(newest, entry.time)
    learn(tail: entry.title.tails.last, source: entry.source)
    forgetOld()
    index(pool.add(entry))
  }

  /// What was added since the last call, for the store; empty where nothing was.
  mutating func takeChanges() -> [UInt8] {
    defer { fresh = pool.end }
    return pool.entries(from: fresh)
  }

  /// "- The Aldersund Post" behind one title after the other is no part of the news.
  private mutating func learn(tail: [UInt8]?, source: UInt64) {
    guard source != 0, let tail, !names.contains(tail) else { return }
    if tails.count >= CopyFinder.mostTails { tails.removeAll() }
    let key = StableHash.fnv64(tail, salt: source)
    let count = tails[key, default: 0] + 1
    tails[key] = count
    if count >= CopyFinder.titlesWithName {
      names.add(tail)
      tails[key] = nil
    }
  }

  private mutating func index(_ place: Int) {
    var link = Link(place: Int32(place))
    let number = firstNumber + Int32(links.count)
    for key in 0..<CopyKeys.count {
      let hash = pool.key(place, key)
      if hash != 0 { link.before[key] = newestOfKey.set(hash, number) ?? -1 }
    }
    links.append(link)
  }

  /// Forgets what is out of reach of anything that may still come, from the first entry on.
  private mutating func forgetOld() {
    let oldest = newest - CopyFinder.memory
    while forgotten < links.count, pool.time(Int(links[forgotten].place)) < oldest {
      let place = Int(links[forgotten].place)
      for key in 0..<CopyKeys.count {
        let hash = pool.key(place, key)
        if hash != 0, newestOfKey[hash] == firstNumber + Int32(forgotten) {
          newestOfKey.remove(hash)
        }
      }
      forgotten += 1
    }
    guard forgotten >= 4096 else { return }
    links.removeFirst(forgotten)
    firstNumber += Int32(forgotten)
    forgotten = 0
    pool.forget(before: min(fresh, links.first.map { Int($0.place) } ?? pool.end))
  }

  // MARK: Looking

  /// A link that one source gives to different titles (its front page, a live page) names no item.
  private func sameLink(_ entry: CopyEntry) -> Int? {
    guard newestOfKey[entry.keys.values[CopyKeys.link]] != nil else { return nil }
    var titles: [UInt64: [UInt8]] = [entry.source: entry.title.text]
    var isShared = false
    let found = first(CopyKeys.link, entry, isTitleAsked: false) { place in
      let source = pool.source(place)
      let title = pool.title(place).text
      let text = titles.updateValue(title, forKey: source)
      if let text, source != 0, text != title { isShared = true }
      return true
    }
    return isShared ? nil : found
  }

  private func first(
    _ key: Int, _ entry: CopyEntry, where isSame: (CopyTitle) -> Bool
  ) -> Int? {
    first(key, entry, isTitleAsked: true) { isSame(pool.title($0)) }
  }

  /// The place of the first entry under the same key that a copy may be of.
  private func first(
    _ key: Int, _ entry: CopyEntry, isTitleAsked: Bool, where isSame: (Int) -> Bool
  ) -> Int? {
    var found: Int?
    forEachEntry(key, of: entry) { place in
      guard isSame(place), pool.source(place) != entry.source || entry.source == 0,
        abs(pool.time(place) - entry.time) <= CopyFinder.reach
      else { return true }
      if isTitleAsked {
        let title = pool.title(place)
        guard entry.title.isVersion(of: title),
          entry.title.isTailed(like: title, isName: names.contains)
        else { return true }
      }
      found = place
      return true
    }
    return found
  }

  /// Calls `body` with the place of each entry that has the same key, from the newest back, until it
  /// answers false.
  private func forEachEntry(_ key: Int, of entry: CopyEntry, _ body: (Int) -> Bool) {
    let hash = entry.keys.values[key]
    guard hash != 0, var number = newestOfKey[hash] else { return }
    var looked = 0
    while number >= firstNumber + Int32(forgotten), looked < CopyFinder.candidates {
      let link = links[Int(number - firstNumber)]
      guard body(Int(link.place)) else { return }
      number = link.before[key]
      looked += 1
    }
  }

  private func copy(_ place: Int, _ reason: String) -> Copy {
    Copy(root: pool.root(place), reason: reason)
  }
}
