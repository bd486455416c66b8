import NewsRender
import NewsSystem

/// The form of a ticker line that a command asks for.
package enum TickerFormat: Sendable, Equatable {
  /// For people: cut to the width of the terminal, a rule where the day changes.
  case terminal(color: Bool)
  /// For people or programs behind a pipe: one line an item, nothing cut.
  case pipe
  /// sfeed's fields.
  case tsv
  /// One JSON object a line.
  case jsonl
  case waybar
  case i3bar
  case polybar
  case tmux
  /// A line of the user's own making.
  case template(String)

  /// What `--format` knows.
  package static let names = ["text", "tsv", "jsonl", "waybar", "i3bar", "polybar", "tmux"]

  /// The format of that name; nil for text, whose form depends on who reads it.
  package init?(name: String) {
    switch name {
    case "tsv": self = .tsv
    case "jsonl": self = .jsonl
    case "waybar": self = .waybar
    case "i3bar": self = .i3bar
    case "polybar": self = .polybar
    case "tmux": self = .tmux
    default: return nil
    }
  }

  var bar: TickerBar? {
    switch self {
    case .waybar: .waybar
    case .i3bar: .i3bar
    case .polybar: .polybar
    case .tmux: .tmux
    case .terminal, .pipe, .tsv, .jsonl, .template: nil
    }
  }

  /// A program that reads it wants to know at once, whatever the hour.
  var isForPrograms: Bool {
    self == .tsv || self == .jsonl
  }

  /// `tellsQuiet` where nothing is left out that came.
  func lineFormat(
    on descriptor: Int32, tellsQuiet: Bool
  ) throws(DeskError) -> TickerLine.Format {
    switch self {
    case .terminal(let color):
      // Where colour is not wanted, neither are the escapes of a link.
      return .terminal(
        width: TickerFormat.width(descriptor), color: color, links: color, tellsQuiet: tellsQuiet)
    case .pipe: return .pipe
    case .tsv: return .tsv
    case .jsonl: return .jsonl
    case .template(let text):
      do {
        return .template(try TickerTemplate(text))
      } catch {
        throw DeskError(
          .usage, "--template: \(error)",
          hint: "the fields are " + TickerTemplate.fields.joined(separator: ", "))
      }
    case .waybar, .i3bar, .polybar, .tmux:
      return bar.map(TickerLine.Format.bar) ?? .pipe
    }
  }

  /// Columns of the terminal as it is now; behind a pipe (`less -R`) those the shell tells.
  static func width(_ descriptor: Int32) -> Int {
    Machine.terminalWidth(descriptor)
      ?? Machine.environment("COLUMNS").flatMap { Int($0) } ?? 80
  }
}
