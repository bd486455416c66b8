extension ZoneTable {
  /// Reads a zone file (TZif, RFC 9636), version 1 to 4; nil for anything else.
  ///
  /// A file that counts leap seconds is refused: an `Instant` counts none.
  convenience init?(file bytes: [UInt8]) {
    var scanner = ZoneFileScanner(bytes)
    guard var header = scanner.header() else { return nil }
    if header.version >= 2 {
      // The first block is for readers of 1994; the second says the same in 64 bits.
      scanner.skip(header.size(timeSize: 4))
      guard let second = scanner.header() else { return nil }
      header = second
    }
    let timeSize = header.version >= 2 ? 8 : 4
    guard header.leaps == 0, let block = scanner.block(header, timeSize: timeSize) else {
      return nil
    }
    var rule: ZoneRule?
    if header.version >= 2, let text = scanner.footer(), !text.isEmpty {
      guard let read = ZoneRule(text) else { return nil }
      rule = read
    }
    self.init(starts: block.starts, periods: block.periods, first: block.first, rule: rule)
  }
}

/// Reads the parts of a zone file.
struct ZoneFileScanner {
  struct Header {
    /// 1 for the version that is written as NUL.
    let version: Int
    let universal: Int
    let standard: Int
    let leaps: Int
    let times: Int
    let types: Int
    let characters: Int

    /// The bytes of the block that follows.
    func size(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standard
        + universal
    }
  }

  struct Block {
    var starts: [Int64] = []
    var periods: [ZoneTable.Period] = []
    let first: ZoneTable.Period
  }

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func skip(_ count: Int) {
    offset += count
  }

  mutating func header() -> Header? {
    guard bytes.count - offset >= 44, bytes[offset...].starts(with: "TZif".utf8) else { return nil }
    let version = bytes[offset + 4]
    let counts = (0..<6).map { Int(number(at: offset + 20 + $0 * 4, size: 4)) }
    guard counts.allSatisfy({ (0...65_536).contains($0) }) else { return nil }
    offset += 44
    return Header(
      version: version < UInt8(ascii: "2") ? 1 : Int(version) - 0x30, universal: counts[0],
      standard: counts[1], leaps: counts[2], times: counts[3], types: counts[4],
      characters: counts[5])
  }

  mutating func block(_ header: Header, timeSize: Int) -> Block? {
    guard header.types > 0, bytes.count - offset >= header.size(timeSize: timeSize) else {
      return nil
    }
    let indexes = offset + header.times * timeSize
    let types = indexes + header.times
    let names = types + header.types * 6
    var periods: [ZoneTable.Period] = []
    for type in 0..<header.types {
      let at = types + type * 6
      let name = Int(bytes[at + 5])
      let seconds = Int(number(at: at, size: 4))
      // RFC 9636 section 3.2: no wall is further from UTC.
      guard name < header.characters, (-89_999...93_599).contains(seconds) else { return nil }
      let text = bytes[(names + name)..<(names + header.characters)].prefix { $0 != 0 }
      periods.append(
        ZoneTable.Period(
          offset: seconds, abbreviation: String(decoding: text, as: UTF8.self))
      )
    }
    var block = Block(first: periods[0])
    for index in 0..<header.times {
      let type = Int(bytes[indexes + index])
      let start = number(at: offset + index * timeSize, size: timeSize)
      guard type < periods.count, start > block.starts.last ?? .min else { return nil }
      block.starts.append(start)
      block.periods.append(periods[type])
    }
    offset += header.size(timeSize: timeSize)
    return block
  }

  /// The line after the last block.
  mutating func footer() -> String? {
    guard offset < bytes.count, bytes[offset] == 0x0A else { return nil }
    let line = bytes[(offset + 1)...].prefix { $0 != 0x0A }
    return String(decoding: line, as: UTF8.self)
  }

  /// A signed big-endian number.
  private func number(at start: Int, size: Int) -> Int64 {
    var value = UInt64(0)
    for byte in bytes[start..<(start + size)] { value = value << 8 | UInt64(byte) }
    return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }
}
