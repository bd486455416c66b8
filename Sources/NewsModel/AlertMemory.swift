package import NewsTime

/// What the rules of `notify` remember from one run to the next.
package struct AlertMemory: Sendable, Equatable {
  /// A rule and one thing it remembers.
  package struct Entry: Sendable, Hashable {
    /// What its value is.
    package enum Kind: String, Sendable, Hashable {
      /// An event (its `seq`) that quiet hours or a full rate hold back.
      case held
      /// A story that was told.
      case told
      /// A message that went out.
      case message
    }

    /// `AlertRule.key`.
    package var rule: Int64
    package var kind: Kind
    package var value: Int64
    package var at: Instant

    package init(rule: Int64, kind: Kind, value: Int64, at: Instant) {
      self.rule = rule
      self.kind = kind
      self.value = value
      self.at = at
    }
  }

  package var entries: Set<Entry>

  package init(_ entries: Set<Entry> = []) {
    self.entries = entries
  }
}
