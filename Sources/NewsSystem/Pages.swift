import Glibc

/// The machine's memory, in pages.
enum Pages {
  /// Under this, small pages do.
  private static let worthwhile = 4 << 20

  /// Asks for large pages under a large buffer that is about to be filled: a hundred megabytes are
  /// 24,000 page faults otherwise. Advice alone, so what the system says to it does not matter.
  static func large(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard buffer.count >= worthwhile, let base = buffer.baseAddress else { return }
    let size = Int(sysconf(Int32(_SC_PAGESIZE)))
    let lead = (size - Int(bitPattern: base) % size) % size
    _ = unsafe madvise(base + lead, (buffer.count - lead) / size * size, MADV_HUGEPAGE)
  }
}
