import NewsModel
import NewsStore
import NewsTime
import Testing

struct LedgerTests {
  private static func edition(
    _ id: String = "morning", ordinal: Int = 19_899, cutoff: Int64 = 0, title: String = "Morning"
  ) -> Edition {
    let item = Event(
      seq: 3, kind: .new, itemID: 7, sourceID: "wire", sourceName: "The Wire",
      item: Item("Storm"), time: Desk.morning, firstSeen: Desk.morning, storyID: 7)
    return Edition(
      id: id, day: Day(ordinal: ordinal), title: title,
      cutoff: Desk.morning.adding(seconds: cutoff), made: Desk.morning.adding(seconds: cutoff + 5),
      from: Desk.morning.adding(seconds: -86_400), zone: "Asia/Baku", after: 2, through: 9,
      brief: [1],
      sections: [
        .init(
          id: "weather", title: "Weather", kind: .topic,
          stories: [Story(id: 7, number: 1, day: 1, items: [item])])
      ], asked: 2, answered: 1, failed: [.init(id: "post", name: "The Post", reason: "no answer")],
      apart: 4)
  }

  @Test func `an edition comes back as it was said`() throws {
    let desk = try Desk()
    let edition = Self.edition()
    #expect(try desk.store.record(edition))
    #expect(try desk.store.edition("morning", on: edition.day) == edition)
    let entry = LedgerEntry(edition)
    #expect(try desk.store.editions() == [entry])
    #expect(try desk.store.edition(entry) == edition)
  }

  @Test func `two runs make one edition`() throws {
    let desk = try Desk()
    #expect(try desk.store.record(Self.edition()))
    #expect(try !desk.store.record(Self.edition(title: "Another")))
    #expect(try desk.store.editions().count == 1)
    #expect(try desk.store.edition("morning", on: Day(ordinal: 19_899))?.title == "Morning")
  }

  @Test func `a day may have several editions, the last of which stands for it`() throws {
    let desk = try Desk()
    for (cutoff, title) in [(43_200, "Evening"), (0, "Morning"), (86_400, "Next")] as [(Int64, _)] {
      let ordinal = cutoff == 86_400 ? 19_900 : 19_899
      #expect(
        try desk.store.record(Self.edition("daily", ordinal: ordinal, cutoff: cutoff, title: title))
      )
    }
    #expect(try desk.store.record(Self.edition("weekly", cutoff: 100_000)))
    #expect(try desk.store.edition("daily", on: Day(ordinal: 19_899))?.title == "Evening")
    #expect(
      try desk.store.editions(of: "daily").map(\.day.ordinal) == [19_899, 19_899, 19_900])
    #expect(
      try desk.store.editions().map(\.cutoff)
        == [0, 43_200, 86_400, 100_000].map {
          Desk.morning.adding(seconds: $0)
        })
    #expect(try desk.store.edition("daily", on: Day(ordinal: 1)) == nil)
  }

  @Test func `an effect is marked once it is done`() throws {
    let desk = try Desk()
    let entry = LedgerEntry(Self.edition())
    #expect(try desk.store.record(Self.edition()))
    #expect(try desk.store.editions(without: "files") == [entry])
    try desk.store.mark(entry, done: "files", at: desk.now)
    try desk.store.mark(entry, done: "files", at: desk.now)
    #expect(try desk.store.editions(without: "files").isEmpty)
    #expect(try desk.store.editions(without: "mail desk") == [entry])
  }

  @Test func `what was shown ahead of a cursor is known until it is forgotten`() throws {
    let desk = try Desk()
    try desk.store.mark(shown: true, aheadOfCursor: "run", 4)
    try desk.store.mark(shown: true, aheadOfCursor: "run", 4)
    try desk.store.mark(shown: true, aheadOfCursor: "run", 6)
    try desk.store.mark(shown: true, aheadOfCursor: "run", 9)
    try desk.store.mark(shown: true, aheadOfCursor: "bar", 5)
    try desk.store.mark(shown: false, aheadOfCursor: "run", 6)
    #expect(try desk.store.shownAhead(ofCursor: "run") == [4, 9])
    try desk.store.forgetShownAhead(ofCursor: "run", through: 8)
    #expect(try desk.store.shownAhead(ofCursor: "run") == [9])
    #expect(try desk.store.shownAhead(ofCursor: "bar") == [5])
  }

  @Test func `a cursor stands where it was moved to`() throws {
    let desk = try Desk()
    #expect(try desk.store.cursor("run") == nil)
    try desk.store.move(cursor: "run", to: 7)
    try desk.store.move(cursor: "bar", to: 9)
    try desk.store.move(cursor: "run", to: 5)
    #expect(try desk.store.cursor("run") == 5)
    #expect(try desk.store.cursor("bar") == 9)
    #expect(throws: Stop.self) {
      try desk.store.atomically {
        try desk.store.move(cursor: "run", to: 6)
        throw Stop()
      }
    }
    #expect(try desk.store.cursor("run") == 5)
  }
}

struct Stop: Error {}
