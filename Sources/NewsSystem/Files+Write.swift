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
}
