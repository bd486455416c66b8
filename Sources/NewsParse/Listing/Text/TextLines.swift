internal import NewsText
internal import NewsTime

/// Takes a text apart into the lines its author meant.
enum TextLines {
  /// A physical line.
  private struct Raw {
    var range: Range<Int>
    var indent: Int
    var blanks: Int
    var hasBullet: Bool
    /// Whether it is a bullet with nothing after it.
    var isMark = false
  }

  static func read(_ bytes: [UInt8]) -> [TextLine] {
    let raws = split(bytes)
    let width = columns(bytes, raws)
    var lines: [TextLine] = []
    var index = 0
    var isAfterImage = false
    while index < raws.count {
      let raw = raws[index]
      var text = Array(bytes[raw.range])
      var last = raw
      // A paragraph of many lines stays linear: each line is looked at once.
      while index + 1 < raws.count, let width,
        isWrapped(bytes, last, first: raw, before: raws[index + 1], at: width)
      {
        index += 1
        last = raws[index]
        text.append(0x20)
        text.append(contentsOf: bytes[last.range])
      }
      index += 1
      if var line = line(text, raw) {
        line.isAfterImage = isAfterImage
        isAfterImage = false
        lines.append(line)
      } else {
        isAfterImage = true
      }
    }
    mark(&lines)
    return lines
  }

  /// Lines that come one by one, as those of a page.
  static func lines(of texts: [(text: String, link: String?)]) -> [TextLine] {
    var lines = texts.compactMap { text, link -> TextLine? in
      let bytes = Array(text.utf8)
      let raw = Raw(range: 0..<bytes.count, indent: 0, blanks: 0, hasBullet: false)
      guard !bytes.isEmpty, var line = line(bytes, raw) else { return nil }
      if line.link == nil { line.link = link }
      return line
    }
    mark(&lines)
    return lines
  }

  // MARK: Physical lines

  private static func split(_ bytes: [UInt8]) -> [Raw] {
    var raws: [Raw] = []
    var blanks = 0
    var start = 0
    while start < bytes.count {
      let end = ByteSearch.first(0x0A, in: bytes, start..<bytes.count) ?? bytes.count
      if let raw = raw(bytes, start..<end, blanks) {
        raws.append(raw)
        blanks = 0
      } else {
        blanks += 1
      }
      start = end + 1
    }
    return withoutMarks(raws)
  }

  /// Without bullets that nothing follows; one that stands apart is a line.
  private static func withoutMarks(_ raws: [Raw]) -> [Raw] {
    guard raws.contains(where: \.isMark) else { return raws }
    var kept: [Raw] = []
    var blanks = 0
    for (place, raw) in raws.enumerated() {
      let isApart =
        raw.blanks > 0 && (place + 1 == raws.count || raws[place + 1].blanks > 0)
        && (kept.last.map { !$0.isMark } ?? true)
      if raw.isMark, !isApart {
        blanks += raw.blanks + 1
        continue
      }
      kept.append(raw)
      kept[kept.count - 1].blanks += blanks
      blanks = 0
    }
    return kept
  }

  private static func raw(_ bytes: [UInt8], _ line: Range<Int>, _ blanks: Int) -> Raw? {
    var offset = line.lowerBound
    var end = line.upperBound
    var indent = 0
    while offset < end {
      if bytes[offset] == 0x09 {
        indent += 8
        offset += 1
      } else if bytes[offset] <= 0x20 {
        indent += 1
        offset += 1
      } else if let space = space(bytes, offset, end) {
        indent += 1
        offset += space
      } else {
        break
      }
    }
    while end > offset, bytes[end - 1] <= 0x20 { end -= 1 }
    var hasBullet = false
    if let bullet = bullet(bytes, offset, end) {
      guard offset + bullet < end else {
        return Raw(
          range: offset..<end, indent: indent, blanks: blanks, hasBullet: false, isMark: true)
      }
      hasBullet = true
      offset += bullet
      while offset < end, bytes[offset] <= 0x20 { offset += 1 }
    }
    guard offset < end else { return nil }
    return Raw(range: offset..<end, indent: indent, blanks: blanks, hasBullet: hasBullet)
  }

  /// Bytes of a no-break or ideographic space there.
  private static func space(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    if bytes[offset] == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    if bytes[offset] == 0xE3, offset + 2 < end, bytes[offset + 1] == 0x80,
      bytes[offset + 2] == 0x80
    {
      return 3
    }
    return nil
  }

  /// Bytes of a bullet there, one that stands apart from what follows.
  private static func bullet(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    guard offset < end else { return nil }
    let first = bytes[offset]
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
      || first == UInt8(ascii: "o")
    {
      let isAlone = offset + 1 == end
      guard isAlone && first != UInt8(ascii: "o") || !isAlone && bytes[offset + 1] == 0x20 else {
        return nil
      }
      return 1
    }
    // • ◦ ▪ ■ □ ● ○ ▸ ► – — ·
    guard first == 0xE2 || first == 0xC2 else { return nil }
    let (scalar, next) = decode(bytes, offset, end)
    switch scalar {
    case 0x2022, 0x25E6, 0x25AA, 0x25A0, 0x25A1, 0x25CF, 0x25CB, 0x25B8, 0x25BA, 0x2013, 0x2014,
      0xB7, 0x2023, 0x2043, 0x25B6, 0x203A:
      return next - offset
    default: return nil
    }
  }

