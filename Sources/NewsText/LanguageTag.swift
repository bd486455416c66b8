/// Names of languages as documents and configs write them (BCP 47).
package enum LanguageTag {
  /// The language alone, in lower case: `pt` of `pt-BR`, and of `pt_BR`.
  package static func primary(_ tag: some StringProtocol) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }
}
