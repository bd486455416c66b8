import NewsText
import Testing

struct KeyedHashTests {
  /// The key 00 to 0f and messages 00 01 02...: the vectors of the reference implementation.
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"),
    (1, "da87c1d86b99af44347659119b22fc45"),
    (8, "3b62a9ba6258f5610f83e264f31497b4"),
    (15, "5493e99933b0a8117e08ec0f97cfc3d9"),
  ])
  func `it is SipHash-2-4 of 128 bits`(count: Int, expected: String) throws {
    let hash = try #require(KeyedHash(key: Array(0..<16)))
    let digest = hash.digest(Array(0..<UInt8(count)))
    #expect(digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == expected)
  }

  @Test func `parts do not run into one another`() throws {
    let hash = try #require(KeyedHash(key: Array(0..<16)))
    #expect(hash.text(["ab", "c"]) != hash.text(["a", "bc"]))
    #expect(hash.text(["ab", "c"]) == hash.text(["ab", "c"]))
    #expect(hash.text(["a"]).utf8.count == 32)
  }

  @Test func `another key makes another hash, and a short key none`() throws {
    let one = try #require(KeyedHash(key: Array(0..<16)))
    let other = try #require(KeyedHash(key: Array(1..<17)))
    #expect(one.text(["a"]) != other.text(["a"]))
    #expect(KeyedHash(key: [1, 2, 3]) == nil)
  }
}
