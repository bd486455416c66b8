import Glibc

/// A call of the system that failed, and what it was about.
package struct SystemError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The errno of the call.
  package let code: Int32
  /// The call, as its manual page is named.
  package let call: String
  /// The file or folder it was about, as it was given.
  package let path: String?
  /// What was wrong, where errno has no word for it.
  package let reason: String?

  package init(code: Int32, call: String, path: String? = nil, reason: String? = nil) {
    self.code = code
    self.call = call
    self.path = path
    self.reason = reason
  }

  /// The failure of the call that has just returned -1.
  static func last(_ call: String, _ path: String? = nil) -> SystemError {
    SystemError(code: errno, call: call, path: path)
  }

  /// What was wrong, without where: `no space left on device`.
  package var what: String {
    if let reason { return reason }
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    var bytes = Array(unsafe String(cString: text).utf8)
    // "No space" becomes "no space"; "RPC" would stay.
    if bytes.count > 1, (0x41...0x5A).contains(bytes[0]), !(0x41...0x5A).contains(bytes[1]) {
      bytes[0] += 0x20
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `digests/x.txt: no space left on device`.
  package var description: String {
    "\(path ?? call): \(what)"
  }

  /// Nobody reads the other end any more; to a filter that is an end, not a fault.
  package var isReaderGone: Bool {
    code == EPIPE
  }

  /// The disk or the quota is full.
  package var isFull: Bool {
    code == ENOSPC || code == EDQUOT
  }

  /// A signal asked to stop while the call waited.
  package var isInterrupted: Bool {
    code == EINTR
  }
}

/// The result of a call, made again for as long as signals interrupt it.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
