import NewsText

/// The bytes of a folded title, losing parts at both ends until its words remain.
struct FoldedTitle {
  private var bytes: ArraySlice<UInt8>

  /// `folded` is what `Fold.key` gives: lower case, one kind of dash, single spaces.
  init(_ folded: [UInt8]) {
    bytes = FoldedTitle.visible(folded)[...]
    trim()
  }

  /// Runs of letters and digits; an apostrophe or a dot between letters joins ("men's", "u.s."),
  /// a point between digits stays ("3.5"), and so does what changes a number: % $ € £ ¥ + and a
  /// minus sign.
  var words: [String] {
    FoldedTitle.words(bytes)
  }

  /// Drops "..." at the end; true where there was one.
  mutating func dropDots() -> Bool {
    var dots = 0
    while bytes.last == UInt8(ascii: ".") || bytes.last == UInt8(ascii: " ") {
      if bytes.removeLast() == UInt8(ascii: ".") { dots += 1 }
    }
    return dots >= 2
  }

  /// Drops "(Reuters)", "[video]", "- BBC News", "| RTÉ" and gives its words, where enough of a
  /// title is left before it.
  mutating func dropTail() -> [String]? {
    trim()
    guard let (end, start) = bracket() ?? separated() else { return nil }
    let tail = FoldedTitle.words(bytes[start...])
    let rest = FoldedTitle.words(bytes[..<end])
    guard (1...5).contains(tail.count), tail.count < rest.count,
      rest.count >= 3 || rest.contains(where: { $0.utf8.count >= 18 })
    else { return nil }
    bytes = bytes[..<end]
    trim()
    return tail
  }

  /// Drops "update 2-", "breaking:" and the like; their number, 0 where they have none.
  mutating func dropPrefix() -> Int? {
    for prefix in FoldedTitle.prefixes where bytes.starts(with: prefix) {
      var index = bytes.startIndex + prefix.count
      var number = 0
      if index < bytes.endIndex, bytes[index] == UInt8(ascii: " ") { index += 1 }
      while index < bytes.endIndex, ASCII.isDigit(bytes[index]), number < 100 {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      if index < bytes.endIndex, bytes[index] == UInt8(ascii: " ") { index += 1 }
      guard index < bytes.endIndex,
        bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "-")
      else { continue }
      bytes = bytes[(index + 1)...]
      trim()
      return number
    }
    return nil
  }

  /// Where the title ends before a last bracket, and where the bracket's inside begins.
  private func bracket() -> (end: Int, start: Int)? {
    let open: UInt8
    switch bytes.last {
    case UInt8(ascii: ")"): open = UInt8(ascii: "(")
    case UInt8(ascii: "]"): open = UInt8(ascii: "[")
    default: return nil
    }
    guard let index = bytes.lastIndex(of: open) else { return nil }
    return (index, index + 1)
  }

  /// The same for a last dash, bar or dot with spaces around it.
  private func separated() -> (end: Int, start: Int)? {
    var index = bytes.endIndex - 1
    while index > bytes.startIndex {
      index -= 1
      guard bytes[index] == UInt8(ascii: " ") else { continue }
      for separator in FoldedTitle.separators where bytes[index...].starts(with: separator) {
        return (index, index + separator.count)
      }
    }
    return nil
  }

  private mutating func trim() {
    while let first = bytes.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "-") {
      bytes.removeFirst()
    }
    while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "-") {
      bytes.removeLast()
    }
  }

  /// Without soft hyphens, zero-width marks and joiners.
  private static func visible(_ folded: [UInt8]) -> [UInt8] {
    guard folded.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return folded }
    var kept = String.UnicodeScalarView()
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: break
      default: kept.append(scalar)
      }
    }
    return Array(String(kept).utf8)
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : UInt8(ascii: " ")
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "'"):
        break
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if isDigit(word.last), isDigit(next) {
          word.append(byte)
        } else if byte == UInt8(ascii: "."), word.count == 1 || isDotted(word, before: index, bytes)
        {
          // "u.s." is "us".
        } else {
          end()
        }
      case UInt8(ascii: "-"):
        let before = index > bytes.startIndex ? bytes[index - 1] : UInt8(ascii: " ")
        end()
        if before == UInt8(ascii: " "), isDigit(next) { words.append("-") }
      case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"):
        end()
        words.append(String(decoding: [byte], as: UTF8.self))
      case 0x80...:
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let scalar = bytes[index..<min(index + length, bytes.endIndex)]
        if isMark(scalar) {
          end()
          if isCurrency(scalar) { words.append(String(decoding: scalar, as: UTF8.self)) }
        } else {
          word += scalar
        }
        index = scalar.endIndex
        continue
      default:
        end()
      }
      index += 1
    }
    end()
    return words
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map(ASCII.isDigit) ?? false
  }

  /// Whether the letters so far stood one by one before dots: the "s" of "u.s.".
  private static func isDotted(
    _ word: [UInt8], before index: Int, _ bytes: ArraySlice<UInt8>
  ) -> Bool {
    index - bytes.startIndex >= 2 && bytes[index - 2] == UInt8(ascii: ".")
      && !isDigit(word.last)
  }

  /// General and CJK punctuation, arrows, currency and other signs: not part of words.
  private static func isMark(_ scalar: ArraySlice<UInt8>) -> Bool {
    guard let value = String(decoding: scalar, as: UTF8.self).unicodeScalars.first else {
      return true
    }
    switch value.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return false
    default:
      return true
    }
  }

  private static func isCurrency(_ scalar: ArraySlice<UInt8>) -> Bool {
    String(decoding: scalar, as: UTF8.self).unicodeScalars.first?.properties.generalCategory
      == .currencySymbol
  }

  private static let separators: [[UInt8]] = [
    " - ", " -- ", " | ", " || ", " :: ", " \u{B7} ", " \u{2022} ", " \u{BB} ", " > ",
  ].map { Array($0.utf8) }

  /// Said before a title by agencies and desks; nothing of what it tells.
  private static let prefixes: [[UInt8]] = [
    "update", "updated", "exclusive", "breaking news", "breaking", "just in", "wrapup",
    "corrected", "correction", "refile", "rpt", "urgent", "alert", "watch", "video", "photos",
    "live updates", "live", "latest",
  ].map { Array($0.utf8) }
}
