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

  /// Layouts a page may have.
  private static let rounds = 4

  static func find(_ lines: [TextLine], _ units: [StampUnit]) -> Found {
    var found = Found()
    var left = units
    let reader = TextReader(lines)
    for round in 0..<rounds {
      guard let best = best(reader, left, isFirst: round == 0) else { break }
      var rows: [TextRow] = []
      for row in best.rows {
        if row.score >= 0.3 {
          rows.append(row)
        } else if found.leftOut.count < 200 {
          found.leftOut.append("\(lines[row.unit.first].text): no title by it")
        }
      }
      let used = Set(best.rows.map(\.unit.first))
      left.removeAll { used.contains($0.first) }
      guard !rows.isEmpty else { break }
      found.lists.append(TextList(layout: best.layout, rows: rows))
      if found.shape == nil { found.shape = best.layout.rawValue }
    }
    found.left = left
    return found
  }

  /// The layout that makes the most of the stamps that are left.
  private static func best(
    _ reader: TextReader, _ units: [StampUnit], isFirst: Bool
  ) -> TextList? {
    var best: (list: TextList, weight: Double)?
    let leads = units.filter { $0.role == .lead }
    let tails = units.filter { $0.role == .tail }
    let groups: [(units: [StampUnit], isBeside: Bool)] = [
      (units, false), (units.filter(\.isPure), false),
      (units.filter { $0.role == .alone }, false), (leads, false), (tails, false),
      (leads, true), (tails, true),
    ]
    for (index, (group, isBeside)) in groups.enumerated() where !group.isEmpty {
      if index > 0, !isBeside, group.count == units.count { continue }
      for layout in TextLayout.allCases where isBeside == (layout == .stampBeside) {
        for run in runs(reader, group, layout) {
          let rows = reader.rows(run, layout)
          let weight = reader.weight(rows, layout, run)
          let mean = rows.reduce(0) { $0 + $1.score } / Double(max(1, rows.count))
          guard mean >= (isFirst ? 0.45 : 0.6), rows.count >= (isFirst && mean > 0.8 ? 1 : 2)
          else { continue }
          if weight > best?.weight ?? 0 { best = (TextList(layout: layout, rows: rows), weight) }
        }
      }
    }
    return best?.list
  }

  /// The stamps as lists: those that stand too far apart are parted, lone ones dropped.
  private static func runs(
    _ reader: TextReader, _ units: [StampUnit], _ layout: TextLayout
  ) -> [[StampUnit]] {
    let reach = layout == .stampLast ? 12 : 60
    let prose = Self.prose(reader, units)
    var runs: [[StampUnit]] = []
    for (place, unit) in units.enumerated() {
      if let last = runs.last?.last, unit.first - last.lines.upperBound <= reach, !prose[place] {
        runs[runs.count - 1].append(unit)
      } else {
        runs.append([unit])
      }
    }
    let longest = runs.map(\.count).max() ?? 0
    guard longest > 1 else { return runs }
    return runs.filter { $0.count * 4 >= longest && $0.count > 1 }
  }

  /// Whether prose stands before each stamp, in a list that else has none: there it begins anew.
  private static func prose(_ reader: TextReader, _ units: [StampUnit]) -> [Bool] {
    var prose = units.map { _ in false }
    for place in units.indices.dropFirst() {
      let gap = units[place - 1].lines.upperBound..<units[place].first
      prose[place] = gap.prefix(60).contains { reader.lines[$0].headline.isProse }
    }
    let count = prose.count { $0 }
    return count * 10 > units.count * 3 ? units.map { _ in false } : prose
  }
}
