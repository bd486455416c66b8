import NewsText

/// What a title says, as terms that can be counted.
///
/// A term is a folded word's first six letters: equal to a stemmer in English, and it works in every
/// alphabet ("Dagestan" is "Dagestani"). Scripts without spaces give pairs of characters.
struct StoryWords: Sendable, Equatable {
  struct Term: Sendable, Equatable {
    /// A hash of the term's letters.
    var key: UInt32
    /// Written with a capital inside a title whose words mostly are not: somebody's name.
    var isName: Bool
  }

  /// Each once, in reading order.
  private(set) var terms: [Term] = []

  /// Terms of one title at most; what a headline is made of fits.
  private static let most = 32

  private static let letters = 6

  init(_ title: String, names: PublisherNames) {
    let title = StoryWords.withoutPublisher(title, names: names)
    let capitals = StoryWords.capitals(title)
    for word in Words.joined(title).split(separator: 0x20) {
      guard terms.count < StoryWords.most else { break }
      if word[word.startIndex] >= 0xE0, StoryWords.isSpaceless(word) {
        addPairs(of: word)
      } else {
        add(StoryWords.stem(word), capitals)
      }
    }
  }

  /// The folded words of a title whose terms have one of those keys; for people.
  static func words(of title: String, withKeys keys: [UInt32], names: PublisherNames) -> [String] {
    let words = Words.joined(withoutPublisher(title, names: names)).split(separator: 0x20)
    var found: [String] = []
    var left = Set(keys)
    for word in words where left.remove(key(stem(word))) != nil {
      found.append(String(decoding: word, as: UTF8.self))
    }
    return found
  }

  private mutating func add(
    _ stem: ArraySlice<UInt8>, _ capitals: Set<UInt32>
  ) {
    let key = StoryWords.key(stem)
    if terms.contains(where: { $0.key == key }) { return }
    terms.append(Term(key: key, isName: capitals.contains(key)))
  }

  /// The key of a stem; the background table is made with the same hash.
  static func key(_ stem: some Sequence<UInt8>) -> UInt32 {
    let hash = StableHash.fnv64(stem)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The first letters of a folded word.
  static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = word.startIndex
    var left = letters
    while end < word.endIndex {
      if word[end] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      end += 1
    }
    return word[..<end]
  }

  // MARK: Scripts without spaces

  private mutating func addPairs(of run: ArraySlice<UInt8>) {
    let characters = Array(String(decoding: run, as: UTF8.self).unicodeScalars)
    guard characters.count > 1 else { return add(run, []) }
    for index in 1..<characters.count {
      guard terms.count < StoryWords.most * 2 else { return }
      var pair = String.UnicodeScalarView()
      pair.append(characters[index - 1])
      pair.append(characters[index])
      add(Array(String(pair).utf8)[...], [])
    }
  }

  /// Han, kana, Thai and their neighbours (NewsText's words are whole runs of them).
  private static func isSpaceless(_ word: ArraySlice<UInt8>) -> Bool {
    guard let value = String(decoding: word, as: UTF8.self).unicodeScalars.first?.value else {
      return false
    }
    switch value {
    case 0xE00..<0xF00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x3005...0x3007, 0x3031..<0x3130,
      0x31A0..<0x3200, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000:
      return true
    default:
      return false
    }
  }

  // MARK: Names

  /// Keys of the words that stand with a capital where a title does not capitalise all: behind its
  /// first word, in a title of which less than 70 % of the longer words begin with one.
  private static func capitals(_ title: String) -> Set<UInt32> {
    let bytes = Array(title.utf8)
    var starts: [Range<Int>] = []
    var long = 0
    var longCapitals = 0
    var isFirst = true
    var index = 0
    while index < bytes.count {
      guard isLetter(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isLetter(bytes[index]) { index += 1 }
      let isCapital = isCapital(bytes, at: start)
      if index - start > 3, !ASCII.isDigit(bytes[start]) {
        long += 1
        if isCapital { longCapitals += 1 }
      }
      if isCapital, !isFirst { starts.append(start..<index) }
      isFirst = false
    }
    guard longCapitals * 10 <= long * 7 else { return [] }
    var keys: Set<UInt32> = []
    for range in starts {
      let word = Words.joined(String(decoding: bytes[range], as: UTF8.self))
      keys.insert(key(stem(word[...])))
    }
    return keys
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ASCII.isAlphanumeric(byte)
  }

  private static func isCapital(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let scalar = String(decoding: bytes[index..<min(index + length, bytes.count)], as: UTF8.self)
    return scalar.unicodeScalars.first?.properties.isUppercase ?? false
  }

  // MARK: Publishers

  /// The title without a publisher's name behind it ("… - BBC News", "… | Reuters").
  private static func withoutPublisher(_ title: String, names: PublisherNames) -> String {
    let bytes = Array(title.utf8)
    guard
      let mark = bytes.indices.last(where: { index in
        (bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "|")) && index > 0
          && index + 1 < bytes.count && bytes[index - 1] == 0x20 && bytes[index + 1] == 0x20
      })
    else { return title }
    let tail = String(decoding: bytes[(mark + 2)...], as: UTF8.self)
    guard names.contains(FoldedTitle(Fold.bytes(tail)).words) else { return title }
    return String(decoding: bytes[..<mark], as: UTF8.self)
  }
}
