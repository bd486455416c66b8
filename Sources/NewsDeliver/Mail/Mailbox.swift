import NewsSystem

/// What mailboxes have in common.
enum Mailbox {
  /// What an attempt to write to a mailbox means.
  static func verdict(_ write: () throws(SystemError) -> Void) -> Verdict {
    do throws(SystemError) {
      try write()
      return .sent
    } catch {
      return .away("\(error)", until: nil)
    }
  }
}
