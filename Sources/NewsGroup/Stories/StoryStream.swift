import NewsModel

/// Puts items into stories as they arrive, and again when their minute is over.
///
/// An item is answered at once, for the ticker. What it becomes in an edition is settled later, minute
/// by minute, in an order that does not depend on which source answered first; only what is settled
/// is kept, and an item that is not is read again from the events after a restart. So neither
/// the order within a minute nor a restart changes a story.
///
/// Where the items came in that order, as those of one document do, nothing would come out otherwise:
/// what was done at once is what is settled. Where they did not it is taken back, and done again.
struct StoryStream: ~Copyable, Sendable {
  /// An item that waits to be settled.
  struct Pending: Sendable {
    var seq: Int64
    /// Unix seconds of its first reading.
    var arrived: Int64
    var item: StoryItem
    /// The first item of its copies: itself where it is none.
    var root: Int64
    /// The story it was put into at once.
    var story: Int64
    /// Where that stands, and what spoke for it, once it was put there in this process.
    var found: Found?
  }

  /// Where an item was put.
  struct Found: Sendable {
    var place: Int
    /// Nil where it begins the story.
    var match: StoryFinder.Match?
  }

  /// What was decided about an item.
  struct Decision: Sendable, Equatable {
    var story: Int64
    /// Nil where it begins one.
    var match: StoryFinder.Match?
    /// The quantity the story gave before, where the item gives another.
    var was: Figure?
    /// The story had said it all.
    var isRepeat = false
  }

  private(set) var finder: StoryFinder
  /// Places from here on are not settled.
  private var settled: Int
  private var pending: [Pending] = []
  /// Places of the open stories by id.
  private var places = HashIndex<Int64>()
  /// Hours since 1970 at which stories were closed last.
  private(set) var hour: Int64
  /// So many of those that wait stand in stories, for others to be put beside them; the rest is put
  /// there when another is asked for, and never where it is settled before.
  private var standing = 0
  /// What the settled stories were that some of them stand in.
  private var pasts: [Int: StoryFinder.Past] = [:]

  init(hour: Int64 = .min) {
    finder = StoryFinder()
    settled = 0
    self.hour = hour
  }

