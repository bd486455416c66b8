import NewsModel
import NewsText
import NewsTime

/// A line of the user's own making: `{time} {source:12} {title:60}`.
///
/// A field may have a width in cells, which cuts and fills (`:12`, right-aligned `:>12`, cut alone
/// `:.12`), and filters behind it (`{title|upper|json}`); what is escaped is what the width left.
/// `{{` and `}}` are braces, `\t` is a tab.
package struct TickerTemplate: Sendable, Equatable {
  enum Part: Sendable, Equatable {
    case text(String)
    case field(TemplateField, TemplateWidth?, [TemplateFilter])
  }

  let parts: [Part]

  /// Why a template is none, and where.
  package struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
    /// Counted in characters, from 1.
    package let column: Int
    package let what: String

    package var description: String { "column \(column): \(what)" }
  }

  package init(_ text: String) throws(Problem) {
    var reader = TemplateReader(text)
    parts = try reader.read()
  }

  /// What is put in, for help.
  package static var fields: [String] { TemplateField.allCases.map(\.rawValue) }

  /// The event's line; `event` is cleaned.
  func line(_ event: Event, clock: Clock, words: DigestWords) -> String {
    var line = ""
    for part in parts {
      switch part {
      case .text(let text): line += text
      case .field(let field, let width, let filters):
        var value = field.value(of: event, clock: clock, words: words)
        for filter in filters where !filter.isEscape { value = filter.apply(value) }
        value = width?.apply(value) ?? value
        for filter in filters where filter.isEscape { value = filter.apply(value) }
        line += value
      }
    }
    return line
  }
}
