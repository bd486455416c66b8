import NewsSystem

/// A folder of mails (https://cr.yp.to/proto/maildir.html).
struct Maildir {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Delivers a mail under that name: written and synced in `tmp`, then linked into `new`. One that
  /// is there already, read or not, was delivered by an earlier try.
  func keep(_ mail: [UInt8], name: String) throws(SystemError) {
    for folder in ["tmp", "new", "cur"] {
      try Files.makeFolder("\(path)/\(folder)", mode: 0o700)
    }
    if try isThere(name) { return }
    try Files.sweepTemporaries(in: "\(path)/tmp")
    try Files.place(mail, at: "\(path)/new/\(name)", by: "\(path)/tmp", mode: 0o600)
  }

  /// A reader moves a mail to `cur` and puts flags behind its name.
  private func isThere(_ name: String) throws(SystemError) -> Bool {
    if try Files.status("\(path)/new/\(name)") != nil { return true }
    return try Files.list("\(path)/cur").contains { read in
      read == name || read.utf8.starts(with: "\(name):".utf8)
    }
  }
}