  /// Knows about `count` settled stories again, in the order they were begun, before anything is
  /// placed.
  mutating func restore<Failure>(
    _ count: Int, _ forEach: ((StoryRecord) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    try finder.restore(count, forEach)
    findPlaces()
  }

  /// Of the stories there are, which are all settled.
  private mutating func findPlaces() {
    settled = finder.stories.count
    places = HashIndex(capacity: settled)
    for place in finder.stories.indices { putPlace(place) }
  }

  /// The place of the open story of that id.
  private func placeOfStory(_ id: Int64) -> Int? {
    places[id].map { Int($0) }
  }

  private mutating func putPlace(_ place: Int) {
    places.set(finder.stories[place].id, Int32(place))
  }

  // MARK: At once

  /// Puts an item somewhere, until its minute is settled.
  mutating func place(_ item: StoryItem, seq: Int64, arrived: Int64) -> Decision {
    putBack()
    var decision = Decision(story: item.id)
    let match = match(item)
    if let match {
      decision.story = finder.stories[match.place].id
      decision.match = match
      (decision.was, decision.isRepeat) = news(item, match)
    }
    pending.append(
      Pending(
        seq: seq, arrived: arrived, item: item, root: item.id, story: decision.story,
        found: put(item, match)))
    standing = pending.count
    return decision
  }

  /// Puts an item into the story that was found for it, or begins one.
  private mutating func put(_ item: StoryItem, _ match: StoryFinder.Match?) -> Found {
    guard let match else {
      let place = finder.begin(item)
      putPlace(place)
      return Found(place: place)
    }
    add(item, to: match.place)
    return Found(place: match.place, match: match)
  }

  private mutating func add(_ item: StoryItem, to place: Int) {
    if place < settled, pasts[place] == nil { pasts[place] = finder.past(of: place) }
    finder.add(item, to: place)
  }

  /// Lets an item wait that is answered for already: as a copy, or by an earlier run.
  mutating func wait(
    _ item: StoryItem, copyOf root: Int64?, in story: Int64, seq: Int64, arrived: Int64
  ) {
    let waiting = Pending(
      seq: seq, arrived: arrived, item: item, root: root ?? item.id, story: story)
    pending.append(waiting)
  }

  var isWaiting: Bool {
    !pending.isEmpty
  }

  /// What an item tells beyond its story: another quantity, or nothing.
  private func news(_ item: StoryItem, _ match: StoryFinder.Match) -> (Figure?, Bool) {
    let story = finder.stories[match.place]
    let isRepeat = match.known >= StoryTuning.repeated && match.news < StoryTuning.newWord
    guard let figure = item.figure else { return (nil, isRepeat) }
    guard let before = story.figure else { return (nil, false) }
    if figure.isNews(after: before) { return (before, false) }
    return (nil, figure.value == before.value && isRepeat)
  }

  private mutating func match(_ item: StoryItem) -> StoryFinder.Match? {
    item.terms.isEmpty ? nil : finder.match(item)
  }

  // MARK: Settled

  /// An item whose story became another's.
  struct Move: Sendable {
    var seq: Int64
    var item: StoryItem
    var story: Int64
    /// Nil of a copy, and of the first of a story.
    var match: StoryFinder.Match?
  }

  /// Settles what arrived before that instant, or all of it, and answers where each item is.
  /// `storyOf` knows the story of an item that was settled before.
  mutating func settle(before end: Int64?, storyOf: (Int64) -> Int64?) -> [Move] {
    let end = end ?? .max
    if isSettled(before: end) {
      var moves = pending.compactMap { waiting in
        waiting.found.map { found in
          Move(
            seq: waiting.seq, item: waiting.item, story: Int64(found.place), match: found.match)
        }
      }
      removePlaces()
      pasts = [:]
      finish(&moves, waiting: [])
      return moves
    }
    let ready = pending.filter { $0.arrived < end }
    guard !ready.isEmpty else { return [] }
    let rest = pending.filter { $0.arrived >= end }
    takeBack()

    var moves: [Move] = []
    for copies in StoryStream.units(ready) {
      let first = copies[0]
      close(at: first.arrived)
      var match: StoryFinder.Match?
      let place: Int
      if copies.allSatisfy({ $0.item.id != first.root }),
        let known = storyOf(first.root).flatMap({ placeOfStory($0) })
      {
        place = known
        finder.add(first.item, to: place)
      } else if let found = self.match(first.item) {
        match = found
        place = found.place
        finder.add(first.item, to: place)
      } else {
        place = finder.begin(first.item)
      }
      for copy in copies.dropFirst() { finder.add(copy.item, to: place) }
      for copy in copies {
        // The place for the moment: a story's name is its first item's to arrive.
        moves.append(
          Move(
            seq: copy.seq, item: copy.item, story: Int64(place),
            match: copy.root == copy.item.id ? match : nil))
      }
    }
    finish(&moves, waiting: rest)
    return moves
  }

  /// Whether all that waits was done already as it is to be settled: each item in its turn, no copy
  /// among them, and no story ended meanwhile.
  private func isSettled(before end: Int64) -> Bool {
    guard !pending.isEmpty, standing == pending.count else { return false }
    for index in pending.indices {
      guard pending[index].arrived < end, pending[index].root == pending[index].item.id,
        pending[index].found != nil, pending[index].arrived / 3600 <= hour,
        index == 0 || StoryStream.isBefore(pending[index - 1], pending[index])
      else { return false }
    }
    return true
  }

  /// Names what is settled; the rest goes on waiting.
  private mutating func finish(_ moves: inout [Move], waiting rest: [Pending]) {
    name(&moves)
    settled = finder.stories.count
    pending = rest
    standing = 0
  }

  /// Takes back what was done at once.
  private mutating func takeBack() {
    removePlaces()
    finder.drop(after: settled)
    for (place, past) in pasts.sorted(by: { $0.key < $1.key }) { finder.takeBack(place, to: past) }
    pasts = [:]
    for index in pending.indices { pending[index].found = nil }
  }

  /// Of the stories that are not settled.
  private mutating func removePlaces() {
    for place in settled..<finder.stories.count { places.remove(finder.stories[place].id) }
  }

  /// Places the items that were answered already, without answering again.
  private mutating func putBack() {
    for index in standing..<pending.count { putBack(index) }
    standing = pending.count
  }

  private mutating func putBack(_ index: Int) {
    let waiting = pending[index]
    if waiting.root == waiting.item.id {
      pending[index].found = put(waiting.item, match(waiting.item))
    } else if let place = placeOfStory(waiting.story) {
      add(waiting.item, to: place)
    }
  }

  /// Joins the settled stories that turned out to be about one event; nothing may be waiting. Old
  /// items are stories as well for that long: what comes next is not about them.
  mutating func merge(beside old: [StoryItem]) -> [StoryFinder.Merge] {
    precondition(pending.isEmpty, "settle first")
    func isBefore(_ left: StoryItem, _ right: StoryItem) -> Bool {
      (left.time, left.order, left.id) < (right.time, right.order, right.id)
    }
    for item in old.sorted(by: isBefore) { _ = finder.begin(item) }
    let merges = finder.merge()
    for merge in merges { places.remove(merge.from) }
    for place in settled..<finder.stories.count { finder.close(place) }
    settled = finder.stories.count
    return merges
  }

  /// The stories that changed since the last call, and the ids of those that are no more.
  mutating func takeChanges() -> (kept: [StoryRecord], gone: [Int64]) {
    // What stands in stories for the moment is not kept.
    guard pasts.isEmpty else { return ([], []) }
    let changes = finder.takeChanges(before: settled)
    if pending.isEmpty, finder.isWorthCompacting {
      finder.compact()
      findPlaces()
    }
    return changes
  }

  /// Gives new stories the lowest id among their items, and moves the ids of their places.
  private mutating func name(_ moves: inout [Move]) {
    for move in moves where Int(move.story) >= settled {
      let place = Int(move.story)
      finder.stories[place].id = min(finder.stories[place].id, move.item.id)
    }
    for place in settled..<finder.stories.count where finder.stories[place].isOpen {
      putPlace(place)
    }
    for index in moves.indices {
      moves[index].story = finder.stories[Int(moves[index].story)].id
    }
  }

  /// The order that arrival has no say in: by minute, then by their own time, then by what they say.
  private static func isBefore(_ left: Pending, _ right: Pending) -> Bool {
    let (mine, others) = (left.arrived.minute, right.arrived.minute)
    if mine != others { return mine < others }
    if left.item.time != right.item.time { return left.item.time < right.item.time }
    return (left.item.order, left.seq) < (right.item.order, right.seq)
  }

  /// Items with their copies, in their order.
  private static func units(_ ready: [Pending]) -> [[Pending]] {
    var units: [[Pending]] = []
    var unitOfRoot: [Int64: Int] = [:]
    for waiting in ready.sorted(by: isBefore) {
      if let unit = unitOfRoot[waiting.root] {
        units[unit].append(waiting)
      } else {
        unitOfRoot[waiting.root] = units.count
        units.append([waiting])
      }
    }
    return units
  }

  /// Ends the stories that are over by the hour of that instant.
  private mutating func close(at time: Int64) {
    let now = time / 3600
    guard now > hour else { return }
    hour = now
    for place in finder.over(at: now * 3600) {
      places.remove(finder.stories[place].id)
      finder.close(place)
    }
  }
}

extension Int64 {
  /// Of an instant, rounded down.
  fileprivate var minute: Int64 {
    self >= 0 ? self / 60 : (self - 59) / 60
  }
}
