import Glibc

/// A new empty folder that goes away, with what is in it, when the last reference does.
package final class TemporaryFolder: Sendable {
  /// Absolute, without a slash at the end.
  package let path: String

  package init() {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/tidings-test-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer {
      unsafe mkdtemp($0.baseAddress!) != nil
    }
    precondition(made, "no temporary folder in \(base): errno \(errno)")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    TemporaryFolder.remove(path)
  }

  /// The absolute path of a name in the folder.
  package func path(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file of that name, in place of one that may be there, and returns its path. Folders in
  /// the name are made.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String, mode: UInt32 = 0o644) -> String {
    let path = path(name)
    var folder = self.path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      unsafe mkdir(folder, 0o755)
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    precondition(descriptor >= 0, "cannot write \(path): errno \(errno)")
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.write(
          descriptor, all.baseAddress.map { unsafe $0 + written }, all.count - written)
      }
      precondition(count > 0, "cannot write \(path): errno \(errno)")
      written += count
    }
    return path
  }

  @discardableResult
  package func write(_ text: String, to name: String, mode: UInt32 = 0o644) -> String {
    write(Array(text.utf8), to: name, mode: mode)
  }

  /// The bytes of a file of that name; nil where there is none.
  package func read(_ name: String) -> [UInt8]? {
    TestFiles.read(path(name))
  }

  /// The names in the folder, sorted.
  package var names: [String] {
    TestFiles.names(path)
  }

  private static func remove(_ path: String) {
    for name in TestFiles.names(path) {
      let child = "\(path)/\(name)"
      if unsafe unlink(child) != 0 { remove(child) }
    }
    unsafe rmdir(path)
  }
}
