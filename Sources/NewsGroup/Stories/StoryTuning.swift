/// The numbers that decide what belongs together, and what they bought: Documentation/Stories.md.
enum StoryTuning {
  /// Cosine between an item and a story that an item joins at.
  static let join: Float = 0.148
  /// What is asked on top of that of a story of one item; a larger one says more surely what it
  /// is about, and less is asked with the power of its size.
  static let joinYoung: Float = 0.121
  /// Information in nats that the shared terms carry at least: two rare words, or three plain
  /// ones; the part of it that is asked of a young story alone.
  static let evidence: Float = 0.76
  static let evidenceYoung: Float = 14.2
  /// The same four between two stories, before an edition.
  static let merge: Float = 0.169
  static let mergeYoung: Float = 0.186
  static let mergeEvidence: Float = 4.2
  static let mergeEvidenceYoung: Float = 14.5
  /// How fast a story's youth ends with its items.
  static let youthPower: Float = 1.226

  /// What two sides lose that both name names and share none.
  static let nameConflict: Float = 0.242
  /// Shared nats from which on that becomes less, and at which nothing is left of it: who tells the
  /// same in so many words may name it otherwise.
  static let nameConflictFades: (Float, Float) = (14, 26)
  /// Terms that must be shared; one where a title has three at most.
  static let sharedTerms: Float = 2
  static let shortTitle = 3

  /// The share of what an item says that its story must have said before, for the item to be a
  /// repetition.
  static let repeated: Float = 0.9
  /// Nats of a word from which on it is news by itself, however much of the rest was said: one in 150
  /// titles has a word as rare. A verb that turns an outcome round is one word of many.
  static let newWord: Float = 5

  /// Seconds in which a story's weight halves while nothing is heard of it.
  static let halfLife: Float = 48 * 3600
  /// A story ends after this long a silence, or at this age, in seconds.
  static let silence: Int64 = 72 * 3600
  static let age: Int64 = 5 * 86_400

  /// Stories that the background table counts for beside those that are alive.
  static let prior: Float = 1770
  /// Words of a title, for the share of titles with a term from the share of words.
  static let titleWords: Float = 8.95
  /// A source's own rates count for more the more stories it has told, half at this many.
  static let sourceStories: Float = 14.2

  /// Stories of a source with a term that may be chance: the first of an event, and another.
  static let sourceChance: Float = 1.5

  /// Terms a story is known by.
  static let storyTerms = 64
  /// Terms past that before the lightest are dropped.
  static let storyTermsSlack = 16
  /// A term in more stories than this finds no candidates; it still counts between those found.
  static let postings: Int32 = 128
  /// Sources of one story that its terms are counted under.
  static let storySources = 8
}
