package import NewsModel
import NewsText

/// One rolling line: titles behind one another, that move through a window of so many cells.
package struct Marquee: Sendable {
  /// Cells of the window.
  package let width: Int
  private var bar: BarLine?
  private let words: DigestWords
  private var roll = RollingText("")
  private var offset = 0

  private static let joint = "   ·   "
  /// Cells of a title: nobody waits for more to pass.
  private static let longestTitle = 300

  /// `bar` is the bar it rolls in; nil for a terminal or a pipe.
  package init(width: Int, bar: TickerBar?, language: String = "en") {
    self.width = width
    words = .of(language)
    self.bar = bar.map(BarLine.init)
  }

  package var opening: [String] { bar?.opening ?? [] }

  package var closing: [String] { bar?.closing ?? [] }

  /// Begins anew with these events.
  package mutating func show(_ events: [Event]) {
    let titles = events.map { event in
      let event = event.cleaned()
      let title = Cells.cut(TickerLine.title(event, was: words.was), to: Marquee.longestTitle)
      return Direction.isolated(title)
    }
    // A single title rolls behind itself, with the joint between; a short one need not roll.
    let text = titles.joined(separator: Marquee.joint)
    roll = RollingText(Cells.width(text) <= width ? text : text + Marquee.joint)
    offset = 0
  }

  /// Whether the window shows everything, so that nothing moves.
  package var isStill: Bool { roll.width <= width }

  /// Whether the window is back where it began.
  package var isAtStart: Bool { offset == 0 }

  /// What the window shows; the next time a cell further.
  package mutating func frame() -> String {
    let text = isStill ? Cells.pad(roll.text, to: width) : roll.window(from: offset, width: width)
    offset = isStill ? 0 : (offset + 1) % roll.width
    return bar?.frame(text) ?? text
  }
}
