import NewsText

/// A remark whose place is still a byte of the file.
struct Finding {
  var offset: Int
  var path: String
  var what: String
  var suggestion: String?
}

/// Collects what is wrong, and what is in vain, while a config is read.
struct Findings {
  private(set) var errors: [Finding] = []
  private(set) var warnings: [Finding] = []

  mutating func error(
    at offset: Int, _ path: String, _ what: String, suggestion: String? = nil
  ) {
    errors.append(Finding(offset: offset, path: path, what: what, suggestion: suggestion))
  }

  mutating func warning(at offset: Int, _ path: String, _ what: String) {
    warnings.append(Finding(offset: offset, path: path, what: what))
  }

  /// Takes over what others found.
  mutating func add(_ others: Findings) {
    errors += others.errors
    warnings += others.warnings
  }

  /// The findings as remarks, in the order of the files.
  static func remarks(_ findings: [Finding], in parts: [ConfigPart]) -> [ConfigRemark] {
    // A stable order: what was found first at one place stays first.
    let sorted = findings.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    var lines: [Int: LineStarts] = [:]
    return sorted.compactMap { _, finding in
      guard let index = parts.firstIndex(where: { $0.holds(finding.offset) }) else { return nil }
      let part = parts[index]
      let starts = lines[index] ?? LineStarts(of: part.bytes)
      lines[index] = starts
      let place = starts.place(of: finding.offset - part.base)
      return ConfigRemark(
        file: part.file, line: place.line, column: place.column, path: finding.path,
        what: finding.what, suggestion: finding.suggestion)
    }
  }
}
