/// Text that grows as one line: runs of white space become one space, none stand at the ends.
package struct PlainLine {
  package private(set) var bytes: [UInt8] = []
  /// Whether the hygiene filter would leave the line as it is; false where it has to look.
  package private(set) var isSettled = true
  private var needsSpace = false
  private var limit: Int

  /// `limit` is of bytes, and passed by what comes in one piece; `capacity` is a guess.
  package init(limit: Int = .max, capacity: Int = 0) {
    self.limit = limit
    begin(limit: limit, capacity: capacity)
  }

  /// Becomes an empty line, and keeps its room.
  package mutating func begin(limit: Int = .max, capacity: Int = 0) {
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(min(capacity, limit) + 16)
    isSettled = true
    needsSpace = false
    self.limit = limit
  }

  /// Whether the limit is passed.
  package var isFull: Bool {
    bytes.count > limit
  }

  /// Parts what comes from what was.
  mutating func space() {
    needsSpace = !bytes.isEmpty
  }

  /// Takes text, as it stands or with its references decoded.
  package mutating func append(
    _ source: [UInt8], in range: Range<Int>, decoding: Bool = false
  ) {
    var index = range.lowerBound
    while index < range.upperBound, !isFull {
      let byte = source[index]
      if ASCII.isSpace(byte) {
        space()
        index += 1
      } else if byte == 0xC2, isNoBreakSpace(source, at: index, end: range.upperBound) {
        // It holds nothing together on a line of our own.
        space()
        index += 2
      } else if decoding, byte == UInt8(ascii: "&") {
        index = appendReference(source, at: index, end: range.upperBound)
      } else {
        let stop = runEnd(source, from: index, end: range.upperBound, decoding)
        let endsBlank = source[stop - 1] == 0x20
        join()
        bytes.append(copying: source.span.extracting(index..<(endsBlank ? stop - 1 : stop)))
        needsSpace = endsBlank
        index = stop
      }
    }
  }

  /// Takes the reference there, or its `&` where it is none; where reading goes on.
  private mutating func appendReference(_ source: [UInt8], at mark: Int, end: Int) -> Int {
    guard
      let found = CharacterReferences.reference(source, after: mark, end: end, attribute: false)
    else {
      join()
      bytes.append(UInt8(ascii: "&"))
      return mark + 1
    }
    append(found.first)
    if let second = found.second { append(second) }
    return found.end
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value == 0xA0 || value < 0x80 && ASCII.isSpace(UInt8(value)) {
      space()
    } else {
      join()
      CharacterReferences.append(scalar, to: &bytes)
      isSettled = isSettled && HygieneFilter.isSettled(value)
    }
  }

  private mutating func join() {
    if needsSpace { bytes.append(0x20) }
    needsSpace = false
  }

  private func isNoBreakSpace(_ source: [UInt8], at index: Int, end: Int) -> Bool {
    source[index] == 0xC2 && index + 1 < end && source[index + 1] == 0xA0
  }

  /// Where a run of text ends that can be taken as it is: behind a first space that another
  /// follows, before any other white space, and before a reference; `start` is at none.
  private mutating func runEnd(
    _ source: [UInt8], from start: Int, end: Int, _ decoding: Bool
  ) -> Int {
    let bytes = source.span
    if isSettled {
      let found =
        decoding
        ? HygieneFilter.firstUnsettledOrReference(bytes, start..<end)
        : HygieneFilter.firstUnsettled(bytes, start..<end)
      guard let stop = found else { return end }
      let byte = source[stop]
      if stop > start,
        byte <= 0x20 || decoding && byte == UInt8(ascii: "&")
          || isNoBreakSpace(source, at: stop, end: end)
      {
        return stop
      }
      isSettled = false
    }
    // Without references to decode, a `&` is as good as any other byte that is not looked for.
    let mark = decoding ? UInt8(ascii: "&") : 0xC2
    let stop = ByteBlock.first(in: bytes, start + 1..<end) { block, before in
      block.isBelow(0x20) .| block.equals(0xC2) .| block.equals(mark)
        .| block.isSecondSpace(behind: before)
    }
    return stop ?? end
  }
}
