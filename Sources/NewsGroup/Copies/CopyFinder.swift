/// Finds the item that another source carried before: the same link, or the same title as fold
/// and guard see it (GROUPING.md, "Copies"), within 72 hours.
///
/// Everything is looked up: no call scans what is kept. Similarity is not asked: the level that
/// finds typos also swallows changed numbers.
struct CopyFinder: Sendable {
  /// What is known of an item that was told.
  struct Entry: Sendable {
    /// The first item of its chain: itself, where it is no copy.
    var root: Int64
    /// Items of one source are not compared; where it is empty, nothing is known of the source.
    var source: String
    /// Unix seconds.
    var time: Int64
    var title: CopyTitle
    let keys: CopyKeys
    /// The entry before this one under each of its keys.
    fileprivate var before = InlineArray<5, Int32>(repeating: -1)

    /// `link` is the canonical link.
    init(
      root: Int64, source: String, time: Int64, title: CopyTitle, link: String?
    ) {
      self.root = root
      self.source = source
      self.time = time
      self.title = title
      keys = CopyKeys(title, link: link)
    }
  }

  /// Which item is copied, and by which rule it was found.
  struct Copy: Sendable, Equatable {
    var root: Int64
    /// A reason code: "same link", "same title", "cut title", "one letter".
    var reason: String
  }

  /// Seconds between an item and its copy at most.
  static let reach: Int64 = 72 * 3600

  /// Entries of one key that are looked at, from the newest back.
  private static let candidates = 64

  private var entries: [Entry] = []
  /// The newest entry of each key.
  private var newestOfKey: [UInt64: Int32] = [:]
  private var newest = Int64.min
  private var pruneAt = 8192
  private var names: PublisherNames
  /// How often a source ended its titles so.
  private var tails: [Tail: Int] = [:]

  private struct Tail: Hashable {
    var source: String
    var words: [String]
  }

  /// Titles of a source that end alike, from which on that is its name.
  private static let titlesWithName = 3

  /// `names` may stand behind titles.
  init(names: PublisherNames) {
    self.names = names
  }

  /// The first item that `entry` is a copy of.
  func original(of entry: Entry) -> Copy? {
    if let found = sameLink(entry) { return copy(found, "same link") }
    let title = entry.title
    let joined = title.joined
    if let found = first(CopyKeys.title, entry, where: { $0.joined == joined }) {
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

  /// Makes the entry known to later calls.
  mutating func add(_ entry: Entry) {
    newest = max(newest, entry.time)
    learn(entry)
    if entries.count >= pruneAt { prune() }
    index(entry)
  }

  /// "- The Aldersund Post" behind one title after the other is no part of the news.
  private mutating func learn(_ entry: Entry) {
    guard !entry.source.isEmpty, let words = entry.title.tails.last, !names.contains(words) else {
      return
    }
    let tail = Tail(source: entry.source, words: words)
    let count = tails[tail, default: 0] + 1
    tails[tail] = count
    if count >= CopyFinder.titlesWithName {
      names.add(words)
      tails[tail] = nil
    }
  }

  private mutating func index(_ entry: Entry) {
    var entry = entry
    let number = Int32(entries.count)
    for key in entry.keys.values.indices where entry.keys.values[key] != 0 {
      entry.before[key] = newestOfKey.updateValue(number, forKey: entry.keys.values[key]) ?? -1
    }
    entries.append(entry)
  }

  /// Forgets what is out of reach of anything that may still come; waits for twice the number that
  /// is left, so that the cost an item stays flat.
  private mutating func prune() {
    let kept = entries.filter { $0.time >= newest - CopyFinder.reach * 4 / 3 }
    entries.removeAll(keepingCapacity: true)
    newestOfKey.removeAll(keepingCapacity: true)
    tails.removeAll(keepingCapacity: true)
    for entry in kept { index(entry) }
    pruneAt = max(8192, kept.count * 2)
  }

  /// A link that one source gives to different titles (its front page, a live page) names no item.
  private func sameLink(_ entry: Entry) -> Entry? {
    var titles: [String: [UInt8]] = [entry.source: entry.title.text]
    var isShared = false
    let found = first(CopyKeys.link, entry, isTitleAsked: false) { other in
      let text = titles.updateValue(other.title.text, forKey: other.source)
      if let text, !other.source.isEmpty, text != other.title.text { isShared = true }
      return true
    }
    return isShared ? nil : found
  }

  private func first(
    _ key: Int, _ entry: Entry, where isSame: (CopyTitle) -> Bool
  ) -> Entry? {
    first(key, entry, isTitleAsked: true) { isSame($0.title) }
  }

  /// The first entry under the same key that a copy may be of.
  private func first(
    _ key: Int, _ entry: Entry, isTitleAsked: Bool, where isSame: (Entry) -> Bool
  ) -> Entry? {
    guard entry.keys.values[key] != 0, var number = newestOfKey[entry.keys.values[key]] else {
      return nil
    }
    var found: Entry?
    var looked = 0
    while number >= 0, looked < CopyFinder.candidates {
      let other = entries[Int(number)]
      number = other.before[key]
      looked += 1
      guard isSame(other), other.source != entry.source || other.source.isEmpty,
        abs(other.time - entry.time) <= CopyFinder.reach
      else { continue }
      if isTitleAsked {
        guard entry.title.isVersion(of: other.title),
          entry.title.isTailed(like: other.title, isName: names.contains)
        else { continue }
      }
      found = other
    }
    return found
  }

  private func copy(_ entry: Entry, _ reason: String) -> Copy {
    Copy(root: entry.root, reason: reason)
  }
}
