/// The state of one splitting: the words so far, and the one that is being read.
struct WordSplitter {
  /// Words with one space between them.
  private(set) var text: [UInt8] = []
  /// Where the word begins that is being read.
  private var start = 0
  private var isSpaceless = false

  private static let apostrophe = UInt8(ascii: "'")
  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  /// Adds the words of folded, valid UTF-8.
  mutating func read(_ bytes: [UInt8]) {
    text.reserveCapacity(bytes.count + 1)
    var index = 0
    while index < bytes.count {
      let (value, length) = UTF8Scalar.read(bytes.span, at: index)
      if ScalarKind.isWord(value) {
        enter(value)
        text.append(contentsOf: bytes[index..<index + length])
      } else if text.count > start {
        let behind = index + length
        let next = behind < bytes.count ? UTF8Scalar.read(bytes.span, at: behind).value : 0
        switch UInt8(truncatingIfNeeded: value) {
        case Self.apostrophe where value < 0x80 && isInner(next) && !isSpaceless:
          text.append(Self.apostrophe)
        case Self.point where value < 0x80 && isInitialPoint(bytes, at: index):
          break
        case Self.point where value < 0x80 && isBetweenDigits(next),
          Self.comma where value < 0x80 && isBetweenDigits(next):
          text.append(UInt8(truncatingIfNeeded: value))
        default:
          finish()
        }
      }
      index += length
    }
    finish()
    if text.last == 0x20 { text.removeLast() }
  }

  /// Begins a new word where the script changes between spaceless and spaced.
  private mutating func enter(_ value: UInt32) {
    let isSpaceless = Script.of(value) == .spaceless
    if isSpaceless != self.isSpaceless, text.count > start { finish() }
    self.isSpaceless = isSpaceless
  }

  private func isInner(_ value: UInt32) -> Bool {
    ScalarKind.isWord(value)
  }

  private func isBetweenDigits(_ next: UInt32) -> Bool {
    guard let last = text.last else { return false }
    return Digits.value(last, hexadecimal: false) != nil && next &- 0x30 < 10
  }

  /// Whether the point at `index` stands between two single ASCII letters: that of `u.s`.
  private func isInitialPoint(_ bytes: [UInt8], at index: Int) -> Bool {
    isSingleLetter(bytes, at: index - 1) && isSingleLetter(bytes, at: index + 1)
  }

  private func isSingleLetter(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] &- UInt8(ascii: "a") < 26 else { return false }
    return !isWordByte(bytes, at: index - 1) && !isWordByte(bytes, at: index + 1)
  }

  private func isWordByte(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes.indices.contains(index)
      && (bytes[index] >= 0x80 || ScalarKind.isWord(UInt32(bytes[index])))
  }

  private mutating func finish() {
    guard text.count > start else { return }
    if text[start] &- UInt8(ascii: "0") < 10 {
      joinNumber()
    } else {
      dropAffixes()
    }
    text.append(0x20)
    start = text.count
    isSpaceless = false
  }

  /// `37,000` and `1.234.567` lose their separators; otherwise a comma becomes a point.
  private mutating func joinNumber() {
    let word = text[start...]
    guard word.contains(where: { $0 == Self.comma || $0 == Self.point }) else { return }
    let groups = word.split(omittingEmptySubsequences: false) {
      $0 == Self.comma || $0 == Self.point
    }
    let isGrouped = groups.dropFirst().allSatisfy { group in
      group.prefix { $0 &- UInt8(ascii: "0") < 10 }.count == 3
    }
    if isGrouped, groups[0].count <= 3 {
      text.replaceSubrange(start..., with: Array(groups.joined()))
    } else {
      for index in start..<text.count where text[index] == Self.comma { text[index] = Self.point }
    }
  }

  private mutating func dropAffixes() {
    guard let first = text[start...].firstIndex(of: Self.apostrophe) else { return }
    if Affixes.articles.contains(Array(text[start..<first])) {
      text.removeSubrange(start...first)
    }
    guard let last = text[start...].lastIndex(of: Self.apostrophe) else { return }
    let ending = Array(text[(last + 1)...])
    let isCase = last - start >= 3 && Affixes.cases.contains(ending)
    if ending == [UInt8(ascii: "s")] || isCase { text.removeSubrange(last...) }
  }
}
