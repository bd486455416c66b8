import NewsText

/// What a title says, as terms that can be counted.
struct StoryWords: Sendable, Equatable {
  struct Term: Sendable, Equatable {
    let key: UInt32
    /// Written with a capital inside a title whose words mostly are not: somebody's name.
    let isName: Bool
  }

  /// The folded words, a space between two.
  let text: [UInt8]
  /// Each once, by key.
  private(set) var terms: [Term] = []

  /// Terms of one title at most; what a headline is made of fits.
  private static let most = 32

  init(_ text: TitleText, names: PublisherNames) {
    let shorter = StoryWords.withoutPublisher(text.title, names: names)
    let capitals = Capitals(shorter ?? text.title)
    let words = shorter.map { Words.joined($0) } ?? text.words
    self.text = words
    var terms: [Term] = []
    terms.reserveCapacity(16)
    Terms.forEachWord(in: words.span) { word in
      guard terms.count < StoryWords.most else { return false }
      Terms.forEach(of: word, in: words.span) { key, _ in
        guard terms.count < StoryWords.most * 2 else { return false }
        if !terms.contains(where: { $0.key == key }) {
          terms.append(Term(key: key, isName: capitals.contains(key)))
        }
        return true
      }
      return true
    }
    terms.sort { $0.key < $1.key }
    self.terms = terms
  }

  /// Calls `body` with the place of each word of `text` whose term has one of those keys, once a
  /// term; for people.
  static func forEachWord(
    of text: [UInt8], withKeys keys: [UInt32], _ body: (Range<Int>) -> Void
  ) {
    var left = keys
    Terms.forEachWord(in: text.span) { word in
      let key = Terms.word(from: word.lowerBound, in: text.span).stem.key
      if let index = left.firstIndex(of: key) {
        left.remove(at: index)
        body(word)
      }
      return !left.isEmpty
    }
  }

  /// The title without a publisher's name behind it ("… - BBC News", "… | Reuters"); nil where it
  /// has none.
  private static func withoutPublisher(_ title: String, names: PublisherNames) -> String? {
    guard let mark = lastMark(title.utf8Span.span) else { return nil }
    let bytes = title.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: mark)
    let tail = String(title[bytes.index(start, offsetBy: 2)...])
    guard names.contains(FoldedTitle(Fold.bytes(tail)).words.text) else { return nil }
    return String(title[..<start])
  }

  /// Where the last dash or bar stands that has spaces around it.
  private static func lastMark(_ bytes: Span<UInt8>) -> Int? {
    var index = bytes.count - 2
    while index > 0 {
      if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "|"),
        bytes[index - 1] == 0x20, bytes[index + 1] == 0x20
      {
        return index
      }
      index -= 1
    }
    return nil
  }
}
