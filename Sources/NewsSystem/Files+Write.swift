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
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .last("open", path) }
    defer { close(descriptor) }
    try Output(descriptor: descriptor).write(bytes)
  }
}
