import NewsText

/// A title taken apart for comparison: the words that say something, and what publishers put
/// around them.
struct CopyTitle: Sendable, Equatable {
  /// The folded words without prefixes and tails, a space between two.
  private(set) var text: [UInt8]
  /// Words of `text`.
  private(set) var wordCount: Int
  /// The folded words of each part behind the title, in reading order: "- BBC News", "(Reuters)".
  private(set) var tails: [[UInt8]] = []
  /// The number of a revision: "UPDATE 2-", a trailing "(2)".
  private(set) var version: Int?
  /// The title ends in "...": more of it stands elsewhere.
  private(set) var isCut = false

  /// `folded` is what `Fold.bytes` gives.
  init(folded title: [UInt8]) {
    var folded = FoldedTitle(title)
    isCut = folded.dropDots()
    if !isCut {
      while tails.count < 6, let tail = folded.dropTail() {
        if tail.count == 1, let number = CopyTitle.number(tail.text), number < 100 {
          version = number
        } else {
          tails.insert(tail.text, at: 0)
        }
      }
      isCut = folded.dropDots()
    }
    while let number = folded.dropPrefix() {
      if number > 0 { version = number }
    }
    let words = folded.words
    wordCount = words.count
    text = words.text
  }

  /// A title as it was kept.
  init(text: [UInt8], tails: [[UInt8]], version: Int?, isCut: Bool) {
    self.text = text
    self.tails = tails
    self.version = version
    self.isCut = isCut
    wordCount = text.isEmpty ? 0 : text.count { $0 == UInt8(ascii: " ") } + 1
  }

  private static func number(_ text: [UInt8]) -> Int? {
    guard text.count <= 4, text.allSatisfy(ASCII.isDigit) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Where each word of `text` begins.
  var starts: [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(wordCount)
    if !text.isEmpty { starts.append(0) }
    for (index, byte) in text.enumerated() where byte == UInt8(ascii: " ") {
      starts.append(index + 1)
    }
    return starts
  }

  /// What two spellings of one title share: no space between letters ("Metro-North",
  /// "MetroNorth"), but between digits, where it makes the number.
  var joined: [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(text.count)
    let text = text.span
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: " "), !isPartOfNumber(text[index - 1]),
        !isPartOfNumber(text[index + 1])
      {
        continue
      }
      joined.append(byte)
    }
    return joined
  }

  /// The shortest title that identifies an item by itself: "Live" or "Photos of the day" do not.
  /// In scripts without spaces one character says about as much as a short word.
  var isTelling: Bool {
    if wordCount >= 3 { return text.count >= 14 }
    return text.count >= 24 && text.first.map { $0 >= 0xE0 } == true
  }

  /// Whether the parts behind two titles let them be the same: what is no publisher's name may be
  /// missing on one side ("… - Al Jazeera" of an unknown name), but not differ ("- London",
  /// "- Paris").
  func isTailed(like other: CopyTitle, isName: ([UInt8]) -> Bool) -> Bool {
    if tails.isEmpty && other.tails.isEmpty { return true }
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
    guard isCut, wordCount >= 4 else { return false }
    let space = [UInt8(ascii: " ")]
    return (other.text + space + other.tails.joined(separator: space)).starts(with: text)
  }

  /// Whether exactly one word differs, and as a slip of the pen would have it: a word of five
  /// letters or more within one edit, its first letter right and no digit in it.
  func isTypo(of other: CopyTitle) -> Bool {
    guard isNearly(other), let slip = exchanged(with: other) else { return false }
    return CopyTitle.isSlip(slip.mine, slip.others)
  }

  /// The word that stands in the other's place of the only one that differs, where it tells
  /// something else: no slip of the pen, and no number.
  func formerWord(in other: CopyTitle) -> (now: ArraySlice<UInt8>, was: ArraySlice<UInt8>)? {
    guard let (now, was) = exchanged(with: other), !CopyTitle.isSlip(now, was),
      !now.contains(where: isPartOfNumber), !was.contains(where: isPartOfNumber)
    else { return nil }
    return (now, was)
  }

  /// The one word that differs; nil where none or more do, and of short titles.
  private func exchanged(
    with other: CopyTitle
  ) -> (mine: ArraySlice<UInt8>, others: ArraySlice<UInt8>)? {
    guard wordCount == other.wordCount, wordCount >= 4 else { return nil }
    var found: (ArraySlice<UInt8>, ArraySlice<UInt8>)?
    let space = UInt8(ascii: " ")
    for (mine, others) in zip(text.split(separator: space), other.text.split(separator: space))
    where mine != others {
      if found != nil { return nil }
      found = (mine, others)
    }
    return found
  }

  /// Whether the texts differ in one place of a few bytes: cheap, and no to nearly all.
  private func isNearly(_ other: CopyTitle) -> Bool {
    let (short, long) = (min(text.count, other.text.count), max(text.count, other.text.count))
    guard long - short <= 4 else { return false }
    var start = 0
    while start < short, text[start] == other.text[start] { start += 1 }
    var end = 0
    while end < short - start, text[text.count - 1 - end] == other.text[other.text.count - 1 - end]
    {
      end += 1
    }
    return long - start - end <= 8
  }

  /// One insertion, deletion, substitution or swap of neighbours between two words of letters.
  ///
  /// Only where a letter is a sound: in Chinese, Hangul or Thai one character is a word or a
  /// syllable, and in scripts without vowels one letter makes another word.
  private static func isSlip(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let left = Array(String(decoding: left, as: UTF8.self).unicodeScalars)
    let right = Array(String(decoding: right, as: UTF8.self).unicodeScalars)
    let (short, long) = (min(left.count, right.count), max(left.count, right.count))
    guard short >= 4, long >= 5, long - short <= 1, left.first == right.first,
      left.allSatisfy(isLetter), right.allSatisfy(isLetter)
    else { return false }
    var start = 0
    while start < short, left[start] == right[start] { start += 1 }
    var end = 0
    while end < short - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    let differing = long - start - end
    if differing <= 1 { return true }
    return differing == 2 && left.count == right.count && left[start] == right[start + 1]
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

/// A digit, or a sign that changes a number.
private func isPartOfNumber(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "%"), UInt8(ascii: "$"),
    UInt8(ascii: "+"), UInt8(ascii: "-"):
    true
  default: false
  }
}
