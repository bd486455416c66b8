internal import NewsTime

/// A list of rows of one layout.
struct TextList: Sendable {
  var layout: TextLayout
  var rows: [TextRow]
}

/// Finds the lists of a text.
enum TextLists {
  struct Found: Sendable {
    var lists: [TextList] = []
    /// The stamps no row was made of.
    var left: [StampUnit] = []
    var shape: String?
    var leftOut: [String] = []
  }

  /// Kinds of stamped lines a page may have lists of.
  private static let rounds = 4
  /// So few rows are no list by their number.
  private static let fewRows = 4

  static func find(_ lines: [TextLine], _ units: [StampUnit]) -> Found {
    var found = Found()
    var left = units
    if isQuoted(units) {
      left.removeAll { $0.role == .middle }
      for unit in units where unit.role == .middle && found.leftOut.count < 200 {
        found.leftOut.append("\(lines[unit.first].text): within another entry")
      }
    }
    let reader = TextReader(lines)
    for round in 0..<rounds {
      let lists = best(reader, left, isFirst: round == 0)
      guard !lists.isEmpty else { break }
      var used: Set<Int> = []
      for list in lists {
        var rows: [TextRow] = []
        for row in list.rows {
          used.insert(row.unit.first)
          if row.score >= 0.3 {
            rows.append(row)
          } else if found.leftOut.count < 200 {
            found.leftOut.append("\(lines[row.unit.first].text): no title by it")
          }
        }
        if !rows.isEmpty { found.lists.append(TextList(layout: list.layout, rows: rows)) }
      }
      left.removeAll { used.contains($0.first) }
      if found.shape == nil {
        found.shape = found.lists.max { $0.rows.count < $1.rows.count }?.layout.rawValue
      }
    }
    found.left = left
    dropTables(&found, lines)
    return found
  }

  /// Whether stamps in the middle of lines stand one by one between those that have lines of their
  /// own: they tell when somebody said what an entry quotes.
  private static func isQuoted(_ units: [StampUnit]) -> Bool {
    let owned = units.indices.filter { units[$0].isPure }
    guard owned.count > 2 else { return false }
    let quoted = zip(owned, owned.dropFirst()).count { unit, next in
      (unit + 1..<next).contains { units[$0].role == .middle }
    }
    let middle = units.count { $0.role == .middle }
    return middle > 2 && quoted * 10 >= (owned.count - 1) * 7 && middle <= owned.count * 2
  }

  /// Leaves out lists that stand among bare numbers, as those of results and ratings do, where
  /// another list as long does not.
  private static func dropTables(_ found: inout Found, _ lines: [TextLine]) {
    let plain = found.lists.filter { !isTable($0, lines) }.map(\.rows.count).max() ?? 0
    found.lists.removeAll { list in
      guard list.rows.count <= plain, isTable(list, lines) else { return false }
      for row in list.rows where found.leftOut.count < 200 {
        found.leftOut.append("\(lines[row.unit.first].text): a row of a table")
      }
      return true
    }
  }

  private static func isTable(_ list: TextList, _ lines: [TextLine]) -> Bool {
    guard let first = list.rows.first, let last = list.rows.last?.unit.last else { return false }
    let start = min(first.title ?? first.unit.first, first.unit.first)
    guard start < last else { return false }
    let numbers = lines[start...last].count { line in
      line.stamps.isEmpty && line.headline.digits > 0 && line.headline.letters < 3
    }
    return numbers * 2 >= list.rows.count * 3 && numbers * 4 > last - start
  }

