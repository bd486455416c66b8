import CUtf8proc

/// The part of `Fold` that needs Unicode's tables.
///
/// Scalars are decomposed one by one: utf8proc's own pass over a text sorts the marks of a letter
/// in quadratic time, and a letter with a million marks is a small document.
enum Folding {
  private static let options = utf8proc_option_t(
    rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue
      | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue)

  private static let composing = utf8proc_option_t(
    rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)

  /// The valid UTF-8 bytes folded; white space is left as it falls.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    directly(bytes.span) ?? byTables(bytes.span)
  }

  // MARK: Letters that stand alone

  /// Latin, Greek, Cyrillic, Hebrew and Arabic as they are written, without marks of their own.
  private static let letters = folds(of: 0x80..<0x700)
  /// Quotes, dashes, spaces, bullets, currencies.
  private static let signs = folds(of: signRange)
  private static let signRange: Range<UInt32> = 0x2000..<0x20C0

  /// What each of these scalars is folded to: one that takes no more room, whatever stands beside it;
  /// 0 where it is none, or more.
  private static func folds(of range: Range<UInt32>) -> [UInt16] {
    // All in one text, a line each: one by one they take a hundredth of a second.
    let scalars = range.compactMap { Unicode.Scalar($0) }.filter { !ScalarKind.isMark($0.value) }
    let text = scalars.map { String($0) }.joined(separator: "\n")
    let lines = byTables(Array(text.utf8).span)
      .split(separator: 0x0A, omittingEmptySubsequences: false)
    var folds = [UInt16](repeating: 0, count: range.count)
    for (scalar, line) in zip(scalars, lines) {
      let folded = String(decoding: line, as: UTF8.self).unicodeScalars
      if folded.count == 1, let only = folded.first, line.count <= String(scalar).utf8.count {
        folds[Int(scalar.value - range.lowerBound)] = UInt16(only.value)
      }
    }
    return folds
  }

  /// A text of such letters, and of the quotes and dashes of every text; nil where there is more.
  private static func directly(_ bytes: Span<UInt8>) -> [UInt8]? {
    let letters = letters
    let signs = signs
    var isAll = true
    // Nothing becomes longer.
    let out = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count) { out, count in
      var index = 0
      var end = 0
      while index < bytes.count, isAll {
        let byte = bytes[index]
        if byte < 0x80 {
          unsafe out[end] = byte
          end += 1
          index += 1
        } else if byte < 0xDC {
          // Pairs, up to U+06FF: the letters of most texts.
          let place = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
          let fold = letters[place - 0x80]
          if fold >= 0x80 {
            unsafe out[end] = 0xC0 | UInt8(truncatingIfNeeded: fold >> 6)
            unsafe out[end + 1] = 0x80 | UInt8(fold & 0x3F)
            end += 2
          } else {
            isAll = fold > 0
            unsafe out[end] = UInt8(fold)
            end += 1
          }
          index += 2
        } else {
          let (value, length) = UTF8Scalar.read(bytes, at: index)
          switch value {
          case 0x2026:
            for _ in 0..<3 {
              unsafe out[end] = UInt8(ascii: ".")
              end += 1
            }
          case signRange:
            let fold = signs[Int(value - signRange.lowerBound)]
            isAll = fold > 0
            for byte in UTF8.encode(Unicode.Scalar(fold)!)! {
              unsafe out[end] = byte
              end += 1
            }
          // Arrows, shapes, Han, kana and pictures that stand for themselves.
          case 0x2190...0x2199, 0x2500...0x27BF, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC,
            0x4E00...0x9FFF, 0x1F300...0x1FAFF:
            for place in index..<index + length {
              unsafe out[end] = bytes[place]
              end += 1
            }
          default:
            isAll = false
          }
          index += length
        }
      }
      count = end
    }
    return isAll ? out : nil
  }

  // MARK: All others

  private static func byTables(_ bytes: Span<UInt8>) -> [UInt8] {
    var scalars: [Int32] = []
    // The NUL that utf8proc writes behind the text needs room too.
    scalars.reserveCapacity(bytes.count + 1)
    decompose(bytes, into: &scalars)
    return composed(&scalars)
  }

  private static func decompose(_ bytes: Span<UInt8>, into scalars: inout [Int32]) {
    var base: Int32 = 0
    var index = 0
    // U+FDFA is the longest: 18 scalars.
    unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { parts in
      while index < bytes.count {
        let (value, length) = UTF8Scalar.read(bytes, at: index)
        index += length
        if value < 0x80 {
          base = Int32(value)
          scalars.append(base)
          continue
        }
        if let plain = plain(value) {
          base = plain
          scalars.append(plain)
          continue
        }
        var state: Int32 = 0
        let count = unsafe utf8proc_decompose_char(
          Int32(bitPattern: value), parts.baseAddress, parts.count, options, &state)
        for part in 0..<max(0, min(count, parts.count)) {
          add(unsafe parts[part], base: &base, to: &scalars)
        }
      }
    }
  }

  /// Letters and signs that need no table: Russian's, and the quotes and dashes of every text.
  private static func plain(_ value: UInt32) -> Int32? {
    switch value {
    case 0x410...0x42F: Int32(value + 0x20)
    case 0x430...0x44F: Int32(value)
    case 0x2010...0x2015, 0x2018...0x201F: FoldedLetters.plain(Int32(value))
    default: nil
    }
  }

  /// Leaves accents out and maps what NFKC leaves apart.
  private static func add(_ scalar: Int32, base: inout Int32, to scalars: inout [Int32]) {
    if scalar >= 0x300, isAccent(scalar, on: base) { return }
    base = scalar
    switch scalar {
    case 0xE6:
      scalars.append(0x61)
      scalars.append(0x65)
    case 0x153:
      scalars.append(0x6F)
      scalars.append(0x65)
    default:
      // Of ASCII only a grave accent is another's form, and a wide one comes out as one.
      scalars.append(scalar < 0x80 && scalar != 0x60 ? scalar : FoldedLetters.plain(scalar))
    }
  }

  private static func composed(_ scalars: inout [Int32]) -> [UInt8] {
    let count = scalars.count
    scalars.append(0)
    return unsafe scalars.withUnsafeMutableBufferPointer { buffer in
      let length = unsafe utf8proc_reencode(buffer.baseAddress, count, composing)
      let bytes = UnsafeRawBufferPointer(buffer)
      return unsafe Array(bytes.prefix(max(0, length)))
    }
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
