/// A story that items may still join: what it is about, as counts of terms.
///
/// Its lists stand in the pools of the finder that has it.
struct LiveStory: Sendable {
  struct Term: BitwiseCopyable, Sendable {
    let key: UInt32
    /// The term's place in the rates of this process.
    let index: Int32
    /// Items with the term.
    var count: UInt16
    var isName: Bool
    /// The story's place in the term's list.
    var posting: Int32 = -1
  }

  /// Bytes of its first item's words that are remembered.
  static let mostWords = 255

  /// Its first item's id.
  var id: Int64
  /// Unix seconds of its first and its newest item.
  var first: Int64
  var last: Int64
  var items: Int32 = 1
  /// By key.
  var terms = ListPool<Term>.List()
  /// Keys of the sources that carry it, the first few.
  var sources = ListPool<UInt32>.List()
  /// The folded words of its first item's title, for explanations.
  var words = ListPool<UInt8>.List()
  /// The last quantity that a headline of it gave.
  var figure: Figure?
  /// One of its terms is a name.
  var hasNames = false
  var isOpen = true
  /// Changed since stories were compared with each other last.
  var isFresh = true
  /// Stands in the finder's list of what changed.
  var isChanged = false

  init(id: Int64, first: Int64, last: Int64) {
    self.id = id
    self.first = first
    self.last = last
  }

  /// In which lists of its terms it stands.
  var kind: StoryKind {
    items <= 1 ? .young : .grown
  }
}

/// Of one item, as most are, or of more.
enum StoryKind {
  case young
  case grown
}