  /// The lists that make the most of the stamps that are left: those of one kind of line.
  private static func best(
    _ reader: TextReader, _ units: [StampUnit], isFirst: Bool
  ) -> [TextList] {
    var best: (lists: [TextList], weight: Double) = ([], 0)
    let leads = units.filter { $0.role == .lead }
    let tails = units.filter { $0.role == .tail }
    let groups: [(units: [StampUnit], isBeside: Bool)] = [
      (
        units.filter { $0.role != .middle || StampUnits.startsAsByline($0.rest) }, false
      ),
      (units.filter { $0.role == .middle }, false), (units.filter(\.isPure), false),
      (units.filter { $0.role == .alone }, false), (leads, false), (tails, false),
      (leads, true), (tails, true),
    ]
    for (index, (group, isBeside)) in groups.enumerated() where !group.isEmpty {
      // All of them were the first group, unless that left some out.
      if index > 0, !isBeside, group.count == groups[0].units.count, group.count == units.count {
        continue
      }
      var lists: [TextList] = []
      var weight = 0.0
      for run in runs(reader, group, isBeside) {
        guard let list = list(reader, run, isBeside, isFirst) else { continue }
        lists.append(list.list)
        weight += list.weight
      }
      if weight > best.weight { best = (lists, weight) }
    }
    return best.lists
  }

  /// A run as the layout reads it that fits best.
  private static func list(
    _ reader: TextReader, _ run: [StampUnit], _ isBeside: Bool, _ isFirst: Bool
  ) -> (list: TextList, weight: Double)? {
    var best: (list: TextList, weight: Double)?
    let headed = reader.headed(run)
    // The heading of a short list replaces the evidence of number.
    let isShort = run.count <= fewRows
    // A longer one speaks for itself first.
    let readers = isShort ? [headed] : headed.isHeaded ? [reader, headed] : [reader]
    for reader in readers where best == nil {
      for layout in TextLayout.allCases where isBeside == (layout == .stampBeside) {
        let rows = reader.rows(run, layout)
        let weight = reader.weight(rows, layout, run)
        let mean = rows.reduce(0) { $0 + $1.score } / Double(max(1, rows.count))
        // The fewer rows agree, the better their titles must be.
        let least = isFirst ? (reader.isHeaded || !isShort ? 0.45 : 0.75) : 0.8
        guard mean >= least, rows.count >= (isFirst ? 1 : 3) else { continue }
        if weight > best?.weight ?? 0 { best = (TextList(layout: layout, rows: rows), weight) }
      }
    }
    if !isShort, headed.isHeaded, let layout = best?.list.layout {
      best?.list.rows = headed.rows(run, layout)
    }
    return best
  }

  /// The stamps as lists, which headings, articles and long gaps part; lone stamps dropped.
  private static func runs(
    _ reader: TextReader, _ units: [StampUnit], _ isBeside: Bool
  ) -> [[StampUnit]] {
    let breaks = breaks(reader, units)
    var runs: [[StampUnit]] = []
    for (unit, isBroken) in zip(units, breaks) {
      if isBroken || runs.isEmpty { runs.append([]) }
      runs[runs.count - 1].append(unit)
    }
    let longest = runs.map(\.count).max() ?? 0
    guard longest > 1 else { return runs }
    return runs.filter { run in
      guard run.count == 2, longest > 3, !isBeside else { return run.count > 1 }
      return isHeaded(reader, run[0])
    }
  }

  /// Whether a heading of a list stands close above a stamp.
  private static func isHeaded(_ reader: TextReader, _ unit: StampUnit) -> Bool {
    (max(0, unit.first - 3)..<unit.first).contains { reader.lines[$0].head != nil }
  }

  /// Whether a new list begins with each stamp.
  private static func breaks(_ reader: TextReader, _ units: [StampUnit]) -> [Bool] {
    var counts: [Int] = []
    var prose: [Bool] = []
    var heads: [Bool] = []
    for place in units.indices.dropFirst() {
      let gap = units[place - 1].lines.upperBound..<units[place].first
      counts.append(gap.count { !reader.lines[$0].isNoise })
      prose.append(gap.prefix(60).contains { reader.lines[$0].headline.isProse })
      heads.append(gap.contains { reader.lines[$0].head != nil })
    }
    let sorted = counts.sorted()
    let typical = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    let isProsaic = prose.count { $0 } * 10 > prose.count * 3
    var breaks = [true]
    for place in counts.indices {
      breaks.append(
        heads[place] || counts[place] > typical * 2 + 4
          || prose[place] && !isProsaic && counts[place] > typical + 2)
    }
    return Array(breaks.prefix(units.count))
  }
}
