/// Where the title of a row stands, seen from its stamp.
enum TextLayout: String, Sendable, CaseIterable {
  /// The row ends with its stamp: title, subtitle, stamp.
  case stampLast = "stamp last"
  /// The title stands right above its stamp, what follows is its teaser.
  case stampBelow = "stamp below"
  /// The row begins with its stamp.
  case stampFirst = "stamp first"
  /// Title and stamp share a line.
  case stampBeside = "stamp beside"
}
