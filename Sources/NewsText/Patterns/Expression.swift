import CPCRE2

/// A compiled PCRE2 expression. It is never changed after compiling, so matching it from several
/// threads is safe: each match has data of its own.
@safe final class Expression: @unchecked Sendable {
  /// An expression that needs more steps is taken for one that does not match; a headline needs
  /// a few hundred.
  static let matchLimit: UInt32 = 100_000
  /// Backtracking points held at once.
  static let depthLimit: UInt32 = 2_000
  /// Memory of one match, in KiB.
  static let heapLimit: UInt32 = 2_048

  struct Problem: Error {
    /// Byte offset into the expression.
    var offset: Int
    var what: String
  }

  private let code: OpaquePointer
  private let limits: OpaquePointer

  /// `flags` are Perl's: i, m, s, x.
  init(_ expression: String, flags: String) throws(Problem) {
    var options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_NEVER_BACKSLASH_C)
    for flag in flags {
      switch flag {
      case "i": options |= UInt32(PCRE2_CASELESS)
      case "m": options |= UInt32(PCRE2_MULTILINE)
      case "s": options |= UInt32(PCRE2_DOTALL)
      case "x": options |= UInt32(PCRE2_EXTENDED)
      default: throw Problem(offset: 0, what: "unknown flag \(flag), known are i, m, s, x")
      }
    }
    var problem: Int32 = 0
    var offset = 0
    let bytes = Array(expression.utf8)
    let compiled = unsafe pcre2_compile_8(bytes, bytes.count, options, &problem, &offset, nil)
    guard let compiled = unsafe compiled else {
      throw Problem(offset: offset, what: Self.text(of: problem))
    }
    guard let limits = unsafe pcre2_match_context_create_8(nil) else {
      unsafe pcre2_code_free_8(compiled)
      throw Problem(offset: 0, what: "out of memory")
    }
    unsafe pcre2_set_match_limit_8(limits, Self.matchLimit)
    unsafe pcre2_set_depth_limit_8(limits, Self.depthLimit)
    unsafe pcre2_set_heap_limit_8(limits, Self.heapLimit)
    unsafe code = compiled
    unsafe self.limits = limits
  }

  deinit {
    unsafe pcre2_match_context_free_8(limits)
    unsafe pcre2_code_free_8(code)
  }

  /// Whether it matches anywhere in the valid UTF-8 bytes; false where a limit was reached.
  func matches(_ text: [UInt8]) -> Bool {
    guard let data = unsafe pcre2_match_data_create_8(1, nil) else { return false }
    defer { unsafe pcre2_match_data_free_8(data) }
    let options = UInt32(PCRE2_NO_UTF_CHECK)
    return unsafe pcre2_match_8(code, text, text.count, 0, options, data, limits) >= 0
  }

  private static func text(of problem: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = unsafe pcre2_get_error_message_8(problem, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
  }
}
