/// How well a layout fits what a document looks like.
extension TextReader {
  /// How well a layout fits: the sum of what its titles are worth, less what speaks against it.
  func weight(_ rows: [TextRow], _ layout: TextLayout, _ units: [StampUnit]) -> Double {
    guard !rows.isEmpty else { return 0 }
    let count = Double(rows.count)
    var titles: Set<[UInt8]> = []
    for row in rows where row.score > 0 { titles.insert(titleText(row)) }
    let sum = rows.reduce(0) { $0 + $1.score }
    let mean = sum / count
    let isUnique = min(1, Double(titles.count) / max(1, Double(rows.count { $0.score > 0 })))
    var bonus = 0.0
    switch layout {
    case .stampLast:
      bonus = 0.02 + binding(units) + furniture(units) + 0.25 * edges(units)
      bonus += pictures(units)
    case .stampBelow:
      bonus = binding(units) + furniture(units) - 0.25 * headlinesBelow(rows)
      bonus += 0.12 * edges(units)
    case .stampFirst:
      bonus = -binding(units) - furniture(units) - 0.25 * edges(units)
      bonus -= pictures(units)
    case .stampBeside:
      bonus = -0.12
      for row in rows where repeatsNeighbour(row) { bonus -= 0.5 / count }
    }
    if layout != .stampBeside { bonus -= 0.6 * unread(units) }
    bonus += bullets(rows, layout) + outdent(rows) - 0.4 * teasers(rows)
    return count * mean * isUnique * isUnique * (mean + bonus)
  }

  /// How many rows would have another headline for a teaser: it is the next row's title, then, and
  /// what is taken for the title a subtitle.
  private func headlinesBelow(_ rows: [TextRow]) -> Double {
    let count = rows.dropLast().count { row in
      row.more.first.map { lines[$0].headline.score >= 0.9 } ?? false
    }
    return Double(count) / Double(rows.count)
  }

  func titleText(_ row: TextRow) -> [UInt8] {
    row.title.map { lines[$0].bytes } ?? row.unit.rest
  }

  /// How many stamps share their line with a headline that this layout does not read.
  private func unread(_ units: [StampUnit]) -> Double {
    var titles: Set<[UInt8]> = []
    for unit in units where [.lead, .tail].contains(unit.role) && Headline(unit.rest).score >= 0.8 {
      // The name of a section is said again, a title is not.
      titles.insert(unit.rest)
    }
    return Double(titles.count) / Double(max(1, units.count))
  }

  /// How many rows would have a teaser for a title, and a headline right below it: sentences and
  /// what is cut stand under a headline, not above one.
  private func teasers(_ rows: [TextRow]) -> Double {
    let count = rows.count { row in
      guard let title = row.title, let next = row.more.first, next == title + 1 else {
        return false
      }
      let (above, below) = (lines[title].headline, lines[next].headline)
      return (above.isCut || above.endsSentence) && below.score >= 0.9
        && !(below.isCut || below.endsSentence)
    }
    return Double(count) / Double(rows.count)
  }

  /// Over 0 where stamps stand closer to what is above them, under 0 where closer to what is below;
  /// blank lines set alike all through the list are the author's own word.
  private func binding(_ units: [StampUnit]) -> Double {
    var sum = 0.0
    for unit in units where unit.lines.upperBound < lines.count {
      let above = lines[unit.first].blanks
      let below = lines[unit.lines.upperBound].blanks
      sum += above < below ? 1 : above > below ? -1 : 0
    }
    let mean = sum / Double(units.count)
    return abs(mean) > 0.85 && units.count > 2 ? 0.2 * mean : 0.08 * mean
  }

  /// Where what is said in each row ("Read more", "Tags: ...") stands: after the stamp it ends the
  /// row above, before it the row before.
  private func furniture(_ units: [StampUnit]) -> Double {
    var before = Furniture()
    var after = Furniture()
    for (place, unit) in units.enumerated() {
      if place > 0, unit.first > 0 { before.add(lines[unit.first - 1]) }
      guard place + 1 < units.count else { continue }
      after.add(lines[unit.lines.upperBound])
      if lines[unit.lines.upperBound].isCount { after.addCount() }
    }
    let count = units.count - 1
    switch (before.isCommon(among: count), after.isCommon(among: count)) {
    case (false, true): return 0.1
    case (true, false): return -0.2
    default: return 0
    }
  }

  /// Counts how often lines in one place say the same, or begin with the same word.
  private struct Furniture {
    private var noise = 0
    private var starts: [[UInt8]: Int] = [:]

