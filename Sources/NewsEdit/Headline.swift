import NewsModel
import NewsText

/// What kind of thing a headline tells, from its words alone.
///
/// Only the order of an edition rests on it, so that a language without words here loses nothing
/// but rank.
struct Headline: Equatable {
  /// In the order they stand in a section: events, then statements, then analysis.
  enum Manner: Int {
    case event
    case statement
    case analysis
  }

  let manner: Manner
  /// It states an outcome: deaths, a vote, a signature.
  let isOutcome: Bool
  /// An outcome that cost lives.
  let isLoss: Bool
  /// It states a quantity: "20", "946.3 ha", "dozens"; not "COP29", "G7" or a year.
  let isNumber: Bool

  init(_ item: Item) {
    let words = Words.split(item.title)
    // "Fire breaks out at factory — Dozens died": a subtitle may tell the outcome.
    let told = words + Words.split(item.subtitle ?? "")
    isLoss = HeadlineWords.losses.contains(anyOf: told)
    isOutcome = isLoss || HeadlineWords.outcomes.contains(anyOf: words)
    isNumber =
      Headline.hasQuantity(item.title) || HeadlineWords.quantities.contains(anyOf: told)
    let asks = item.title.unicodeScalars.last.map { "?\u{61F}\u{FF1F}".unicodeScalars.contains($0) }
    if HeadlineWords.analysis.contains(anyOf: words) || asks ?? false
      || words.first.map(HeadlineWords.questions.contains) ?? false
    {
      manner = .analysis
    } else if HeadlineWords.statements.contains(anyOf: words), !isOutcome {
      manner = .statement
    } else {
      manner = .event
    }
  }

  /// How much a reader would miss without it.
  var gravity: Int {
    switch manner {
    case .event: 2 + (isOutcome ? 2 : 0) + (isLoss ? 1 : 0) + (isNumber ? 1 : 0)
    case .statement: 1
    case .analysis: 0
    }
  }

  /// Why it leads, in words: "outcome, loss, number"; what it is where it has none of these.
  var because: String {
    switch manner {
    case .statement: return "statement"
    case .analysis: return "analysis"
    case .event: break
    }
    let reasons = [isOutcome ? "outcome" : nil, isLoss ? "loss" : nil, isNumber ? "number" : nil]
    let told = reasons.compactMap(\.self)
    return told.isEmpty ? "event" : told.joined(separator: ", ")
  }

  /// A number that stands alone: digits with points and commas, not joined to letters, and not a
  /// year.
  private static func hasQuantity(_ title: String) -> Bool {
    var run: [UInt8] = []
    var isJoined = false
    func isQuantity() -> Bool {
      guard let first = run.first, !isJoined, (0x30...0x39).contains(first) else { return false }
      let isYear = run.count == 4 && (run.starts(with: "19".utf8) || run.starts(with: "20".utf8))
      return !isYear
    }
    for byte in title.utf8 {
      switch byte {
      case 0x30...0x39, UInt8(ascii: ","), UInt8(ascii: "."):
        run.append(byte)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...,
        UInt8(ascii: "-"):
        isJoined = true
      default:
        if isQuantity() { return true }
        run = []
        isJoined = false
      }
    }
    return isQuantity()
  }
}
