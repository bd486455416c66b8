/// What is known of an item that was told.
struct CopyEntry: Sendable {
  /// Of its event.
  let seq: Int64
  /// The first item of its chain: itself, where it is no copy.
  var root: Int64
  /// A hash of the source's id: items of one source are not compared. 0 where nothing is known of it.
  let source: UInt64
  /// Unix seconds.
  let time: Int64
  let title: CopyTitle
  let keys: CopyKeys

  /// `link` is the canonical link.
  init(seq: Int64, root: Int64, source: UInt64, time: Int64, title: CopyTitle, link: String?) {
    self.seq = seq
    self.root = root
    self.source = source
    self.time = time
    self.title = title
    keys = CopyKeys(title, link: link)
  }
}
