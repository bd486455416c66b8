import Glibc
package import NewsSystem

/// The program's standard input, read to its end.
package enum StandardInput {
  /// Everything there is; an error beyond `limit` bytes.
  package static func read(limit: Int = .max) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(0, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(code: errno, call: "read", path: "stdin")
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit {
        throw SystemError(code: EFBIG, call: "read", path: "stdin")
      }
    }
  }
}
