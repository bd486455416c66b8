/// The state of one splitting: the words so far, and the one that is being read. It writes within what
/// `words(of:)` made room for.
@safe struct WordSplitter {
  /// Words with one space between them.
  private let text: UnsafeMutableBufferPointer<UInt8>
  /// Bytes of it that are written.
  private var count = 0
  /// Where the word begins that is being read.
  private var start = 0
  private var isSpaceless = false
  private var hasApostrophe = false

  private static let apostrophe = UInt8(ascii: "'")
  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  /// The words of folded, valid UTF-8.
  static func words(of folded: Span<UInt8>) -> [UInt8] {
    // Where a script without spaces begins or ends one is put in: behind a letter of one byte, and
    // behind one of three.
    let most = folded.count + folded.count / 2 + 2
    return unsafe Array(unsafeUninitializedCapacity: most) { buffer, count in
      var splitter = unsafe WordSplitter(buffer)
      splitter.read(folded)
      count = splitter.count
    }
  }

  private init(_ text: UnsafeMutableBufferPointer<UInt8>) {
    unsafe self.text = text
  }

  private mutating func read(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80, !isSpaceless || count == start {
        // The common case, without the tables, and a run at a time.
        if ASCII.isAlphanumeric(byte) {
          index = appendRun(bytes, from: index)
        } else {
          if count > start { endOrKeep(byte, bytes, at: index) }
          index += 1
        }
        continue
      }
      let (value, length) = UTF8Scalar.read(bytes, at: index)
      if ScalarKind.isWord(value) {
        enter(value)
        for offset in index..<index + length { append(bytes[offset]) }
      } else if count > start {
        finish()
      }
      index += length
    }
    finish()
    if count > 0 { count -= 1 }
  }

  /// A sign behind a letter or digit: ends the word, or belongs to it.
  private mutating func endOrKeep(_ byte: UInt8, _ bytes: Span<UInt8>, at index: Int) {
    guard byte == Self.apostrophe || byte == Self.point || byte == Self.comma,
      index + 1 < bytes.count
    else { return finish() }
    if byte == Self.apostrophe {
      if ScalarKind.isWord(UTF8Scalar.read(bytes, at: index + 1).value) {
        append(byte)
        hasApostrophe = true
      } else {
        finish()
      }
    } else if ASCII.isDigit(bytes[index - 1]), ASCII.isDigit(bytes[index + 1]) {
      append(byte)
    } else if byte == Self.comma || !Self.isInitialPoint(bytes, at: index) {
      finish()
    }
  }

  /// Begins a new word where the script changes between spaceless and spaced.
  private mutating func enter(_ value: UInt32) {
    let isSpaceless = value >= 0xE00 && Script.of(value) == .spaceless
    if isSpaceless != self.isSpaceless, count > start { finish() }
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

  // MARK: The word

  private mutating func append(_ byte: UInt8) {
    unsafe text[count] = byte
    count += 1
  }

  /// Adds the ASCII letters and digits from there on; where they end.
  private mutating func appendRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let shift = count - start
    var index = start
    repeat {
      unsafe text[index + shift] = bytes[index]
      index += 1
    } while index < bytes.count && ASCII.isAlphanumeric(bytes[index])
    count = index + shift
    return index
  }

  private mutating func finish() {
    guard count > start else { return }
    if unsafe ASCII.isDigit(text[start]) {
      joinNumber()
    } else if hasApostrophe {
      dropAffixes()
    }
    hasApostrophe = false
    append(0x20)
    start = count
    isSpaceless = false
  }

  /// `37,000` and `1.234.567` lose their separators; otherwise a comma becomes a point.
  private mutating func joinNumber() {
    let word = unsafe Array(text[start..<count])
    guard word.contains(where: Self.isSeparator) else { return }
    let groups = word.split(omittingEmptySubsequences: false, whereSeparator: Self.isSeparator)
    let isGrouped = groups.dropFirst().allSatisfy { group in
      group.prefix(while: ASCII.isDigit).count == 3
    }
    count = start
    for byte in word {
      if !Self.isSeparator(byte) {
        append(byte)
      } else if !isGrouped || groups[0].count > 3 {
        append(Self.point)
      }
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == comma || byte == point
  }

  private mutating func dropAffixes() {
    var word = unsafe Array(text[start..<count])[...]
    guard let first = word.firstIndex(of: Self.apostrophe) else { return }
    if Affixes.articles.contains(Array(word[..<first])) { word = word[(first + 1)...] }
    if let last = word.lastIndex(of: Self.apostrophe) {
      let ending = Array(word[(last + 1)...])
      let isCase = last - word.startIndex >= 3 && Affixes.cases.contains(ending)
      if ending == [UInt8(ascii: "s")] || isCase { word = word[..<last] }
    }
    count = start
    for byte in word { append(byte) }
  }
}
