import NewsText

/// Escape sequences of a terminal, or nothing.
struct TerminalStyle: Sendable {
  let color: Bool
  let links: Bool

  func faint(_ text: String) -> String {
    color ? "\u{1B}[2m\(text)\u{1B}[22m" : text
  }

  func strong(_ text: String) -> String {
    color ? "\u{1B}[1m\(text)\u{1B}[22m" : text
  }

  /// A topic has one of six colours, the same in every run.
  func topic(_ text: String, id: String) -> String {
    guard color else { return text }
    let number = 31 + StableHash.fnv64(id.utf8) % 6
    return "\u{1B}[1;\(number)m\(text)\u{1B}[0m"
  }

  /// OSC 8; `link` is visible ASCII.
  func link(_ text: String, to link: String?) -> String {
    guard links, let link else { return text }
    return "\u{1B}]8;;\(link)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }
}
