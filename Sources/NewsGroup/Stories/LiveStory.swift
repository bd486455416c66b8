import NewsSystem

/// A story that items may still join: what it is about, as counts of terms.
struct LiveStory: Sendable, Equatable {
  struct Term: Sendable, Equatable {
    let key: UInt32
    /// The term's place in the rates of this process.
    var index: Int32
    /// Items with the term.
    var count: UInt16
    var isName: Bool
    /// The story's place in the term's list.
    var posting: Int32
  }

  /// Bytes of its first item's words that are remembered.
  static let mostWords = 255

  /// Its first item's id.
  var id: Int64
  /// The folded words of its first item's title, for explanations.
  private(set) var words: [UInt8]
  /// Unix seconds of its first and its newest item.
  var first: Int64
  var last: Int64
  var items: Int32 = 0
  /// By key.
  var terms: [Term] = []
  /// Keys of the sources that carry it, the first few.
  var sources: [UInt32] = []
  /// The length of its vector, by the rates of when it was last touched.
  var norm: Float = 0
  /// The last quantity that a headline of it gave.
  var figure: Figure?
  var isOpen = true
  /// Changed since stories were compared with each other last.
  var isFresh = true
  /// Stands in the finder's list of what changed.
  var isChanged = false

  init(id: Int64, words: [UInt8], time: Int64) {
    self.id = id
    let isLong = words.count > LiveStory.mostWords
    self.words = isLong ? Array(words.prefix(LiveStory.mostWords)) : words
    first = time
    last = time
  }

  /// Of one item, as most are.
  var isYoung: Bool {
    items <= 1
  }

  /// Frees what only an open story needs.
  mutating func empty() {
    words = []
    terms = []
    sources = []
  }

  /// One of its terms is a name.
  var hasNames: Bool {
    terms.contains { $0.isName }
  }

  /// The term of that key; nil where the story has none.
  func term(_ key: UInt32) -> Term? {
    let place = place(of: key)
    return place < terms.count && terms[place].key == key ? terms[place] : nil
  }

  /// Where the term of that key stands, or would stand.
  func place(of key: UInt32) -> Int {
    terms.indices.partitionPoint { terms[$0].key < key }
  }
}
