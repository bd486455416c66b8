import NewsSystem

/// Waits for changes in a folder that may be made, removed or replaced while we wait.
///
/// inotify watches an inode, not a name; so once a second the name is looked at. That is also how a
/// folder is noticed that was not there, and one on a file system without inotify.
struct FolderWatch: ~Copyable {
  private let path: String
  private let prefix: String
  private var watch: Watch?
  private var inode: UInt64?

  init(_ path: String, prefix: String) {
    self.path = path
    self.prefix = prefix
    renew()
  }

  /// Returns `.changed` where something of the folder did, or the folder itself; `.timeout` after so
  /// many seconds (nil: never).
  mutating func wait(seconds: Double? = nil, also reader: Int32) throws(SystemError) -> Woken {
    let deadline = seconds.map { Machine.monotonicNanoseconds() + Int64(min($0, 1e9) * 1e9) }
    while true {
      let left = deadline.map { Double($0 - Machine.monotonicNanoseconds()) / 1e9 }
      let pause = max(0, min(1, left ?? 1))
      let woken =
        if watch != nil {
          try watch!.wait(seconds: pause, also: reader)
        } else {
          try Watch.pause(seconds: pause, also: reader)
        }
      guard woken == .timeout else { return woken }
      if renew() { return .changed }
      if let deadline, Machine.monotonicNanoseconds() >= deadline { return .timeout }
    }
  }

  /// Watches what stands at the name now; whether that is another folder than before.
  @discardableResult
  private mutating func renew() -> Bool {
    let found = (try? Files.status(path, following: true))??.inode
    if found == inode, watch != nil || found == nil { return false }
    watch = try? Watch(folder: path, prefix: prefix)
    inode = watch == nil ? nil : found
    return true
  }
}
