/// The names of charsets.
enum CharsetLabels {
  struct Encoding: Equatable {
    /// Lower case, as WHATWG names it.
    var name: String
    /// What iconv calls it.
    var iconv: String
  }

  /// The charset a label means; nil for a label nobody knows.
  static func encoding(_ label: String) -> Encoding? {
    let label = label.utf8.filter { $0 > 0x20 && $0 < 0x7F }.map(ASCII.lower)
    // What nearly every document says.
    if label.elementsEqual("utf-8".utf8) { return Encoding(name: "utf-8", iconv: "UTF-8") }
    guard !label.isEmpty, !label.contains(UInt8(ascii: "=")) else { return nil }
    for line in table.description.utf8.split(separator: 0x0A) {
      let words = line.split(separator: 0x20)
      let names = words[0].split(separator: UInt8(ascii: "="))
      guard names.count == 2 else { continue }
      if names[0].elementsEqual(label)
        || words.dropFirst().contains(where: { $0.elementsEqual(label) })
      {
        return Encoding(name: String(Substring(names[0])), iconv: String(Substring(names[1])))
      }
    }
    return nil
  }
}
