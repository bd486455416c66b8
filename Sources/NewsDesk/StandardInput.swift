import Glibc
import NewsSystem

/// The program's standard input.
enum StandardInput {
  /// Everything there is.
  static func read() throws(SystemError) -> [UInt8] {
    try read(0, path: "stdin", limit: .max)
  }

  /// What there is by now, at least a byte; nil at the end.
  static func chunk() throws(SystemError) -> ArraySlice<UInt8>? {
    try chunk(0, path: "stdin")
  }

  /// Everything a pipe or a device gives, such as a shell's <(...).
  static func read(pipe path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno, call: "open", path: path) }
    defer { close(descriptor) }
    return try read(descriptor, path: path, limit: limit)
  }

  private static func read(
    _ descriptor: Int32, path: String, limit: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = try chunk(descriptor, path: path) {
      bytes += chunk
      if bytes.count > limit { throw SystemError(code: EFBIG, call: "read", path: path) }
    }
    return bytes
  }

  private static func chunk(
    _ descriptor: Int32, path: String
  ) throws(SystemError) -> ArraySlice<UInt8>? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 { return buffer[..<count] }
      if count == 0 { return nil }
      if errno != EINTR { throw SystemError(code: errno, call: "read", path: path) }
    }
  }
}
