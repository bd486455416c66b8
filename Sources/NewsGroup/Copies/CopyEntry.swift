/// What is known of an item that was told.
struct CopyEntry: Sendable {
  /// Of its event.
  let seq: Int64
  /// The first item of its chain: itself, where it is no copy.
  var root: Int64
  /// A hash of the source's id: items of one source are not compared. 0 where nothing is known of it.
  let source: UInt64
  /// Unix seconds.
  let time: Int64
  let title: CopyTitle
  let keys: CopyKeys

  /// `link` is the canonical link.
  init(seq: Int64, root: Int64, source: UInt64, time: Int64, title: CopyTitle, link: String?) {
    self.seq = seq
    self.root = root
    self.source = source
    self.time = time
    self.title = title
    keys = CopyKeys(title, link: link)
  }
}

/// Entries one behind another in bytes, little-endian: as they are held, and as they are kept
/// between runs.
///
/// An entry is its length, what stands in every entry at a fixed place, and the title's parts.
struct CopyPool: Sendable {
  private(set) var bytes: [UInt8] = []

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

  /// Adds an entry; where it stands.
  mutating func add(_ entry: CopyEntry) -> Int {
    let start = bytes.count
    var writer = ByteWriter(bytes: bytes)
    bytes = []
    writer.add(UInt32(0))
    writer.add(entry.seq)
    writer.add(entry.root)
    writer.add(entry.source)
    writer.add(entry.time)
    for key in entry.keys.values.indices { writer.add(entry.keys.values[key]) }
    writer.add(Int32(entry.title.version ?? -1))
    writer.add(UInt8(entry.title.isCut ? 1 : 0))
    writer.add(entry.title.text)
    for tail in entry.title.tails { writer.add(tail) }
    writer.set(UInt32(writer.bytes.count - start), at: start)
    bytes = writer.bytes
    return start
  }

  /// Adds what another pool held; its entries are to be walked from the place this answers.
  mutating func add(_ kept: [UInt8]) -> Int {
    defer { bytes += kept }
    return bytes.count
  }

  /// Calls `body` with each entry's place from that one on; stops at what is no entry.
  func forEach(from start: Int, _ body: (Int) -> Void) {
    var place = start
    while place + Place.title <= bytes.count {
      let length = Int(number(UInt32.self, place + Place.length))
      guard length >= Place.title, place + length <= bytes.count else { return }
      body(place)
      place += length
    }
  }

  // MARK: Reading

  func seq(_ place: Int) -> Int64 { number(Int64.self, place + Place.seq) }

  func root(_ place: Int) -> Int64 { number(Int64.self, place + Place.root) }

  func source(_ place: Int) -> UInt64 { number(UInt64.self, place + Place.source) }

  func time(_ place: Int) -> Int64 { number(Int64.self, place + Place.time) }

  func key(_ place: Int, _ key: Int) -> UInt64 {
    number(UInt64.self, place + Place.keys + 8 * key)
  }

  func title(_ place: Int) -> CopyTitle {
    let end = place + Int(number(UInt32.self, place + Place.length))
    var parts: [[UInt8]] = []
    var index = place + Place.title
    while index + 2 <= end {
      let length = Int(number(UInt16.self, index))
      index += 2
      guard index + length <= end else { break }
      parts.append(Array(bytes[index..<index + length]))
      index += length
    }
    let version = number(Int32.self, place + Place.version)
    return CopyTitle(
      text: parts.first ?? [], tails: Array(parts.dropFirst()),
      version: version < 0 ? nil : Int(version), isCut: bytes[place + Place.isCut] != 0)
  }

  /// The bytes of one entry.
  func entry(_ place: Int) -> ArraySlice<UInt8> {
    bytes[place..<place + Int(number(UInt32.self, place + Place.length))]
  }

  private func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _: Number.Type, _ place: Int
  ) -> Number {
    // In bounds: every entry has the fixed part, which `forEach` saw to.
    let number = unsafe bytes.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: place, as: Number.self)
    return Number(littleEndian: number)
  }
}

extension ByteWriter {
  /// A text of up to 65,535 bytes behind its length.
  fileprivate mutating func add(_ text: [UInt8]) {
    let text = text.prefix(Int(UInt16.max))
    add(UInt16(text.count))
    bytes += text
  }

  fileprivate mutating func set(_ number: UInt32, at place: Int) {
    for offset in 0..<4 {
      bytes[place + offset] = UInt8(truncatingIfNeeded: number >> (8 * offset))
    }
  }
}
