import NewsModel
import NewsTime

/// Steps 1 to 3 of an item's identity (DESIGN.md, "Identity"), for one document of one source.
///
/// A document is judged as a whole, because its own items tell what says something: a guid or link
/// that stands on different items (or on several known ones) says nothing, and an item that
/// is known by everything it has is nobody else's. Nothing is lost for having a neighbour's guid.
struct Identity {
  /// Why an entry is the known item it is taken for, or why it is new.
  enum Reason: String {
    case guid
    case link
    case title
    case new
    case guidReused = "guid reused"
  }

  enum Verdict {
    /// The known item at that index of `known`.
    case known(Int, Reason)
    case new(Reason)
    /// The document says it twice.
    case repeated
  }

  private let entries: [Entry]
  private let known: [KnownItem]
  private let now: Instant
  private var verdicts: [Verdict?]
  /// Indexes of `known` that an entry was taken for.
  private var claimed: Set<Int> = []
  private let byGuid: [IdentityName: [Int]]
  private let byLink: [IdentityName: [Int]]
  private let byTitle: [IdentityName: [Int]]
  private let sharedGuids: Set<IdentityName>
  private let sharedLinks: Set<IdentityName>

  /// A verdict for each entry. `known` must hold all items of the source that share a guid, a link
  /// or a title with an entry.
  static func judge(_ entries: [Entry], known: [KnownItem], at now: Instant) -> [Verdict] {
    var identity = Identity(entries, known: known, now: now)
    identity.findRepeated()
    identity.claimExact()
    identity.claimByGuidOrLink()
    identity.claimByTitle()
    return identity.judgeRest()
  }

  private init(_ entries: [Entry], known: [KnownItem], now: Instant) {
    self.entries = entries
    self.known = known
    self.now = now
    verdicts = Array(repeating: nil, count: entries.count)
    var byGuid: [IdentityName: [Int]] = [:]
    var byLink: [IdentityName: [Int]] = [:]
    var byTitle: [IdentityName: [Int]] = [:]
    for (index, item) in known.enumerated() {
      for guid in item.guids { byGuid[guid, default: []].append(index) }
      for link in item.links { byLink[link, default: []].append(index) }
      if let title = item.title { byTitle[title, default: []].append(index) }
    }
    var sharedGuids = Set(byGuid.lazy.filter { $0.value.count > 1 }.map(\.key))
    var sharedLinks = Set(byLink.lazy.filter { $0.value.count > 1 }.map(\.key))
    var guidOwners: [IdentityName: Int] = [:]
    var linkOwners: [IdentityName: Int] = [:]
    for (index, entry) in entries.enumerated() {
      if let guid = entry.guid {
        if let first = guidOwners[guid] {
          let owner = entries[first]
          let isOther = owner.title != entry.title || Self.differ(owner.link, entry.link)
          if isOther { sharedGuids.insert(guid) }
        } else {
          guidOwners[guid] = index
        }
      }
      if let link = entry.link {
        if let first = linkOwners[link] {
          let owner = entries[first]
          let isOther =
            owner.title != entry.title
            || Self.differ(owner.guid, entry.guid) && owner.published != entry.published
          if isOther { sharedLinks.insert(link) }
        } else {
          linkOwners[link] = index
        }
      }
    }
    self.byGuid = byGuid
    self.byLink = byLink
    self.byTitle = byTitle
    self.sharedGuids = sharedGuids
    self.sharedLinks = sharedLinks
  }

  /// Both are there, and they are not the same.
  private static func differ(_ left: IdentityName?, _ right: IdentityName?) -> Bool {
    if let left, let right { left != right } else { false }
  }

  // MARK: What an entry and a known item have in common

  private enum Likeness {
    case same
    case different
    /// One of them has none, or what they have says nothing.
    case unsaid
  }

  private func guids(_ entry: Entry, _ item: KnownItem) -> Likeness {
    likeness(entry.guid, item.guids, shared: sharedGuids)
  }

  private func links(_ entry: Entry, _ item: KnownItem) -> Likeness {
    likeness(entry.link, item.links, shared: sharedLinks)
  }

  private func likeness(
    _ value: IdentityName?, _ values: [IdentityName], shared: Set<IdentityName>
  ) -> Likeness {
    guard let value, !values.isEmpty, !shared.contains(value) else { return .unsaid }
    return values.contains(value) ? .same : .different
  }

  /// Stamps that agree as exactly as they are told.
  private func sameStamps(_ entry: Entry, _ item: KnownItem) -> Bool {
    guard let published = entry.published, item.isDated else {
      return entry.published == nil && !item.isDated
    }
    if published == item.dated { return true }
    // A page that tells only clocks says the same clock tomorrow.
    return entry.item.published?.precision == .clock && item.item.published == entry.item.published
  }

