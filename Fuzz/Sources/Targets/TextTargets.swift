import NewsText

/// What turns bytes into words.
enum TextTargets {
  /// The first byte chooses what was declared, the second where.
  static func charset(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    let labels = [
      nil, "utf-8", "windows-1251", "koi8-r", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr",
      "utf-16", "iso-2022-jp", "iso-8859-1", "x-nonsense",
    ]
    let kinds: [Charset.Kind] = [.xml, .html, .text, .json]
    let text = Charset.utf8(
      Array(bytes.dropFirst(2)), declared: labels[Int(bytes[0]) % labels.count],
      kind: kinds[Int(bytes[1]) % kinds.count])
    expect(UTF8Bytes.firstInvalid(in: text.bytes) == nil, "\(text.name) gives UTF-8")
    expect(!text.bytes.contains(0), "\(text.name) gives no NUL")
  }

  static func hygiene(_ bytes: [UInt8]) {
    let clean = Hygiene.bytes(bytes)
    expect(UTF8Bytes.firstInvalid(in: clean) == nil, "clean bytes are UTF-8")
    expect(Hygiene.bytes(clean) == clean, "what is clean stays")
    expect(
      !clean.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }, "no control is left")
    let text = String(decoding: bytes, as: UTF8.self)
    let line = Hygiene.line(text)
    expect(!line.utf8.contains(0x0A), "a line is one line")
    expect(Hygiene.line(line).utf8.elementsEqual(line.utf8), "a line stays")
    let cut = Cells.cut(line, to: 20)
    expect(Cells.width(cut) <= 20, "a cut text fits: \(cut.debugDescription)")
    for row in Wrap.lines(line, width: 30, first: 2, rest: 4) {
      expect(!row.utf8.contains(0x0A), "a row is one line")
    }
    // In lower case `&lT` is a reference, which it was not.
    let key = Fold.key(text)
    expect(
      key.utf8.contains(UInt8(ascii: "&")) || Fold.key(key).utf8.elementsEqual(key.utf8),
      "what is folded stays")
  }

  static func json(_ bytes: [UInt8]) {
    let strict = try? JSONReader.parse(bytes, manner: .strict)
    let relaxed = try? JSONReader.parse(bytes, manner: .relaxed)
    let lenient = try? JSONReader.parse(bytes, manner: .lenient)
    expect(strict == nil || relaxed == strict, "what is JSON is relaxed JSON")
    expect(strict == nil || lenient == strict, "what is JSON is lenient JSON")
    let (node, error) = JSONReader.salvage(bytes)
    expect(error != nil || node != nil, "a document or a reason")
    if case .string(let text) = strict?.value {
      var json = JSONWriter()
      json.string(text)
      let again = try? JSONReader.parse(json.bytes)
      expect(again?.value == .string(text), "a string written is the string read")
    }
  }

  /// The first byte chooses the dialect.
  static func markup(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let dialect: MarkupScanner.Dialect = first & 1 == 0 ? .xml : .html
    var scanner = MarkupScanner(bytes, in: 1..<bytes.count, dialect: dialect)
    var last = 1
    while let token = scanner.next() {
      expect(scanner.position > last, "each token takes something")
      last = scanner.position
      guard case .start(let tag) = token else { continue }
      var attributes = scanner.attributes(of: tag)
      while let attribute = attributes.next() { _ = scanner.value(of: attribute) }
    }
    expect(last == bytes.count || bytes.count == 1, "all of it is read")
    let valid = UTF8Bytes.repaired(bytes)
    let whole = MarkupText.plain(valid, in: 0..<valid.count)
    let titled = MarkupText.plain(valid, in: 0..<valid.count, knownTagsOnly: true)
    expect(titled.utf8.count <= valid.count * 3, "text is no longer than its markup allows")
    let brief = MarkupText.plain(valid, in: 0..<valid.count, limit: 40)
    expect(whole.utf8.starts(with: brief.utf8), "a limit cuts, nothing else")
  }

  static func pattern(_ bytes: [UInt8]) {
    let halves = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(decoding: halves.last ?? [], as: UTF8.self)
    guard let pattern = try? WordPattern(String(decoding: halves[0], as: UTF8.self)) else { return }
    _ = pattern.matches(FoldedText(text))
  }
}