    mutating func addCount() {
      noise += 1
    }

    mutating func add(_ line: TextLine) {
      if line.isNoise, !line.headline.isEmpty, !StampUnits.startsAsByline(line.bytes) { noise += 1 }
      let word = Array(line.bytes.prefix { $0 != 0x20 })
      if word.last == UInt8(ascii: ":") { starts[word, default: 0] += 1 }
    }

    func isCommon(among count: Int) -> Bool {
      max(noise, starts.values.max() ?? 0) * 2 > count && count > 1
    }
  }

  /// Whether the list has a title too many at its top or at its bottom: 1 where its rows must end
  /// with their stamps, -1 where they must begin with them.
  private func edges(_ units: [StampUnit]) -> Double {
    guard let first = units.first, let last = units.last else { return 0 }
    var above = 0.0
    var isHeaded = false
    var index = first.first - 1
    var seen = 0
    while index >= 0, seen < 3 {
      let line = lines[index]
      if line.head != nil {
        isHeaded = true
        break
      }
      if !line.isNoise {
        above = max(above, line.headline.score)
        seen += 1
      }
      index -= 1
    }
    // Right below a heading stands a title or a stamp: what it is says how rows begin.
    if isHeaded {
      let isUnlike = above < 0.4 && (!self.isHeaded || inner(units).ends > 0.8)
      return seen == 0 || isUnlike ? -1 : 1
    }
    let below = gap(after: [last], 0).first.map { lines[$0].headline.score } ?? 0
    // What stands at the edges is held against what stands there in the midst of the list.
    let (ends, begins) = inner(units)
    return max(-1, min(1, likeness(above, ends) - likeness(below, begins)))
  }

  private func likeness(_ score: Double, _ usual: Double) -> Double {
    usual > 0.1 ? min(1, score / usual) : 1
  }

  /// What the lines before and after stamps are worth as headlines, in the midst of the list.
  private func inner(_ units: [StampUnit]) -> (ends: Double, begins: Double) {
    var ends = 0.0
    var begins = 0.0
    var count = 0.0
    for place in units.indices.dropFirst() {
      let gap = gap(before: units, place)
      guard let first = gap.first, let last = gap.last else { continue }
      ends += gap.suffix(3).map { lines[$0].headline.score }.max() ?? lines[last].headline.score
      begins += lines[first].headline.score
      count += 1
    }
    return count == 0 ? (1, 1) : (ends / count, begins / count)
  }

  /// Whether a picture follows most stamps: rows begin with theirs.
  private func pictures(_ units: [StampUnit]) -> Double {
    let count = units.dropLast().count { unit in
      unit.lines.upperBound < lines.count && lines[unit.lines.upperBound].isAfterImage
    }
    return count * 2 > units.count ? 0.2 : 0
  }

  /// A bullet begins a row.
  private func bullets(_ rows: [TextRow], _ layout: TextLayout) -> Double {
    let count = Double(rows.count)
    // A stamp that is one of several bulleted lines begins nothing.
    let onStamp =
      Double(
        rows.count { row in
          let first = row.unit.first
          return lines[first].hasBullet && (first == 0 || !lines[first - 1].hasBullet)
        }) / count
    let onTitle =
      Double(rows.count { row in row.title.map { lines[$0].hasBullet } ?? false }) / count
    switch layout {
    case .stampFirst: return onStamp > 0.6 && onTitle < 0.3 ? 0.25 : onTitle > 0.6 ? -0.2 : 0
    case .stampLast, .stampBelow: return onTitle > 0.6 && onStamp < 0.3 ? 0.25 : 0
    case .stampBeside: return onStamp > 0.6 ? 0.05 : 0
    }
  }

  /// Text browsers set headings further left than text.
  private func outdent(_ rows: [TextRow]) -> Double {
    let out = rows.count { row in
      row.title.map { lines[$0].indent < lines[row.unit.first].indent || lines[$0].level > 0 }
        ?? false
    }
    return 0.2 * Double(out) / Double(rows.count)
  }

  private func repeatsNeighbour(_ row: TextRow) -> Bool {
    let first = row.unit.first
    for index in max(0, first - 3)..<first where lines[index].headline.score >= 0.6 {
      let line = lines[index].bytes
      if row.unit.rest.count >= line.count, row.unit.rest.suffix(line.count).elementsEqual(line) {
        return true
      }
    }
    return false
  }
}
