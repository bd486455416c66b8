/// The state of one splitting: the words so far, and the one that is being read.
struct WordSplitter {
  /// Words with one space between them.
  private(set) var text: [UInt8] = []
  /// Where the word begins that is being read.
  private var start = 0
  private var isSpaceless = false
  private var hasApostrophe = false

  private static let apostrophe = UInt8(ascii: "'")
  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  /// Adds the words of folded, valid UTF-8.
  mutating func read(_ bytes: [UInt8]) {
    let span = bytes.span
    text.reserveCapacity(bytes.count + 1)
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte < 0x80, !isSpaceless || text.count == start {
        // The common case, without the tables, and a run at a time.
        var end = index
        while end < span.count, ASCII.isAlphanumeric(span[end]) { end += 1 }
        if end > index {
          text += bytes[index..<end]
          index = end
        } else {
          if text.count > start { endOrKeep(byte, span, at: index) }
          index += 1
        }
        continue
      }
      let (value, length) = UTF8Scalar.read(span, at: index)
      if ScalarKind.isWord(value) {
        enter(value)
        for offset in index..<index + length { text.append(span[offset]) }
      } else if text.count > start {
        finish()
      }
      index += length
    }
    finish()
    if text.last == 0x20 { text.removeLast() }
  }

  /// A sign behind a letter or digit: ends the word, or belongs to it.
  private mutating func endOrKeep(_ byte: UInt8, _ bytes: Span<UInt8>, at index: Int) {
    guard byte == Self.apostrophe || byte == Self.point || byte == Self.comma,
      index + 1 < bytes.count
    else { return finish() }
    if byte == Self.apostrophe {
      if ScalarKind.isWord(UTF8Scalar.read(bytes, at: index + 1).value) {
        text.append(byte)
        hasApostrophe = true
      } else {
        finish()
      }
    } else if ASCII.isDigit(bytes[index - 1]), ASCII.isDigit(bytes[index + 1]) {
      text.append(byte)
    } else if byte == Self.comma || !Self.isInitialPoint(bytes, at: index) {
      finish()
    }
  }

  /// Begins a new word where the script changes between spaceless and spaced.
  private mutating func enter(_ value: UInt32) {
    let isSpaceless = Script.of(value) == .spaceless
    if isSpaceless != self.isSpaceless, text.count > start { finish() }
    self.isSpaceless = isSpaceless
  }

  /// Whether the point at `index` stands between two single ASCII letters: that of `u.s`.
  private static func isInitialPoint(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    isSingleLetter(bytes, at: index - 1) && isSingleLetter(bytes, at: index + 1)
  }

  private static func isSingleLetter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    bytes[index] &- UInt8(ascii: "a") < 26
      && (index == 0 || isApart(bytes[index - 1]))
      && (index + 1 == bytes.count || isApart(bytes[index + 1]))
  }

  private static func isApart(_ byte: UInt8) -> Bool {
    byte < 0x80 && !ASCII.isAlphanumeric(byte)
  }

  private mutating func finish() {
    guard text.count > start else { return }
    if ASCII.isDigit(text[start]) {
      joinNumber()
    } else if hasApostrophe {
      dropAffixes()
    }
    hasApostrophe = false
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
      group.prefix(while: ASCII.isDigit).count == 3
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
