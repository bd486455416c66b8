import Glibc

/// An open iconv descriptor that makes UTF-8 of one charset.
@safe struct CharsetConverter: ~Copyable {
  private let descriptor: iconv_t

  /// Nil where iconv does not know the charset, or its module is not installed.
  init?(from charset: String) {
    guard let descriptor = unsafe iconv_open("UTF-8", charset),
      // The failure is (iconv_t)-1.
      Int(bitPattern: descriptor) != -1
    else { return nil }
    unsafe self.descriptor = descriptor
  }

  deinit {
    unsafe iconv_close(descriptor)
  }

  /// The bytes as UTF-8; each that is no text in the charset becomes U+FFFD and is counted.
  func utf8(_ bytes: [UInt8]) -> (text: [UInt8], errors: Int) {
    let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var errors = 0
    var source = bytes
    unsafe source.withUnsafeMutableBytes { input in
      var next = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = input.count
      while left > 0 {
        let before = (left, text.count)
        let problem = unsafe convert(&next, &left, into: &text)
        switch problem {
        case EILSEQ:
          text.append(contentsOf: replacement)
          errors += 1
          unsafe next = next.map { unsafe $0 + 1 }
          left -= 1
        case EINVAL:
          // A character cut by the end of the bytes.
          text.append(contentsOf: replacement)
          errors += 1
          left = 0
        case E2BIG where before != (left, text.count):
          continue
        default:
          left = 0
        }
      }
      // What a stateful charset still holds.
      _ = unsafe convert(nil, nil, into: &text)
    }
    return (text, errors)
  }

  /// One call of iconv: appends what it wrote; errno, or 0.
  private func convert(
    _ next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
    _ left: UnsafeMutablePointer<Int>?, into text: inout [UInt8]
  ) -> Int32 {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16384) { output in
      var free = output.count
      var end = output.baseAddress
      let isDone = unsafe iconv(descriptor, next, left, &end, &free) != -1
      let problem = isDone ? 0 : errno
      let written = unsafe UnsafeRawBufferPointer(output).prefix(output.count - free)
      unsafe text.append(contentsOf: written)
      return problem
    }
  }
}
