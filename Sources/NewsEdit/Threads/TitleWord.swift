import NewsText

/// A word of a headline as threads look at it.
struct TitleWord: Equatable {
  /// As it stands in the title.
  let surface: String
  /// Folded, without possessives and articles.
  let folded: String
  /// It begins with a capital, or has one in it.
  let isCapital: Bool
  /// It opens the title or a sentence in it, where a capital says nothing.
  let isFirst: Bool
  /// Another word of the title stands right before it, nothing but a space between.
  let isJoined: Bool

  /// The words of one headline line, in reading order.
  static func words(_ title: String) -> [TitleWord] {
    var words: [TitleWord] = []
    var word = String.UnicodeScalarView()
    var gap = String.UnicodeScalarView()
    var isFirst = true
    func finish() {
      guard !word.isEmpty else { return }
      let surface = withoutEnding(String(word))
      let joined = Words.joined(surface)
      if !joined.isEmpty {
        words.append(
          TitleWord(
            surface: surface, folded: String(decoding: joined, as: UTF8.self),
            isCapital: surface.unicodeScalars.contains(where: isUpper),
            isFirst: isFirst, isJoined: !words.isEmpty && gap.count == 1 && gap.first == " "))
        isFirst = false
      }
      word = String.UnicodeScalarView()
      gap = String.UnicodeScalarView()
    }
    for scalar in title.unicodeScalars {
      if isPart(scalar) || isApostrophe(scalar) && !word.isEmpty {
        word.append(scalar)
        continue
      }
      finish()
      gap.append(scalar)
      switch scalar {
      case ":", ".", "!", "?", "\u{2014}", "\u{2013}", "|", "\u{AB}", "\u{201C}", "\u{201E}", "\"":
        isFirst = true
      default: break
      }
    }
    finish()
    return words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCII.isAlphanumeric(UInt8(scalar.value)) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  /// "Biden's" is "Biden"; "Ankara'da" is "Ankara"; "O'Brien" and "l'Ukraine" stay.
  private static func withoutEnding(_ word: String) -> String {
    let scalars = word.unicodeScalars
    guard let last = scalars.lastIndex(where: isApostrophe) else { return word }
    let head = scalars[..<last]
    let tail = scalars[scalars.index(after: last)...]
    let isEnding =
      tail.isEmpty
      || tail.count <= 4 && head.count >= 3
        && !tail.contains(where: isUpper)
    return isEnding ? String(head) : word
  }
}
