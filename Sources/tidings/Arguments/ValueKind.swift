/// What kind of thing an option's value or a positional is, for shells that complete it.
enum ValueKind: String, Sendable {
  case file
  case folder
  /// Ids of the config's sources.
  case sources
  /// Ids of the config's topics.
  case topics
  /// Ids of the config's editions.
  case editions
  /// Names of commands.
  case commands

  /// The kinds whose values only a config tells; `tidings completions KIND` prints them.
  static let ofConfig: [ValueKind] = [.sources, .topics, .editions]
}