  /// Stamps less than 24 h apart; an undated item stands at the time it is seen.
  private func nearStamps(_ entry: Entry, _ item: KnownItem) -> Int64? {
    let hasAnchors =
      (entry.guid != nil || entry.link != nil) && !(item.guids.isEmpty && item.links.isEmpty)
    if !hasAnchors, entry.published == nil || !item.isDated || sameStamps(entry, item) {
      return 0
    }
    let distance = abs((entry.published ?? now).seconds - item.dated.seconds)
    return distance < 86_400 ? distance : nil
  }

  // MARK: The passes, surest first

  /// Entries that the document says twice, the second of them.
  private mutating func findRepeated() {
    var firsts: [IdentityName?: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      if (firsts[entry.title] ?? []).contains(where: { isSame(entries[$0], entry) }) {
        verdicts[index] = .repeated
      } else {
        firsts[entry.title, default: []].append(index)
      }
    }
  }

  /// Two entries of one title that are one item.
  private func isSame(_ left: Entry, _ right: Entry) -> Bool {
    if let link = left.link, link == right.link, !sharedLinks.contains(link) { return true }
    let differ = Self.differ(left.link, right.link)
    if let guid = left.guid, guid == right.guid, !sharedGuids.contains(guid), !differ {
      return true
    }
    return !differ && !Self.differ(left.guid, right.guid) && left.published == right.published
  }

  /// Entries whose title and all that is said beside it are those of a known item.
  private mutating func claimExact() {
    for (index, entry) in entries.enumerated() where verdicts[index] == nil {
      for candidate in candidates(entry) {
        let item = known[candidate]
        guard item.title == entry.title else { continue }
        let reason: Reason
        switch (guids(entry, item), links(entry, item)) {
        case (.same, .same), (.same, .unsaid): reason = .guid
        case (.unsaid, .same): reason = .link
        case (.unsaid, .unsaid):
          guard entry.title != nil, sameStamps(entry, item) else { continue }
          reason = .title
        default: continue
        }
        if claimed.insert(candidate).inserted {
          verdicts[index] = .known(candidate, reason)
          break
        }
        // Another entry is this very item; a later candidate may still be free.
        verdicts[index] = .repeated
      }
    }
  }

  /// Entries that kept their guid or their link, whatever else changed.
  private mutating func claimByGuidOrLink() {
    for (index, entry) in entries.enumerated() where verdicts[index] == nil {
      for candidate in sameGuid(entry) where !claimed.contains(candidate) {
        let item = known[candidate]
        guard guids(entry, item) == .same else { continue }
        // A guid on another link under another title was reused.
        guard links(entry, item) != .different || item.title == entry.title else { continue }
        claim(candidate, for: index, .guid)
        break
      }
      if verdicts[index] != nil { continue }
      for candidate in sameLink(entry) where links(entry, known[candidate]) == .same {
        if !claimed.contains(candidate) {
          claim(candidate, for: index, .link)
          break
        }
        let item = known[candidate]
        if item.title == entry.title, sameStamps(entry, item) { verdicts[index] = .repeated }
      }
    }
  }

  /// Entries that kept their title within a day, guid and link being others now.
  private mutating func claimByTitle() {
    for (index, entry) in entries.enumerated() where verdicts[index] == nil {
      guard let title = entry.title else { continue }
      var nearest: (candidate: Int, distance: Int64)?
      for candidate in byTitle[title] ?? [] where !claimed.contains(candidate) {
        guard let distance = nearStamps(entry, known[candidate]) else { continue }
        if distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
      }
      if let nearest { claim(nearest.candidate, for: index, .title) }
    }
  }

  /// What no known item claims is new.
  private func judgeRest() -> [Verdict] {
    zip(entries, verdicts).map { entry, verdict in
      if let verdict { return verdict }
      let isReused = entry.guid.map { sharedGuids.contains($0) || byGuid[$0] != nil } ?? false
      return .new(isReused ? .guidReused : .new)
    }
  }

  private mutating func claim(_ candidate: Int, for entry: Int, _ reason: Reason) {
    claimed.insert(candidate)
    verdicts[entry] = .known(candidate, reason)
  }

  private func sameGuid(_ entry: Entry) -> [Int] {
    entry.guid.flatMap { byGuid[$0] } ?? []
  }

  private func sameLink(_ entry: Entry) -> [Int] {
    entry.link.flatMap { byLink[$0] } ?? []
  }

  private func candidates(_ entry: Entry) -> [Int] {
    sameGuid(entry) + sameLink(entry) + (entry.title.flatMap { byTitle[$0] } ?? [])
  }
}