  private static func decode(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> (UInt32, Int) {
    let count = bytes[offset] >= 0xE0 ? 3 : 2
    guard offset + count <= end else { return (0, offset + 1) }
    var value = UInt32(bytes[offset] & (count == 3 ? 0x0F : 0x1F))
    for byte in bytes[offset + 1..<offset + count] { value = value << 6 | UInt32(byte & 0x3F) }
    return (value, offset + count)
  }

  // MARK: Wrapping

  /// The column at which a text was wrapped; nil where it was not.
  private static func columns(_ bytes: [UInt8], _ raws: [Raw]) -> Int? {
    guard raws.count >= 3 else { return nil }
    let widths = raws.map {
      $0.indent + Cells.width(String(decoding: bytes[$0.range], as: UTF8.self))
    }
    let narrow = widths.count { $0 <= 80 }
    let width: Int
    if narrow * 100 >= widths.count * 96 {
      guard widths.contains(where: { (70...80).contains($0) }) else { return nil }
      width = widths.filter { $0 <= 80 }.max() ?? 80
    } else {
      width = widths.max() ?? 0
    }
    var full = 0
    var continued = 0
    for (line, next) in zip(raws, raws.dropFirst())
    where isWrapped(bytes, line, first: line, before: next, at: width) {
      full += 1
      continued += goesOn(bytes, line, next)
    }
    // Long lines of about one length are no wrapped text where each begins anew.
    return full >= 3 && continued * 5 >= full * 4 ? width : nil
  }

  /// How much speaks for a line that reads on from the one before: 2 where no capital follows, 1
  /// where one does, as titles have many; 0 where a sentence had ended.
  private static func goesOn(_ bytes: [UInt8], _ line: Raw, _ next: Raw) -> Int {
    let end = Headline(Array(bytes[line.range].suffix(16)))
    guard !end.endsSentence, !end.isCut else { return 0 }
    let first = String(decoding: bytes[next.range].prefix(4), as: UTF8.self).unicodeScalars.first
    return first?.properties.isUppercase == true ? 1 : 2
  }

  /// Whether `line` ended only because the next word did not fit.
  private static func isWrapped(
    _ bytes: [UInt8], _ line: Raw, first: Raw, before next: Raw, at width: Int
  ) -> Bool {
    guard next.blanks == 0, !next.hasBullet else { return false }
    let indent = first.hasBullet ? next.indent >= first.indent : next.indent == first.indent
    guard indent else { return false }
    let used =
      line.indent + (line.hasBullet ? 2 : 0)
      + Cells.width(String(decoding: bytes[line.range], as: UTF8.self))
    guard used * 10 >= width * 6, used <= width + 2 else { return false }
    var end = next.range.lowerBound
    while end < next.range.upperBound, bytes[end] != 0x20 { end += 1 }
    let word = String(decoding: bytes[next.range.lowerBound..<end], as: UTF8.self)
    // Ideographs break anywhere.
    let cells = word.utf8.first.map { $0 >= 0xE3 } == true ? 2 : Cells.width(word)
    return used + 1 + cells > width
  }

  // MARK: Lines

  private static func line(_ text: [UInt8], _ raw: Raw) -> TextLine? {
    var text = text
    var level = 0
    if raw.indent < 4, text.first == UInt8(ascii: "#") {
      let hashes = text.prefix { $0 == UInt8(ascii: "#") }.count
      if hashes <= 6, hashes < text.count, text[hashes] == 0x20 {
        level = hashes
        text.removeFirst(hashes + 1)
      }
    }
    let (plain, link) = TextMarkdown.plain(text)
    guard !isImage(plain), !plain.isEmpty else { return nil }
    var line = TextLine(
      bytes: plain, indent: raw.indent, blanks: raw.blanks, hasBullet: raw.hasBullet,
      level: level, link: link, headline: Headline(plain))
    line.stamps = ListingStamp.find(in: plain, 0..<plain.count)
    return line
  }

  /// `[image.png]`, `[INS: :INS]`: what text browsers show of a picture.
  private static func isImage(_ text: [UInt8]) -> Bool {
    guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), text.count < 300 else {
      return false
    }
    let inside = text[1..<text.count - 1]
    if !inside.contains(0x20) { return inside.count != 1 }
    return inside.starts(with: "INS:".utf8) || inside.allSatisfy { $0 == 0x20 }
  }

  /// Marks what is said again and again, and headings.
  private static func mark(_ lines: inout [TextLine]) {
    var counts: [[UInt8]: Int] = [:]
    // What is said twice within a row, as of a picture and its headline, is not said again.
    var lastRow: [[UInt8]: Int] = [:]
    var row = 0
    for line in lines {
      if !line.stamps.isEmpty { row += 1 }
      guard line.bytes.count <= 80 else { continue }
      if line.headline.words > 1, lastRow.updateValue(row, forKey: line.bytes) == row { continue }
      counts[line.bytes, default: 0] += 1
    }
    for index in lines.indices {
      let line = lines[index]
      let count = counts[line.bytes] ?? 1
      lines[index].isNoise =
        line.stamps.isEmpty
        && (line.headline.isEmpty || count >= 5 || count >= 3 && line.headline.letters <= 32
          || ListingHeads.isMore(line.text))
      // What stands in every row heads no list.
      if line.stamps.isEmpty, line.bytes.count <= 120, count < 6 {
        lines[index].head = ListingHeads.kind(line.text)
      }
    }
  }
}
