/// A row as a layout reads it.
struct TextRow: Sendable {
  var unit: StampUnit
  /// The line of the title; nil where it shares the stamp's.
  var title: Int?
  var score: Double
  /// Lines of the row besides title and stamp, in order.
  var more: [Int] = []
  var kicker: Int?
}
