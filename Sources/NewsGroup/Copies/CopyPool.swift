/// Entries one behind another in bytes, little-endian: as they are held, and as they are kept
/// between runs.
///
/// An entry is its length, what stands in every entry at a fixed place, and the title's parts. They
/// stand in chunks, for one array that grows is held twice while it moves.
struct CopyPool: Sendable {
  private var chunks: [[UInt8]] = []
  /// For one entry after the other.
  private var writer = ByteWriter(capacity: 512)

  /// A place is a chunk's number and, in so many bits, the offset in it.
  private static let offsetBits = 18
  private static let chunkSize = 1 << offsetBits
  /// Bytes of a part of a title that are kept; with all its parts an entry is far below a chunk.
  private static let partLimit = 8192

  /// Of one entry: places of what has a fixed size.
  private enum Place {
    static let length = 0
    static let seq = 4
    static let root = 12
    static let source = 20
    static let time = 28
    static let keys = 36
    static let version = keys + 8 * CopyKeys.count
    static let isCut = version + 4
    static let title = isCut + 1
  }

  /// Where the next entry will stand, if the last chunk has room for it.
  var end: Int {
    guard let last = chunks.last else { return 0 }
    return (chunks.count - 1) << CopyPool.offsetBits | last.count
  }

  /// Adds an entry; where it stands.
  mutating func add(_ entry: CopyEntry) -> Int {
    writer.clear()
    writer.add(UInt32(0))
    writer.add(entry.seq)
    writer.add(entry.root)
    writer.add(entry.source)
    writer.add(entry.time)
    for key in entry.keys.values.indices { writer.add(entry.keys.values[key]) }
    writer.add(Int32(entry.title.version ?? -1))
    writer.add(UInt8(entry.title.isCut ? 1 : 0))
    write(part: entry.title.text)
    for tail in entry.title.tails { write(part: tail) }
    writer.set(UInt32(writer.count), at: Place.length)
    return add(writer.bytes)
  }

  private mutating func write(part: [UInt8]) {
    let part = part.prefix(CopyPool.partLimit)
    writer.add(UInt16(part.count))
    writer.add(bytes: part)
  }

  /// Adds the bytes of an entry; where it stands.
  mutating func add(_ entry: ArraySlice<UInt8>) -> Int {
    if (chunks.last?.count ?? CopyPool.chunkSize) + entry.count > CopyPool.chunkSize {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(CopyPool.chunkSize)
    }
    let place = end
    chunks[chunks.count - 1] += entry
    return place
  }

  /// Forgets the entries before that place, as far as they fill chunks.
  mutating func forget(before place: Int) {
    var chunk = (place >> CopyPool.offsetBits) - 1
    while chunk >= 0, !chunks[chunk].isEmpty {
      chunks[chunk] = []
      chunk -= 1
    }
  }

  /// Calls `body` with the bytes of each entry of `kept`; stops at what is none.
  static func forEachEntry(of kept: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    while start + Place.title <= kept.count {
      let length: UInt32 = ByteReader.number(in: kept, at: start + Place.length)
      let end = start + Int(length)
      guard length >= Place.title, length <= chunkSize, end <= kept.count else { return }
      body(kept[start..<end])
      start = end
    }
  }

  /// The entries from that place on, one behind another.
  func entries(from start: Int) -> [UInt8] {
    let first = start >> CopyPool.offsetBits
    guard first < chunks.count else { return [] }
    var entries = Array(chunks[first][(start & (CopyPool.chunkSize - 1))...])
    for chunk in chunks[(first + 1)...] { entries += chunk }
    return entries
  }

  // MARK: Reading

  func seq(_ place: Int) -> Int64 { number(Int64.self, place, Place.seq) }

  func root(_ place: Int) -> Int64 { number(Int64.self, place, Place.root) }

  func source(_ place: Int) -> UInt64 { number(UInt64.self, place, Place.source) }

  func time(_ place: Int) -> Int64 { number(Int64.self, place, Place.time) }

  func key(_ place: Int, _ key: Int) -> UInt64 {
    number(UInt64.self, place, Place.keys + 8 * key)
  }

  func title(_ place: Int) -> CopyTitle {
    var parts: [[UInt8]] = []
    forEachPart(place) { parts.append(Array($0)) }
    let version = number(Int32.self, place, Place.version)
    return CopyTitle(
      text: parts.first ?? [], tails: Array(parts.dropFirst()),
      version: version < 0 ? nil : Int(version),
      isCut: number(UInt8.self, place, Place.isCut) != 0)
  }

  /// The last part behind the title.
  func lastTail(_ place: Int) -> ArraySlice<UInt8>? {
    var last: ArraySlice<UInt8>?
    var isTitle = true
    forEachPart(place) { part in
      if !isTitle { last = part }
      isTitle = false
    }
    return last
  }

  /// The title and each of its tails.
  private func forEachPart(_ place: Int, _ body: (ArraySlice<UInt8>) -> Void) {
    let entry = entry(place)
    var index = entry.startIndex + Place.title
    while index + 2 <= entry.endIndex {
      let length = Int(entry[index]) | Int(entry[index + 1]) << 8
      index += 2
      guard index + length <= entry.endIndex else { return }
      body(entry[index..<index + length])
      index += length
    }
  }

  /// The bytes of one entry.
  func entry(_ place: Int) -> ArraySlice<UInt8> {
    let offset = place & (CopyPool.chunkSize - 1)
    let length = Int(number(UInt32.self, place, Place.length))
    return chunks[place >> CopyPool.offsetBits][offset..<offset + length]
  }

  private func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _: Number.Type, _ place: Int, _ field: Int
  ) -> Number {
    // In bounds: `forEachEntry` and `add` see to it that every entry has the fixed part.
    ByteReader.number(
      in: chunks[place >> CopyPool.offsetBits], at: place & (CopyPool.chunkSize - 1) + field)
  }
}
