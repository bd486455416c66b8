/// Text of a manual page in mdoc(7), built line by line.
package struct Mdoc: Sendable {
  package private(set) var text = ""

  /// `date` as mdoc(7) wants it: `November 27, 2026`.
  package init(_ title: String, section: Int, date: String) {
    request("Dd", date)
    request("Dt", title + " \(section)")
    request("Os")
  }

  /// A macro line; `arguments` stand as they are, so that they may hold macros.
  package mutating func request(_ name: String, _ arguments: String = "") {
    text += "." + name + (arguments.isEmpty ? "" : " " + arguments) + "\n"
  }

  /// Running text: a sentence a line, as mdoc(7) asks for.
  package mutating func say(_ sentences: String) {
    for sentence in Mdoc.sentences(sentences) { text += Mdoc.escaped(sentence) + "\n" }
  }

  /// Running text, in a paragraph of its own.
  package mutating func paragraph(_ sentences: String) {
    request("Pp")
    say(sentences)
  }

  /// A line as it is typed, indented.
  package mutating func literal(_ lines: [String]) {
    request("Bd", "-literal -offset indent")
    for line in lines { text += Mdoc.escaped(line) + "\n" }
    request("Ed")
  }

  /// A list of terms; `body` adds the entries.
  package mutating func list(_ width: String, _ body: (inout Mdoc) -> Void) {
    request("Bl", "-tag -width " + width)
    body(&self)
    request("El")
  }

  /// An argument of a macro: blanks within it, and words that are macros, are kept as text.
  package static func argument(_ word: String) -> String {
    let quotes = word.split(separator: "\"", omittingEmptySubsequences: false)
    let safe = escaped(quotes.joined(separator: "\"\""))
    return "\"\(isMacro(word) ? "\\&" : "")\(safe)\""
  }

  /// The text with what roff would take for its own taken from it.
  package static func escaped(_ line: String) -> String {
    var result = ""
    for letter in line.unicodeScalars {
      switch letter {
      case "\\": result += "\\e"
      case "—": result += "\\(em"
      case "…": result += "..."
      case "→": result += "\\(->"
      default: result.unicodeScalars.append(letter)
      }
    }
    return result.utf8.first == 0x2E || result.utf8.first == 0x27 ? "\\&" + result : result
  }

  private static func isMacro(_ word: String) -> Bool {
    word.utf8.count <= 3 && word.utf8.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
  }

  private static func sentences(_ text: String) -> [String] {
    var result: [String] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let isEnd = text[index] == "." && next < text.endIndex && text[next] == " "
      if isEnd || text[index] == "\n" {
        let sentence = text[start..<(isEnd ? next : index)]
        if !sentence.isEmpty { result.append(String(sentence)) }
        start = isEnd ? text.index(after: next) : next
        index = start
      } else {
        index = next
      }
    }
    if start < text.endIndex { result.append(String(text[start...])) }
    return result
  }
}
