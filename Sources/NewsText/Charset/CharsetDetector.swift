import CUchardet

/// A uchardet handle: a guess from the frequencies of letters.
@safe struct CharsetDetector: ~Copyable {
  private let handle: uchardet_t

  init?() {
    guard let handle = unsafe uchardet_new() else { return nil }
    unsafe self.handle = handle
  }

  deinit {
    unsafe uchardet_delete(handle)
  }

  /// The name of the charset; nil where it has no guess.
  consuming func guess(_ bytes: ArraySlice<UInt8>) -> String? {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else {
        return
      }
      _ = unsafe uchardet_handle_data(handle, start, buffer.count)
    }
    unsafe uchardet_data_end(handle)
    let name = unsafe String(cString: uchardet_get_charset(handle))
    return name.isEmpty ? nil : name
  }
}
