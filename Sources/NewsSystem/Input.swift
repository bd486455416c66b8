import Glibc

/// What comes in without a name to read it again by: standard input, a pipe, a device.
package enum Input {
  /// Standard input to its end.
  package static func all() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try piece() { bytes += piece }
    return bytes
  }

  /// What standard input has by now, at least a byte; nil at its end.
  package static func piece() throws(SystemError) -> [UInt8]? {
    try piece(of: 0, path: "stdin")
  }

  /// Everything a pipe or a device gives, such as a shell's <(...); an error beyond `limit` bytes.
  package static func all(of path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let pipe = try Descriptor.open(path, O_RDONLY)
    var bytes: [UInt8] = []
    while let piece = try piece(of: pipe.number, path: path) {
      bytes += piece
      if bytes.count > limit { throw SystemError(code: EFBIG, call: "read", path: path) }
    }
    return bytes
  }

  private static func piece(of number: Int32, path: String) throws(SystemError) -> [UInt8]? {
    while true {
      // Nothing yet on one that does not block: who handed it to us may want it so.
      guard let piece = try Descriptor.read(number, atMost: 1 << 16, path: path) else {
        var waiting = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        unsafe poll(&waiting, 1, -1)
        continue
      }
      return piece.isEmpty ? nil : piece
    }
  }
}
