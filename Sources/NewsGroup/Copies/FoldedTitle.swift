import NewsText

/// The bytes of a folded title, losing parts at both ends until its words remain.
struct FoldedTitle {
  private var bytes: ArraySlice<UInt8>

  /// `folded` is what `Fold.key` gives: lower case, one kind of dash, single spaces.
  init(_ folded: [UInt8]) {
    bytes = FoldedTitle.visible(folded)[...]
    trim()
  }

  /// Folded words, a space between two, and how many they are.
  struct Words {
    var text: [UInt8] = []
    var count = 0
  }

  /// Runs of letters and digits; an apostrophe or a dot between letters joins ("men's", "u.s."),
  /// a point between digits stays ("3.5"), and so does what changes a number: % $ € £ ¥ + and a
  /// minus sign.
  var words: Words {
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
  mutating func dropTail() -> Words? {
    trim()
    guard let (end, start) = bracket() ?? separated() else { return nil }
    let tail = FoldedTitle.words(bytes[start...])
    guard (1...5).contains(tail.count) else { return nil }
    let rest = FoldedTitle.words(bytes[..<end])
    guard tail.count < rest.count,
      rest.count >= 3
        || rest.text.split(separator: UInt8(ascii: " ")).contains(where: { $0.count >= 18 })
    else { return nil }
    bytes = bytes[..<end]
    trim()
    return tail
  }

  /// Drops "update 2-", "breaking:" and the like; their number, 0 where they have none.
  mutating func dropPrefix() -> Int? {
    for prefix in FoldedTitle.prefixes
    where bytes.first == prefix[0] && bytes.starts(with: prefix) {
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
    let span = bytes.span
    var index = span.count - 2
    while index >= 0 {
      if span[index] == UInt8(ascii: " "), FoldedTitle.mayBeSeparator(span[index + 1]) {
        let place = bytes.startIndex + index
        for separator in FoldedTitle.separators where bytes[place...].starts(with: separator) {
          return (place, place + separator.count)
        }
      }
      index -= 1
    }
    return nil
  }

  /// No to what follows most spaces, a letter.
  private static func mayBeSeparator(_ byte: UInt8) -> Bool {
    !ASCII.isAlphanumeric(byte) && byte < 0xE3
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

  private static func words(_ bytes: ArraySlice<UInt8>) -> Words {
    var splitter = Splitter()
    // A sign stands as a word of its own, with a space before and behind it.
    let most = 3 * bytes.count + 1
    let text = [UInt8](capacity: most) { room in splitter.read(bytes.span, to: &room) }
    return Words(text: text, count: splitter.count)
  }

  /// Reads words out of a title.
  private struct Splitter {
    private(set) var count = 0
    /// Where the word begins that is being read.
    private var start = 0

    mutating func read(_ bytes: Span<UInt8>, to room: inout OutputSpan<UInt8>) {
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if ASCII.isAlphanumeric(byte) {
          room.append(byte)
          index += 1
          continue
        }
        switch byte {
        case UInt8(ascii: " "):
          end(&room)
        case UInt8(ascii: "'"):
          break
        case UInt8(ascii: "."), UInt8(ascii: ","):
          let last = room.count > start ? room[room.count - 1] : 0
          if ASCII.isDigit(last), index + 1 < bytes.count, ASCII.isDigit(bytes[index + 1]) {
            room.append(byte)
          } else if byte == UInt8(ascii: "."),
            room.count == start + 1
              || !ASCII.isDigit(last) && index >= 2 && bytes[index - 2] == UInt8(ascii: ".")
          {
            // Of letters that stand one by one before dots: "u.s." is "us".
          } else {
            end(&room)
          }
        case UInt8(ascii: "-"):
          end(&room)
          let isSign =
            (index == 0 || bytes[index - 1] == UInt8(ascii: " "))
            && index + 1 < bytes.count && ASCII.isDigit(bytes[index + 1])
          if isSign { add(sign: bytes.extracting(index..<index + 1), &room) }
        case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"):
          add(sign: bytes.extracting(index..<index + 1), &room)
        case 0x80...:
          let (value, length) = UTF8Scalar.read(bytes, at: index)
          let scalar = bytes.extracting(index..<index + length)
          switch FoldedTitle.kind(value) {
          case .word: room.append(scalar)
          case .currency: add(sign: scalar, &room)
          case .other: end(&room)
          }
          index += length
          continue
        default:
          end(&room)
        }
        index += 1
      }
      end(&room)
      if room.count > 0 { _ = room.removeLast() }
    }

    private mutating func end(_ room: inout OutputSpan<UInt8>) {
      guard room.count > start else { return }
      room.append(UInt8(ascii: " "))
      count += 1
      start = room.count
    }

    private mutating func add(sign: Span<UInt8>, _ room: inout OutputSpan<UInt8>) {
      end(&room)
      room.append(sign)
      end(&room)
    }
  }

  private enum Kind {
    case word
    case currency
    /// General and CJK punctuation, arrows and other signs.
    case other
  }

  private static func kind(_ value: UInt32) -> Kind {
    if ScalarKind.isWord(value) { return .word }
    return ScalarKind.isCurrency(value) ? .currency : .other
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
