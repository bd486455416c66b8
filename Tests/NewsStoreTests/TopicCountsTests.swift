import NewsModel
import NewsStore
import Testing

@Suite struct TopicCountsTests {
  private func row(_ key: UInt64, _ counts: [MediaTopic: UInt16]) -> TopicCounts {
    TopicCounts(key: key, counts: MediaTopic.allCases.map { counts[$0] ?? 0 })
  }

  @Test func `what was learnt is there again, and what is forgotten is gone`() throws {
    let desk = try Desk()
    let sport = row(1 << 32 | 0xFFFF_FFFF, [.sport: 65_535])
    let mixed = row(7, [.arts: 1, .weather: 12])
    try desk.store.keep(topicCounts: [sport, mixed])
    #expect(try desk.store.topicCounts() == [mixed, sport])

    let grown = row(7, [.arts: 2, .weather: 12])
    try desk.store.keep(topicCounts: [grown, TopicCounts(key: sport.key, counts: [])])
    let store = try Store(path: desk.path, access: .read)
    #expect(try store.topicCounts() == [grown])
  }

  @Test func `nothing learnt, nothing kept`() throws {
    let desk = try Desk()
    try desk.store.keep(topicCounts: [])
    #expect(try desk.store.topicCounts().isEmpty)
  }
}
