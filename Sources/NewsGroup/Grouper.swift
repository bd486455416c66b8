package import NewsModel
import NewsNet
import NewsText
package import NewsTime

/// Puts items into stories and under topics, and finds the copies among them.
///
/// `place` answers at once; `settle` says what the stories are once a minute is over, and what is to
/// be kept of them.
package struct Grouper: ~Copyable, Sendable {
  private let rules: TopicRules
  private let sources: [String: SourceRules]
  private let everywhere: SourceRules
  private let readsWords: Bool
  private let names: PublisherNames
  private var copies: CopyFinder
  private var mediaTopics: TopicFinder
  private var votes = StoryVotes()
  private var stories: StoryStream
  private var itemStories = ItemStories()
  /// What is settled: the last event, the highest item.
  private var through: Int64
  private var lastItem: Int64
  /// The last event of which stories were joined for an edition.
  package private(set) var merged: Int64
  /// What is placed.
  private var newest: (seq: Int64, item: Int64) = (0, 0)
  /// Answers at once are not asked for.
  private let isBatch: Bool

  /// How long what was placed matters to what comes, in seconds (DESIGN.md, Identity).
  package static let reach = CopyFinder.memory
  /// The age in seconds from which on an item that comes joins no story until an edition is made.
  package static let old = StoryTuning.silence

  /// One that knows nothing yet but `progress`: what `restore` gives it comes next, in the order it
  /// was kept, and `wait` for the events after `progress.through`. `only` and `not` are those of the
  /// whole config; `learnt` is what the store kept of `takeTopicCounts`. With `batch` stories are
  /// answered by `settle` alone.
  package init(
    topics: [Topic], sources: [Source], only: [String] = [], not: [String] = [],
    progress: GroupProgress = GroupProgress(), learnt: [TopicCounts] = [], batch: Bool = false
  ) {
    rules = TopicRules(topics)
    mediaTopics = TopicFinder(learnt)
    self.sources = Dictionary(
      sources.map { ($0.id, SourceRules($0)) }, uniquingKeysWith: { first, _ in first })
    everywhere = SourceRules(only: only, not: not)
    readsWords =
      !topics.isEmpty || !only.isEmpty || !not.isEmpty
      || sources.contains { !$0.only.isEmpty || !$0.not.isEmpty }
    names = PublisherNames(sources.map(\.name))
    copies = CopyFinder(names: names)
    stories = StoryStream(hour: progress.hour)
    through = progress.through
    lastItem = progress.item
    merged = progress.merged
    newest = (through, lastItem)
    isBatch = batch
  }

  // MARK: What was known

  /// Knows the stories again, about `count`, that `forEach` calls its argument with, as
  /// `GroupChange.kept` gave them; what is none is passed over.
  package mutating func restoreStories<Failure>(
    _ count: Int, _ forEach: ((StoryRecord) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    try stories.restore(count, forEach)
  }

  /// Knows again what copies are found by, as `takeCopies` gave it.
  package mutating func restore(copies bytes: [UInt8]) {
    copies.restore(bytes)
  }

  /// Knows where an item of the last days was placed.
  package mutating func restore(_ placed: PlacedItem) {
    itemStories.put(placed.item, in: placed.story, time: placed.time)
    if let topic = placed.topic, !placed.isCopy {
      votes.add(TopicFinder.vote(told: topic), to: placed.story)
    }
  }

  /// Waits for what was placed by an earlier run to be settled: the events after what is.
  package mutating func wait(for unsettled: [Event]) {
    var waiting: Set<Int64> = []
    for event in unsettled.sorted(by: { $0.seq < $1.seq }) { wait(event, &waiting) }
  }

  // MARK: Placing

  /// One placement an event, in their order; what an earlier call placed is known to a later one.
  ///
  /// An update stays where its item stands. Backlog was never told, so that nothing is a copy of
  /// it; the same holds for what a source's `only` or `not` keeps out.
  package mutating func place(_ events: [Event]) -> [Placement] {
    var placements: [Placement] = []
    placements.reserveCapacity(events.count)
    for index in events.indices { placements.append(place(events[index])) }
    return placements
  }

  /// The next event's placement.
  mutating func place(_ event: Event) -> Placement {
    newest = (max(newest.seq, event.seq), max(newest.item, event.itemID))
    var placement = Placement(
      seq: event.seq, storyID: event.storyID ?? event.itemID, copyOf: event.copyOf,
      because: "first")
    if readsWords {
      let words = ItemWords(event.item)
      let source = sources[event.sourceID]
      if let topic = rules.topic(of: words, source: source) {
        placement.topic = topic.name
        placement.because = topic.because
      }
      if let reason = everywhere.reasonToKeepOut(words) ?? source?.reasonToKeepOut(words) {
        placement.isKeptOut = true
        placement.because = reason
        return placement
      }
    }
    if event.item.aside != nil { return placement }
    let text = event.text ?? ItemText(event.item)
    // Whoever wants the whole input at its end asks `TopicBatch`.
    guard !isBatch else {
      if event.kind != .backlog { join(event, text.title, &placement) }
      return placement
    }
    let reading = TopicReading(event.item, text, source: event.sourceID)
    let finding = mediaTopics.finding(reading)
    if let finding, event.kind == .new || event.kind == .backlog {
      mediaTopics.learn(reading, finding)
    }
    if event.kind != .backlog {
      join(event, text.title, &placement)
      name(&placement, reading, finding)
    }
    return placement
  }

  /// Puts the item of an event into its story.
  private mutating func join(_ event: Event, _ title: TitleText, _ placement: inout Placement) {
    let entry = entry(event, title, root: event.copyOf)
    if event.kind == .new {
      tell(event, title, entry, &placement)
    } else {
      // A revision: its item stands in its story already.
      copies.add(entry)
      placement.storyID = itemStories.story(of: event.copyOf ?? event.itemID) ?? placement.storyID
    }
  }

  /// What copies of the items placed since the last call will be found by, for the store; empty
  /// where none was.
  package mutating func takeCopies() -> [UInt8] {
    copies.takeChanges()
  }

  /// What was learnt about words since the last call, for the store.
  package mutating func takeTopicCounts() -> [TopicCounts] {
    mediaTopics.takeChanges()
  }

  /// Puts an item that is under no topic of the user's under one of IPTC's, as its story votes.
  private mutating func name(
    _ placement: inout Placement, _ reading: TopicReading, _ finding: TopicFinder.Finding?
  ) {
    if let finding, placement.copyOf == nil {
      votes.add(TopicFinder.vote(finding.probabilities), to: placement.storyID)
    }
    guard placement.topic == nil, let vote = votes.probabilities(of: placement.storyID),
      let topic = TopicFinder.topic(vote)
    else { return }
    placement.topic = topic.topic
    let own = finding.flatMap { $0.probabilities.best == topic ? $0 : nil }
    placement.because +=
      "; " + (own.map { mediaTopics.because(reading, $0, topic) } ?? "topic: story")
  }

  /// Settles the items that arrived before that instant, or all of them; with `merging` stories that
  /// turned out to be about one event become one, which is for when an edition is made: those of the
  /// `old` events too, which are all of that age after `merged`.
  package mutating func settle(
    before end: Instant?, merging: Bool = false, old: [Event] = []
  ) -> GroupChange {
    let moves = stories.settle(before: end?.seconds) { [itemStories] in
      itemStories.story(of: $0)
    }
    var change = GroupChange(through: 0, item: 0, hour: 0)
    for move in moves {
      through = max(through, move.seq)
      lastItem = max(lastItem, move.item.id)
      let told = itemStories.story(of: move.item.id)
      itemStories.put(move.item.id, in: move.story, time: move.item.time)
      if told != move.story {
        change.moves.append(
          GroupChange.Move(
            seq: move.seq, story: move.story,
            because: move.match.map { reason($0, move.item.words) } ?? "first"))
      }
    }
    if !stories.isWaiting {
      through = max(through, newest.seq)
      lastItem = max(lastItem, newest.item)
    }
    if merging, !stories.isWaiting {
      let alone = old.filter { event in
        event.kind != .backlog && event.copyOf == nil
          && event.storyID ?? event.itemID == event.itemID
      }
      for merge in stories.merge(beside: alone.map { storyItem($0, TitleText($0.item.title)) }) {
        itemStories.merge(merge.from, into: merge.into)
        change.merges.append(
          GroupChange.Merge(
            from: merge.from, into: merge.into,
            because: reason(merge.shared, merge.score, merge.words)))
      }
      merged = max(merged, newest.seq)
    }
    // A whole input is answered and forgotten.
    if !isBatch {
      (change.kept, change.gone) = stories.takeChanges()
    }
    change.through = through
    change.item = lastItem
    change.hour = stories.hour
    change.merged = merged
    return change
  }

  // MARK: One event

  /// A new item: a copy of another, or one of a story, or the first of its own.
  private mutating func tell(
    _ event: Event, _ title: TitleText, _ entry: CopyEntry, _ placement: inout Placement
  ) {
    var entry = entry
    if let original = copies.original(of: entry) {
      entry.root = original.root
      placement.copyOf = original.root
      placement.storyID = itemStories.story(of: original.root) ?? original.root
      placement.because = "copy: \(original.reason)"
      if isLive(event) {
        wait(storyItem(event, title), event, copyOf: original.root, in: placement.storyID)
      }
    } else if !isLive(event) {
      placement.storyID = event.itemID
    } else if isBatch {
      wait(storyItem(event, title), event, copyOf: nil, in: event.itemID)
    } else {
      let item = storyItem(event, title)
      let decision = stories.place(item, seq: event.seq, arrived: event.firstSeen.seconds)
      placement.storyID = decision.story
      if let match = decision.match {
        let reason = reason(match, item.words)
        placement.because = placement.topic == nil ? reason : "\(reason); \(placement.because)"
        placement.was = decision.was?.text ?? formerWord(of: item, entry, in: decision.story)
        placement.isRepeat = decision.isRepeat && placement.was == nil
      }
    }
    itemStories.put(event.itemID, in: placement.storyID, time: event.time.seconds)
    copies.add(entry)
  }

  /// What a title of the same story said where this one says something else, and nothing else is
  /// new: a verb, an outcome. Another name is no change of the same.
  private func formerWord(of item: StoryItem, _ entry: CopyEntry, in story: Int64) -> String? {
    let found = copies.formerWord(of: entry) { itemStories.story(of: $0) == story }
    guard let (now, was) = found else { return nil }
    let key = Terms.word(from: 0, in: now.span).stem.key
    if item.terms.contains(where: { $0.key == key && $0.isName }) { return nil }
    return String(decoding: was, as: UTF8.self)
  }

  /// Whether an item was younger than stories live when it came.
  private func isLive(_ event: Event) -> Bool {
    event.time.seconds > event.firstSeen.seconds - Grouper.old
  }

  private mutating func wait(
    _ item: StoryItem, _ event: Event, copyOf root: Int64?, in story: Int64
  ) {
    stories.wait(
      item, copyOf: root, in: story, seq: event.seq, arrived: event.firstSeen.seconds)
  }

  /// What was placed by an earlier run and is not settled: the first event of an item that was not
  /// told before; what follows are its revisions.
  private mutating func wait(_ event: Event, _ waiting: inout Set<Int64>) {
    newest = (max(newest.seq, event.seq), max(newest.item, event.itemID))
    guard event.kind != .backlog, event.seq > through, event.itemID > lastItem, isLive(event),
      waiting.insert(event.itemID).inserted
    else { return }
    wait(
      storyItem(event, TitleText(event.item.title)), event, copyOf: event.copyOf,
      in: event.storyID ?? event.copyOf ?? event.itemID)
  }

  private func entry(_ event: Event, _ title: TitleText, root: Int64?) -> CopyEntry {
    CopyEntry(
      seq: event.seq, root: root ?? event.itemID,
      source: event.sourceID.isEmpty ? 0 : StableHash.fnv64(event.sourceID.utf8),
      time: event.time.seconds, title: CopyTitle(folded: title.folded),
      link: event.item.link.flatMap { CanonicalLink.key($0) })
  }

  private func storyItem(_ event: Event, _ title: TitleText) -> StoryItem {
    StoryItem(event, words: StoryWords(title, names: names))
  }

  private func reason(_ match: StoryFinder.Match, _ words: [UInt8]) -> String {
    reason(match.shared, match.score, words)
  }

  /// "story: ferry, halvorsen, score 0.31".
  private func reason(_ shared: [UInt32], _ score: Float, _ text: [UInt8]) -> String {
    var reason = Array("story: ".utf8)
    StoryWords.forEachWord(of: text, withKeys: shared) { word in
      reason += text[word]
      reason += ", ".utf8
    }
    reason += "score ".utf8
    reason += score.hundredths.utf8
    return String(decoding: reason, as: UTF8.self)
  }
}

extension Float {
  /// "0.31"
  var hundredths: String {
    let hundredths = Int((self * 100).rounded())
    let rest = abs(hundredths % 100)
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
