import CUtf8proc

/// The part of `Fold` that needs Unicode's tables.
enum Folding {
  private static let options = utf8proc_option_t(
    rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue
      | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue)

  private static let composing = utf8proc_option_t(
    rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)

  /// The valid UTF-8 bytes folded; white space is left as it falls.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var scalars = decomposed(bytes)
    plain(&scalars)
    return composed(&scalars)
  }

  private static func decomposed(_ bytes: [UInt8]) -> [Int32] {
    var capacity = bytes.count + 32
    while true {
      var needed = 0
      let scalars = unsafe [Int32](unsafeUninitializedCapacity: capacity) { buffer, count in
        needed = unsafe bytes.withUnsafeBufferPointer { source in
          unsafe utf8proc_decompose(
            source.baseAddress, source.count, buffer.baseAddress, capacity, options)
        }
        count = needed < 0 || needed > capacity ? 0 : needed
      }
      // Negative is an error of malformed bytes, which a String cannot hold.
      guard needed > capacity else { return scalars }
      capacity = needed
    }
  }

  private static func composed(_ scalars: inout [Int32]) -> [UInt8] {
    let count = scalars.count
    // utf8proc writes a NUL behind the text.
    scalars.append(0)
    return unsafe scalars.withUnsafeMutableBufferPointer { buffer in
      let length = unsafe utf8proc_reencode(buffer.baseAddress, count, composing)
      let bytes = UnsafeRawBufferPointer(buffer)
      return unsafe Array(bytes.prefix(max(0, length)))
    }
  }

  /// Strips accents and maps letters, in place where nothing grows.
  private static func plain(_ scalars: inout [Int32]) {
    var kept: [Int32] = []
    kept.reserveCapacity(scalars.count + 4)
    var base: Int32 = 0
    for scalar in scalars {
      if scalar >= 0x300, isAccent(scalar, on: base) { continue }
      base = scalar
      switch scalar {
      case 0xE6: kept += [0x61, 0x65]
      case 0x153: kept += [0x6F, 0x65]
      default: kept.append(scalar < 0x80 ? scalar : FoldedLetters.plain(scalar))
      }
    }
    scalars = kept
  }

  /// Marks a reader may leave out; not those that make a letter of its own.
  private static func isAccent(_ mark: Int32, on base: Int32) -> Bool {
    switch mark {
    case 0x306: base != 0x438 && base != 0x443
    case 0x308: base != 0x456
    case 0x300...0x36F, 0x483...0x487, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      true
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: true
    case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8,
      0x6EA...0x6ED:
      true
    default: false
    }
  }
}
