import NewsText

/// Reads a template, and says where one is wrong.
struct TemplateReader {
  private let text: [Character]
  private var index = 0
  private var parts: [TickerTemplate.Part] = []
  private var plain = ""

  init(_ text: String) {
    self.text = Array(text)
  }

  mutating func read() throws(TickerTemplate.Problem) -> [TickerTemplate.Part] {
    while let next = peek {
      switch next {
      case "{" where follows("{"), "}" where follows("}"):
        plain.append(next)
        index += 2
      case "{":
        flush()
        try field()
      case "}":
        throw problem("a } without its {; }} is a brace", at: index)
      case "\\" where follows("t"):
        plain.append("\t")
        index += 2
      default:
        plain.append(next)
        index += 1
      }
    }
    flush()
    return parts
  }

  private mutating func field() throws(TickerTemplate.Problem) {
    let open = index
    index += 1
    let start = index
    let name = word()
    guard let field = TemplateField(rawValue: name) else {
      let nearest = Nearest.suggestion(for: name, among: TickerTemplate.fields)
      let hint = nearest.map { " (did you mean \($0)?)" } ?? ""
      throw problem(
        name.isEmpty ? "a field without a name" : "unknown field \"\(name)\"" + hint, at: start)
    }
    var width: TemplateWidth?
    if peek == ":" {
      index += 1
      width = try self.width()
    }
    var filters: [TemplateFilter] = []
    while peek == "|" {
      index += 1
      filters.append(try filter())
    }
    guard peek == "}" else {
      throw problem(
        peek == nil ? "a { without its }" : "unexpected \"\(text[index])\"",
        at: peek == nil ? open : index)
    }
    index += 1
    parts.append(.field(field, width, filters))
  }

  private mutating func width() throws(TickerTemplate.Problem) -> TemplateWidth {
    var fill = TemplateWidth.Fill.behind
    if peek == ">" || peek == "." || peek == "<" {
      fill = peek == ">" ? .before : peek == "." ? .none : .behind
      index += 1
    }
    return TemplateWidth(cells: try number("a width"), fill: fill)
  }

  private mutating func filter() throws(TickerTemplate.Problem) -> TemplateFilter {
    let start = index
    let name = word()
    switch name {
    case "upper": return .upper
    case "lower": return .lower
    case "json": return .json
    case "url": return .url
    case "pango": return .pango
    case "tmux": return .tmux
    case "polybar": return .polybar
    case "trunc":
      guard peek == ":" else { throw problem("trunc wants a width: trunc:60", at: start) }
      index += 1
      return .trunc(try number("a width"))
    default:
      let known = TemplateFilter.names.joined(separator: ", ")
      throw problem("unknown filter \"\(name)\"; there are \(known)", at: start)
    }
  }

  /// 1...1000
  private mutating func number(_ what: String) throws(TickerTemplate.Problem) -> Int {
    let start = index
    var digits = ""
    while let next = peek, next.isASCII, next.isNumber {
      digits.append(next)
      index += 1
    }
    guard let number = Int(digits), (1...1000).contains(number) else {
      throw problem("\(what) is a number from 1 to 1000", at: start)
    }
    return number
  }

  private mutating func word() -> String {
    let start = index
    while let next = peek, next.isASCII, next.isLetter || next == "_" { index += 1 }
    return String(text[start..<index])
  }

  private mutating func flush() {
    if !plain.isEmpty { parts.append(.text(plain)) }
    plain = ""
  }

  private var peek: Character? {
    index < text.count ? text[index] : nil
  }

  private func follows(_ character: Character) -> Bool {
    index + 1 < text.count && text[index + 1] == character
  }

  private func problem(_ what: String, at index: Int) -> TickerTemplate.Problem {
    TickerTemplate.Problem(column: index + 1, what: what)
  }
}
