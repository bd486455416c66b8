import NewsText

/// The heading of a thread, as it stands in titles.
enum ThreadLabel {
  /// The most frequent form of the word that is no form of another: "Dagestan", though "Dagestani"
  /// may stand more often; with the word it never stands without: "Hong Kong".
  static func text(of term: ThreadTerms.Term) -> String {
    let folded = Dictionary(
      uniqueKeysWithValues: term.forms.keys.map { ($0, Fold.key($0)) })
    let bases = term.forms.filter { form, _ in
      !term.forms.keys.contains { other in
        NameStems.isForm(folded[form] ?? form, of: folded[other] ?? other)
      }
    }
    let best = (bases.isEmpty ? term.forms : bases).min { left, right in
      let lengths = (left.key.utf8.count, right.key.utf8.count)
      return (right.value, lengths.0, left.key) < (left.value, lengths.1, right.key)
    }
    guard let label = best?.key else { return term.key }
    if let after = constant(term.followers, of: term) { return label + " " + after }
    if let before = constant(term.precursors, of: term) { return before + " " + label }
    return label
  }

  /// The neighbour that stands there every time, three times at least; twice is enough of a name.
  private static func constant(_ neighbours: [String: Int], of term: ThreadTerms.Term) -> String? {
    guard term.count > 1, let always = neighbours.first(where: { $0.value == term.count })?.key
    else { return nil }
    return term.count > 2 || term.names.contains(always) ? always : nil
  }
}
