/// Finds the item that another source carried before: the same link, or the same title as fold
/// and guard see it (GROUPING.md, "Copies"), within 72 hours.
///
/// Everything is looked up: no call scans what is kept. Similarity is not asked: the level that
/// finds typos also swallows changed numbers.
struct CopyFinder: Sendable {
  /// What is known of an item that was told.
  struct Entry: Sendable {
    var id: Int64
    /// The first item of its chain: itself, where it is no copy.
    var root: Int64
    var story: Int64
    var source: String
    /// Unix seconds.
    var time: Int64
    /// The canonical link.
    var link: String?
    var title: CopyTitle
  }

  struct Copy: Sendable, Equatable {
    var root: Int64
    var story: Int64
    /// A reason code: "same link", "same title", "cut title", "one letter".
    var reason: String
  }

  /// Seconds between an item and its copy at most.
  static let reach: Int64 = 72 * 3600

  /// Entries that share one half of a title or its head, looked at from the newest back.
  private static let candidates = 64

  private var entries: [Entry] = []
  private var byLink: [String: [Int32]] = [:]
  private var byTitle: [UInt64: [Int32]] = [:]
  /// By either half of the words: one wrong letter leaves the other half as it was.
  private var byHalf: [UInt64: [Int32]] = [:]
  /// By the first three words: cut titles, and what they may be the beginning of.
  private var byHead: [UInt64: [Int32]] = [:]
  private var newest = Int64.min
  private var pruneAt = 8192
  private var names = PublisherNames()

  /// `names` are the sources' own, which may stand behind their titles.
  init(names: [String]) {
    for name in names { self.names.add(name) }
  }

  /// The first item that `entry` is a copy of.
  func original(of entry: Entry) -> Copy? {
    if let link = entry.link, let found = sameLink(link, entry) { return copy(found, "same link") }
    guard entry.title.isTelling else { return nil }
    let keys = TitleKeys(entry.title)
    if let found = first(byTitle[keys.title], entry, where: { $0.words == $1.words }) {
      return copy(found, "same title")
    }
    let isCutting: (CopyTitle, CopyTitle) -> Bool = {
      $0.isBeginning(of: $1) || $1.isBeginning(of: $0)
    }
    if let found = first(byHead[keys.head], entry, where: isCutting) {
      return copy(found, "cut title")
    }
    for half in [keys.firstHalf, keys.secondHalf] {
      if let found = first(byHalf[half], entry, where: { $0.isTypo(of: $1) }) {
        return copy(found, "one letter")
      }
    }
    return nil
  }

  /// Makes the entry known to later calls.
  mutating func add(_ entry: Entry) {
    newest = max(newest, entry.time)
    if entries.count >= pruneAt { prune() }
    index(entry)
  }

  private mutating func index(_ entry: Entry) {
    let number = Int32(entries.count)
    entries.append(entry)
    if let link = entry.link { byLink[link, default: []].append(number) }
    guard entry.title.isTelling else { return }
    let keys = TitleKeys(entry.title)
    byTitle[keys.title, default: []].append(number)
    byHead[keys.head, default: []].append(number)
    byHalf[keys.firstHalf, default: []].append(number)
    byHalf[keys.secondHalf, default: []].append(number)
  }

  /// Forgets what is out of reach of anything that may still come; doubles the room where that
  /// frees too little, so that the cost an item stays flat.
  private mutating func prune() {
    let kept = entries.filter { $0.time >= newest - 2 * CopyFinder.reach }
    entries = []
    byLink = [:]
    byTitle = [:]
    byHalf = [:]
    byHead = [:]
    for entry in kept { index(entry) }
    pruneAt = max(8192, kept.count * 2)
  }

  /// A link that one source gives to different titles (its front page, a live page) names no item.
  private func sameLink(_ link: String, _ entry: Entry) -> Entry? {
    guard let numbers = byLink[link] else { return nil }
    var titles: [String: [String]] = [entry.source: entry.title.words]
    for number in numbers.suffix(CopyFinder.candidates) {
      let other = entries[Int(number)]
      if let words = titles[other.source], words != other.title.words { return nil }
      titles[other.source] = other.title.words
    }
    return first(numbers, entry, where: { _, _ in true }, isTitleAsked: false)
  }

  private func first(
    _ numbers: [Int32]?, _ entry: Entry, where isSame: (CopyTitle, CopyTitle) -> Bool,
    isTitleAsked: Bool = true
  ) -> Entry? {
    guard let numbers else { return nil }
    for number in numbers.suffix(CopyFinder.candidates) {
      let other = entries[Int(number)]
      guard other.source != entry.source || other.source.isEmpty,
        abs(other.time - entry.time) <= CopyFinder.reach, isSame(entry.title, other.title)
      else { continue }
      if isTitleAsked {
        guard entry.title.isVersion(of: other.title),
          entry.title.isTailed(like: other.title, isName: names.contains)
        else { continue }
      }
      return other
    }
    return nil
  }

  private func copy(_ entry: Entry, _ reason: String) -> Copy {
    Copy(root: entry.root, story: entry.story, reason: reason)
  }
}

/// The hashes a title is found by.
private struct TitleKeys {
  let title: UInt64
  let head: UInt64
  let firstHalf: UInt64
  let secondHalf: UInt64

  init(_ title: CopyTitle) {
    let words = title.words
    let middle = words.count / 2
    self.title = TitleKeys.hash(words[...], salt: 1)
    head = TitleKeys.hash(words.prefix(3), salt: 2)
    // The number of words is part of a half's key: a wrong letter does not change it.
    firstHalf = TitleKeys.hash(words[..<middle], salt: UInt64(words.count) << 8 | 3)
    secondHalf = TitleKeys.hash(words[middle...], salt: UInt64(words.count) << 8 | 4)
  }

  /// FNV-1a, a zero byte between words.
  private static func hash(_ words: ArraySlice<String>, salt: UInt64) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ salt
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = hash &* 0x100_0000_01b3
    }
    return hash
  }
}
