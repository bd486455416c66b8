/// A phrase with a number in it, in the forms its language has: `"# story|# stories"`.
struct Counted: Sendable, ExpressibleByStringLiteral {
  private let forms: [String]

  /// The forms in the order of `PluralRule`, with `|` between them and `#` for the number.
  init(stringLiteral text: StaticString) {
    forms = "\(text)".split(separator: "|").map(String.init)
  }

  func text(_ number: Int, _ rule: PluralRule) -> String {
    let form = forms[min(rule.form(of: number), forms.count - 1)]
    return form.split(separator: "#", omittingEmptySubsequences: false)
      .joined(separator: "\(number)")
  }
}

/// Which form of a phrase goes with a number (Unicode CLDR, "Language Plural Rules").
enum PluralRule: Sendable {
  /// One, and all others: English, German, Spanish, Italian; phrases of one form too.
  case one
  /// Nought and one, and all others: French, Portuguese.
  case noughtAndOne
  /// One, few, many: Russian, Ukrainian.
  case slavic

  /// The place of the form, from 0.
  func form(of number: Int) -> Int {
    switch self {
    case .one: return number == 1 ? 0 : 1
    case .noughtAndOne: return number <= 1 ? 0 : 1
    case .slavic:
      let (tens, ones) = (number % 100, number % 10)
      if ones == 1, tens != 11 { return 0 }
      return (2...4).contains(ones) && !(12...14).contains(tens) ? 1 : 2
    }
  }
}
