import Glibc

/// Text in the charsets of the past.
enum ForeignText {
  /// The text in a charset of iconv; nil where this machine lacks the charset.
  static func encoded(_ text: String, as charset: String) -> [UInt8]? {
    guard let descriptor = unsafe iconv_open(charset, "UTF-8"), Int(bitPattern: descriptor) != -1
    else { return nil }
    defer { unsafe iconv_close(descriptor) }
    var source = Array(text.utf8)
    var target = [UInt8](repeating: 0, count: source.count * 4 + 16)
    let length = unsafe source.withUnsafeMutableBytes { input in
      unsafe target.withUnsafeMutableBytes { output in
        var next = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = input.count
        var end = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var free = output.count
        let result = unsafe iconv(descriptor, &next, &left, &end, &free)
        return result == -1 ? nil : output.count - free
      }
    }
    return length.map { Array(target.prefix($0)) }
  }
}
