import NewsModel
import NewsStore
import NewsTime
import TestSupport
import Testing

/// RELIABILITY.md row 5: a damaged store is said, never a crash.
struct DamageTests {
  /// xorshift64*: the same damage in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 2_685_821_657_736_338_717
    }
  }

  @Test func `a damaged store is read or refused`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("store.sqlite")
    let items = (0..<60).map { (number: Int) in
      Item("Number \(number)", ago: number, guid: "\(number)", summary: "Some words on it")
    }
    let reading = Reading(kind: .rss, items: items)
    let source = Source(id: "wire", name: "The Wire", place: .file("/wire.txt"), backlog: .all)
    let state = SourceState(source: "wire")
    do {
      let store = try Store(path: path, access: .write)
      _ = try store.keep(reading, of: source, state: state, at: Desk.morning)
    }
    let whole = try #require(folder.read("store.sqlite"))
    var dice = Dice(state: 20_240_625)
    var refused = 0
    for round in 0..<150 {
      var bytes = whole
      if round % 5 == 0 {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &dice))
      } else {
        for _ in 0..<(1 << (round % 8)) {
          bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(
            in: 0...255, using: &dice)
        }
      }
      let copy = TemporaryFolder()
      let path = copy.write(bytes, to: "store.sqlite")
      do throws(StoreError) {
        let reader = try Store(path: path, access: .read)
        _ = try reader.events(EventQuery())
        _ = try reader.states()
        let writer = try Store(path: path, access: .write)
        _ = try writer.keep(reading, of: source, state: state, at: Desk.morning)
        _ = try writer.editions()
      } catch {
        refused += 1
        #expect([.foreign, .damaged, .newer, .older, .missing, .failed].contains(error.reason))
        #expect(error.description.hasPrefix("\(path): "))
      }
    }
    #expect(refused > 30)
  }
}
