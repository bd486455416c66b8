/// One thing the config says wrong, or says in vain, and where.
package struct ConfigRemark: Error, Sendable, Hashable, CustomStringConvertible {
  /// The config file as the user named it.
  package var file: String
  /// From 1; nil where the file as a whole is meant.
  package var line: Int?
  /// From 1, in characters.
  package var column: Int?
  /// Where in the document: `sources[2].every`; empty where the document as a whole is meant.
  package var path: String
  /// Lower case, no full stop.
  package var what: String
  /// What was meant, perhaps: a key, an id, a zone.
  package var suggestion: String?

  package init(
    file: String, line: Int? = nil, column: Int? = nil, path: String = "", what: String,
    suggestion: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.what = what
    self.suggestion = suggestion
  }

  /// `config.json:14:7: sources[2].evry: unknown key (did you mean "every"?)`
  package var description: String {
    var text = file
    if let line, let column { text += ":\(line):\(column)" }
    if !path.isEmpty { text += ": " + path }
    text += ": " + what
    if let suggestion { text += " (did you mean \"\(suggestion)\"?)" }
    return text
  }
}

/// Everything that is wrong with a config, in the order of the file: exit 78.
package struct ConfigErrors: Error, Sendable, Hashable, CustomStringConvertible {
  /// At least one.
  package var errors: [ConfigRemark]

  package init(_ errors: [ConfigRemark]) {
    self.errors = errors
  }

  package var description: String {
    errors.map(\.description).joined(separator: "\n")
  }
}
