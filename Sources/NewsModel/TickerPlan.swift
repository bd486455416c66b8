/// What the config says about live tickers.
package struct TickerPlan: Sendable, Equatable {
  /// When lines are held back, to be told when it ends.
  package var quiet: QuietHours?
  /// Patterns of items that are told all the same.
  package var urgent: [String]

  package init(quiet: QuietHours? = nil, urgent: [String] = []) {
    self.quiet = quiet
    self.urgent = urgent
  }
}
