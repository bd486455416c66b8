import NewsText

/// Checks each file of a config beside its table, and knows what stands where in the whole.
struct PartCheck {
  /// With keys called what they are called.
  private(set) var parts: [ConfigPart]
  var findings: Findings
  /// Paths of the entries of included files, with the file.
  private(set) var homes: [String: String] = [:]

  init(_ files: consuming ConfigParts) {
    findings = files.findings
    parts = files.takeParts()
    /// Entries of each list in the files before.
    var before: [String: Int] = [:]
    for index in parts.indices {
      let table = parts[index].table
      var former = FormerKeys()
      former.rename(&parts[index].document, .object(table))
      var checker = ShapeChecker()
      checker.check(parts[index].document, .object(table))
      findings.add(former.findings)
      findings.add(checker.findings)
      for key in table.keys.map(\.name) {
        guard let entries = parts[index].document[key]?.array else { continue }
        let first = before[key] ?? 0
        if index > 0 {
          for entry in entries.indices { homes["\(key)[\(first + entry)]"] = parts[index].file }
        }
        before[key] = first + entries.count
      }
    }
  }

  /// Each file that everybody can read and that holds a secret is warned of once.
  mutating func warnOfOpenSecrets() {
    for part in parts where part.isOpen {
      guard let secret = OpenSecrets(in: part.document).found.first else { continue }
      findings.warning(
        at: secret.offset, secret.path,
        "a secret in a file that everybody can read: chmod 600, or \"file\", \"env\", "
          + "\"credential\"")
    }
  }
}
