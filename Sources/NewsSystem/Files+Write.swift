import Glibc

extension Files {
  /// Writes to a place that a user has named: atomically where a file is or nothing, and as it comes
  /// through links and into pipes and devices, as `tee` would.
  package static func write(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let status = try status(path)
    guard let status, !status.isRegular else {
      try replace(path, with: bytes)
      return
    }
    let place = try Descriptor.open(path, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
    try Output(descriptor: place.number).write(bytes)
  }

  /// Writes bytes over the start of a file, unsynced: for what may be lost or torn. A link is not
  /// followed.
  package static func overwrite(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let file = try Descriptor.open(path, flags, mode: 0o644)
    try file.write(all: bytes, path: path)
  }
}
