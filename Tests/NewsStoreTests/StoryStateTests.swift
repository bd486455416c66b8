import NewsModel
import NewsStore
import NewsTime
import Testing

@Suite struct StoryStateTests {
  private func change(
    through: Int64, moves: [GroupChange.Move] = [], merges: [GroupChange.Merge] = [],
    kept: [(Int64, [UInt8])] = [], gone: [Int64] = []
  ) -> GroupChange {
    GroupChange(
      through: through, item: through, hour: 7, moves: moves, merges: merges,
      kept: kept.map { StoryRecord(id: $0.0, state: $0.1) }, gone: gone)
  }

  @Test func `what the grouper knows comes back as it was given, in its order`() throws {
    let desk = try Desk()
    #expect(try desk.store.groupProgress() == GroupProgress())
    try desk.store.settle(change(through: 3, kept: [(9, [0, 255]), (2, []), (5, [1])]))
    try desk.store.settle(change(through: 4, kept: [(2, [7, 7])], gone: [5]))
    let store = try Store(path: desk.path, access: .read)
    #expect(try store.groupProgress() == GroupProgress(through: 4, item: 4, hour: 7))
    var stories: [StoryRecord] = []
    try store.forEachStory { stories.append($0) }
    #expect(try store.storyCount() == 2)
    #expect(stories.map(\.id) == [9, 2])
    #expect(stories.map(\.state) == [[0, 255], [7, 7]])
  }

  @Test func `a story that became part of another takes its events along, and its id names that`()
    throws
  {
    let desk = try Desk()
    try desk.hear([Item("Ferry sinks", guid: "1"), Item("Ferry raised", guid: "2")])
    try desk.store.place([
      Placement(seq: 1, storyID: 1, because: "first"),
      Placement(seq: 2, storyID: 2, because: "first"),
    ])
    try desk.store.settle(
      change(through: 2, merges: [.init(from: 2, into: 1, because: "story: joined s1")]))
    #expect(try desk.store.events(EventQuery(story: 1)).map(\.itemID) == [1, 2])
    #expect(try desk.store.story(named: 2) == 1)
    #expect(try desk.store.story(named: 1) == 1)
    try desk.store.settle(
      change(through: 2, merges: [.init(from: 1, into: 0x7, because: "story: joined s7")]))
    #expect(try desk.store.story(named: 2) == 7)
  }

  @Test func `an update tells what was, a repetition is nobody's copy`() throws {
    let desk = try Desk()
    try desk.hear([Item("Toll rises to 20", guid: "1"), Item("Toll is 20", guid: "2")])
    try desk.store.place([
      Placement(seq: 1, storyID: 1, was: "15", because: "story"),
      Placement(seq: 2, storyID: 1, isRepeat: true, because: "story"),
    ])
    let events = try desk.store.events(EventQuery())
    #expect(events.map(\.kind) == [.update, .copy])
    #expect(events.map(\.was) == ["15", nil])
    #expect(events.map(\.copyOf) == [nil, nil])
    #expect(events[1].storySince == events[0].firstSeen)
  }

  @Test func `a mute holds until its time, and follows its story`() throws {
    let desk = try Desk()
    let now = Desk.morning
    let mute = Mute(
      kind: .story, target: "2", title: "Ferry", made: now, until: now.adding(seconds: 60))
    try desk.store.mute(mute)
    try desk.store.mute(
      Mute(kind: .words, target: "hockey", title: "hockey", made: now, until: nil))
    #expect(try desk.store.mutes(at: now).map(\.name) == ["s2", "\"hockey\""])
    try desk.store.settle(
      change(through: 2, merges: [.init(from: 2, into: 1, because: "story: joined s1")]))
    #expect(try desk.store.mutes(at: now).map(\.name) == ["s1", "\"hockey\""])
    #expect(try desk.store.mutes(at: now.adding(seconds: 60)).count == 1)
    #expect(try desk.store.unmute(.words, "hockey"))
    #expect(try !desk.store.unmute(.words, "hockey"))
  }
}
