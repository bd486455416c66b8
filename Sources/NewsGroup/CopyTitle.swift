import NewsText

/// A title taken apart for comparison: the words that say something, and what publishers put
/// around them.
struct CopyTitle: Sendable, Equatable {
  /// The folded words without prefixes and tails.
  private(set) var words: [String] = []
  /// The folded words of each part behind the title, in reading order: "- BBC News", "(Reuters)".
  private(set) var tails: [[String]] = []
  /// The number of a revision: "UPDATE 2-", a trailing "(2)".
  private(set) var version: Int?
  /// The title ends in "...": more of it stands elsewhere.
  private(set) var isCut = false

  /// The shortest title that identifies an item by itself: "Live" or "Photos of the day" do not.
  /// In scripts without spaces one character says about as much as a short word.
  var isTelling: Bool {
    words.count >= 3 && words.reduce(0) { $0 + $1.utf8.count } >= 12
      || words.contains { $0.utf8.count >= 24 && $0.utf8.first.map { $0 >= 0xE0 } == true }
  }

  init(_ title: String) {
    var text = Folded(Array(Fold.key(title).utf8))
    isCut = text.dropDots()
    if !isCut {
      while tails.count < 3, let tail = text.dropTail() {
        if tail.count == 1, let number = Int(tail[0]), number < 100 {
          version = number
        } else {
          tails.insert(tail, at: 0)
        }
      }
      isCut = text.dropDots()
    }
    while let number = text.dropPrefix() {
      if number > 0 { version = number }
    }
    words = text.words
  }

  /// Whether the parts behind two titles let them be the same: what is no publisher's name may be
  /// missing on one side ("… - Al Jazeera" of an unknown name), but not differ ("- London",
  /// "- Paris").
  func isTailed(like other: CopyTitle, isName: ([String]) -> Bool) -> Bool {
    let mine = tails.filter { !isName($0) }
    let others = other.tails.filter { !isName($0) }
    return mine == others || mine.isEmpty || others.isEmpty
  }

  /// "UPDATE 4-" and "UPDATE 7-" of one text tell different things.
  func isVersion(of other: CopyTitle) -> Bool {
    version == nil || other.version == nil || version == other.version
  }

  /// Whether this cut title is how the other begins.
  func isBeginning(of other: CopyTitle) -> Bool {
    let whole = other.words + other.tails.joined()
    guard isCut, words.count >= 4, words.count <= whole.count else { return false }
    let last = words.count - 1
    return words[..<last] == whole[..<last] && whole[last].utf8.starts(with: words[last].utf8)
  }

  /// Whether exactly one word differs, and as a slip of the pen would have it: a word of five
  /// letters or more within one edit, its first letter right and no digit in it.
  func isTypo(of other: CopyTitle) -> Bool {
    guard words.count == other.words.count, words.count >= 4 else { return false }
    var differing: Int?
    for index in words.indices where words[index] != other.words[index] {
      if differing != nil { return false }
      differing = index
    }
    guard let differing else { return false }
    return CopyTitle.isSlip(Array(words[differing].utf8), Array(other.words[differing].utf8))
  }

  /// One insertion, deletion, substitution or swap of neighbours between two words of letters.
  ///
  /// Only where a letter is a sound: in Chinese, Hangul or Thai one character is a word or a
  /// syllable, and in scripts without vowels one letter makes another word.
  static func isSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let left = Array(String(decoding: left, as: UTF8.self).unicodeScalars)
    let right = Array(String(decoding: right, as: UTF8.self).unicodeScalars)
    guard min(left.count, right.count) >= 4, max(left.count, right.count) >= 5,
      abs(left.count - right.count) <= 1, left.first == right.first,
      left.allSatisfy(isLetter), right.allSatisfy(isLetter)
    else { return false }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    { end += 1 }
    let restLeft = left.count - start - end
    let restRight = right.count - start - end
    if max(restLeft, restRight) == 1 { return true }
    return restLeft == 2 && restRight == 2 && left[start] == right[start + 1]
      && left[start + 1] == right[start]
  }

  /// Latin, Greek, Cyrillic, Armenian, Georgian.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0xDF...0x58F, 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x1E00...0x1FFF: true
    default: false
    }
  }
}
