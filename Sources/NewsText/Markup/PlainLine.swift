/// Text that grows as one line: runs of white space become one space, none stand at the ends.
package struct PlainLine {
  package private(set) var bytes: [UInt8] = []
  /// Whether the hygiene filter would leave the line as it is; false where it has to look.
  package private(set) var isSettled = true
  private var needsSpace = false
  private let limit: Int

  /// `limit` is of bytes, and passed by what comes in one piece; `capacity` is a guess.
  package init(limit: Int = .max, capacity: Int = 0) {
    self.limit = limit
    bytes.reserveCapacity(min(capacity, limit) + 16)
  }

  /// Whether the limit is passed.
  package var isFull: Bool {
    bytes.count > limit
  }

  /// Parts what comes from what was.
  mutating func space() {
    needsSpace = !bytes.isEmpty
  }

  /// Takes text as it stands.
  package mutating func append(_ source: [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound, !isFull {
      if ASCII.isSpace(source[index]) {
        space()
        index += 1
      } else if isNoBreakSpace(source, at: index, end: range.upperBound) {
        // It holds nothing together on a line of our own.
        space()
        index += 2
      } else {
        let stop = runEnd(source, from: index, end: range.upperBound)
        let endsBlank = source[stop - 1] == 0x20
        join()
        bytes.append(copying: source.span.extracting(index..<(endsBlank ? stop - 1 : stop)))
        needsSpace = endsBlank
        index = stop
      }
    }
  }

  /// Takes text whose references are to be decoded.
  mutating func append(decoding source: [UInt8], in range: Range<Int>) {
    var run = range.lowerBound
    while !isFull,
      let mark = ByteSearch.first(UInt8(ascii: "&"), in: source, run..<range.upperBound)
    {
      append(source, in: run..<mark)
      // What the limit cut off is not to be followed by what comes after it.
      if isFull { return }
      let found = CharacterReferences.reference(
        source, after: mark, end: range.upperBound, attribute: false)
      if let found {
        append(found.first)
        if let second = found.second { append(second) }
        run = found.end
      } else {
        append(source, in: mark..<mark + 1)
        run = mark + 1
      }
    }
    append(source, in: run..<range.upperBound)
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
  /// follows, and before any other white space; `start` is at none.
  private mutating func runEnd(_ source: [UInt8], from start: Int, end: Int) -> Int {
    let bytes = source.span
    if isSettled {
      guard let stop = HygieneFilter.firstUnsettled(bytes, start..<end) else { return end }
      if stop > start, source[stop] <= 0x20 || isNoBreakSpace(source, at: stop, end: end) {
        return stop
      }
      isSettled = false
    }
    let stop = ByteBlock.first(in: bytes, start + 1..<end) { block, place in
      block.isBelow(0x20) .| block.equals(0xC2) .| block.isSecondSpace(bytes, at: place)
    }
    return stop ?? end
  }
}
