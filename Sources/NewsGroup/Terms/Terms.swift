import NewsText

/// The terms of folded words (`Words.joined`), as keys that can be counted.
///
/// A term is a word's first six letters: equal to a stemmer in English, and it works in every
/// alphabet ("Dagestan" is "Dagestani"). Scripts without spaces give pairs of characters. A key is a
/// hash of the term's letters; the background table is made with the same one.
enum Terms {
  /// Of a word, that its term has at most.
  static let letters = 6

  /// Calls `body` with the place of each word until it answers false.
  static func forEachWord(in text: Span<UInt8>, _ body: (Range<Int>) -> Bool) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x20 { end += 1 }
      guard body(start..<end) else { return }
      start = end + 1
    }
  }

  /// Calls `body` with the key of each term of a word, and the term's length in bytes, until it
  /// answers false.
  static func forEach(
    of word: Range<Int>, in text: Span<UInt8>, _ body: (_ key: UInt32, _ length: Int) -> Bool
  ) {
    guard isSpaceless(word, in: text) else {
      let stem = self.word(from: word.lowerBound, in: text).stem
      _ = body(stem.key, stem.length)
      return
    }
    // A run of one or two characters is a term; a longer one is all its pairs.
    var first = word.lowerBound
    var second = next(first, word, text)
    repeat {
      let end = second < word.upperBound ? next(second, word, text) : second
      guard body(key(of: first..<end, in: text), end - first) else { return }
      (first, second) = (second, end)
    } while second < word.upperBound
  }

  /// A word of folded words, read in one pass.
  struct Word {
    var range: Range<Int>
    var hash = WordHash()
    /// The key and the length of its first letters.
    var stem: (key: UInt32, length: Int) = (0, 0)
  }

  /// The word that begins there, up to the next space.
  static func word(from start: Int, in text: Span<UInt8>) -> Word {
    word(from: start, in: text) { _, _ in }
  }

  /// The same; calls `body` with the hash and the length of each of its beginnings.
  @inline(__always)
  static func word(
    from start: Int, in text: Span<UInt8>, _ body: (_ hash: WordHash, _ length: Int) -> Void
  ) -> Word {
    var end = start
    var bytes: UInt8 = 0
    while end < text.count, text[end] != 0x20 {
      bytes |= text[end]
      end += 1
    }
    let stemEnd =
      bytes < 0x80
      ? min(start + letters, end) : Terms.end(ofLetters: letters, start..<end, in: text)
    var hash = WordHash()
    for index in start..<stemEnd {
      hash.add(text[index])
      body(hash, index + 1 - start)
    }
    let stem = (key(hash), stemEnd - start)
    for index in stemEnd..<end {
      hash.add(text[index])
      body(hash, index + 1 - start)
    }
    return Word(range: start..<end, hash: hash, stem: stem)
  }

  /// Where so many letters of a word end, or all of them.
  private static func end(ofLetters count: Int, _ word: Range<Int>, in text: Span<UInt8>) -> Int {
    var left = count
    for index in word where text[index] & 0xC0 != 0x80 {
      if left == 0 { return index }
      left -= 1
    }
    return word.upperBound
  }

  /// The key of letters that are a term as they are.
  static func key(of letters: Range<Int>, in text: Span<UInt8>) -> UInt32 {
    key(WordHash(letters, in: text))
  }

  static func key(_ hash: WordHash) -> UInt32 {
    UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
  }

  /// Whether a word is a run of a script without spaces.
  static func isSpaceless(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    let lead = text[word.lowerBound]
    guard lead >= 0xE0 else { return false }
    let length = min(lead >= 0xF0 ? 4 : 3, word.count)
    var value = UInt32(lead) & (lead >= 0xF0 ? 0x07 : 0x0F)
    for index in word.lowerBound + 1..<word.lowerBound + length {
      value = value << 6 | UInt32(text[index] & 0x3F)
    }
    return Words.isSpaceless(value)
  }

  /// Where the character behind that one begins.
  private static func next(_ index: Int, _ word: Range<Int>, _ text: Span<UInt8>) -> Int {
    var next = index + 1
    while next < word.upperBound, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
