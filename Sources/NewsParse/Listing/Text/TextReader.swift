/// Reads the rows of a document as a layout has them, and weighs how well it fits.
struct TextReader {
  let lines: [TextLine]
  /// Whether the rows stand under the heading of a list: what it announces are rows, whatever their
  /// titles look like.
  var isHeaded = false

  /// How far a row reaches.
  private static let rowLines = 8
  private static let bodyLines = 60
  /// How far above its first stamp the heading of a list stands.
  private static let headLines = 4
  /// What a title is worth at least because its list has a heading.
  private static let headedScore = 0.5

  init(_ lines: [TextLine]) {
    self.lines = lines
  }

  /// The reader for a list: under the heading of one, or as it is.
  func headed(_ units: [StampUnit]) -> TextReader {
    var reader = self
    guard let first = units.first?.first else { return self }
    for index in (max(0, first - Self.headLines)..<first).reversed() {
      if let head = lines[index].head {
        reader.isHeaded = head == .latest && index + 1 < first
        break
      }
    }
    return reader
  }

  /// The rows of `units` as `layout` reads them; rows without a title are left out.
  func rows(_ units: [StampUnit], _ layout: TextLayout) -> [TextRow] {
    switch layout {
    case .stampLast: return endingRows(units)
    case .stampBelow: return units.indices.map { aboveRow(units, $0) }
    case .stampFirst: return units.indices.map { belowRow(units, $0) }
    case .stampBeside: return units.indices.map { besideRow(units, $0) }
    }
  }

  /// Lines with something to read between two offsets, none beyond a heading.
  private func gap(_ range: Range<Int>) -> [Int] {
    var gap: [Int] = []
    for index in range where !lines[index].isNoise {
      if lines[index].head != nil { gap.removeAll() } else { gap.append(index) }
    }
    if gap.isEmpty, isHeaded { return range.filter { isBriefTitle(lines[$0]) } }
    return gap
  }

  /// Whether a line of hardly a letter may be a title where no other is.
  private func isBriefTitle(_ line: TextLine) -> Bool {
    line.isNoise && line.headline.isEmpty && !line.isCount && line.stamps.isEmpty
      && line.head == nil
  }

  func gap(before units: [StampUnit], _ place: Int) -> [Int] {
    let floor = place > 0 ? units[place - 1].lines.upperBound : 0
    let first = units[place].first
    return gap(max(floor, first - Self.bodyLines)..<first)
  }

  func gap(after units: [StampUnit], _ place: Int) -> [Int] {
    let first = units[place].lines.upperBound
    let roof = place + 1 < units.count ? units[place + 1].first : lines.count
    var gap: [Int] = []
    for index in first..<min(roof, first + Self.bodyLines) where !lines[index].isNoise {
      if lines[index].head != nil { break }
      gap.append(index)
    }
    return gap
  }

  private func endingRows(_ units: [StampUnit]) -> [TextRow] {
    let gaps = units.indices.map { gap(before: units, $0) }
    let inner = gaps.indices.filter {
      $0 > 0 && !gaps[$0].isEmpty && gaps[$0].count <= Self.rowLines
    }
    let counts = inner.map { gaps[$0].count }.sorted()
    let typical = counts.isEmpty ? 1 : counts[counts.count / 2]
    let indent = mode(inner.map { lines[gaps[$0][0]].indent })
    return units.indices.map { place in
      var gap = gaps[place]
      // A heading of Markdown begins a row.
      if let head = gap.lastIndex(where: { lines[$0].level > 0 }) { gap.removeFirst(head) }
      let isOpen = place == 0 || gap.count > Self.rowLines
      // What is far above is not the row's: as many lines as rows mostly have, without a step in
      // the indentation.
      if isOpen {
        let whole = gap
        gap = Array(gap.suffix(typical))
        // What looks like a teaser has its title above it.
        if let first = gap.first, whole.count > gap.count,
          lines[first].headline.score < 0.9, lines[first].headline.letters > 40,
          lines[whole[whole.count - gap.count - 1]].headline.score >= 0.9
        {
          gap.insert(whole[whole.count - gap.count - 1], at: 0)
        }
        if let indent, let step = gap.lastIndex(where: { lines[$0].indent != indent }),
          step + 1 < gap.count
        {
          gap.removeFirst(step + 1)
        }
      } else if let indent {
        while gap.count > 1, lines[gap[0]].indent != indent, lines[gap[1]].indent == indent,
          lines[gap[0]].headline.letters < 40
        {
          gap.removeFirst()
        }
      }
      if let twice = twice(gaps[place].suffix(Self.rowLines)) { gap = twice }
      return row(units[place], gap.prefix(3).map { $0 }, among: gap)
    }
  }

  /// The lines from the one on that is said a second time: a picture's text, then the headline.
  private func twice(_ gap: ArraySlice<Int>) -> [Int]? {
    for (place, index) in gap.enumerated() where lines[index].headline.score >= 0.4 {
      let rest = gap.dropFirst(place)
      if rest.dropFirst().contains(where: { lines[$0].bytes == lines[index].bytes }) {
        return Array(rest)
      }
    }
    return nil
  }

  private func aboveRow(_ units: [StampUnit], _ place: Int) -> TextRow {
    let gap = gap(before: units, place)
    var row = row(units[place], gap.suffix(2).reversed(), among: [])
    let next = self.gap(after: units, place)
    // The last line before the next stamp is the next row's title.
    row.more = place + 1 < units.count ? Array(next.dropLast()) : next
    return row
  }

  private func belowRow(_ units: [StampUnit], _ place: Int) -> TextRow {
    let gap = gap(after: units, place)
    return row(units[place], Array(gap.prefix(2)), among: gap)
  }

  private func besideRow(_ units: [StampUnit], _ place: Int) -> TextRow {
    let unit = units[place]
    guard unit.role == .lead || unit.role == .tail else {
      return TextRow(unit: unit, title: nil, score: 0)
    }
    var row = TextRow(unit: unit, title: nil, score: Headline(unit.rest).score)
    row.more = gap(after: units, place)
    return row
  }

  /// A row whose title is the first good line of `candidates`.
  private func row(_ unit: StampUnit, _ candidates: [Int], among gap: [Int]) -> TextRow {
    guard let first = candidates.first else { return TextRow(unit: unit, title: nil, score: 0) }
    let title = candidates.prefix(2).first { lines[$0].headline.score >= 0.6 } ?? first
    var row = TextRow(unit: unit, title: title, score: lines[title].headline.score)
    if isHeaded, unit.isPure { row.score = max(row.score, Self.headedScore) }
    row.more = gap.filter { $0 > title }
    if title != first, gap.first == first { row.kicker = first }
    return row
  }

  private func mode(_ values: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
