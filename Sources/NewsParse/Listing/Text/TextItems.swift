internal import NewsModel
internal import NewsNet
internal import NewsText
internal import NewsTime

/// Makes items of rows.
enum TextItems {
  struct Placed: Sendable {
    var item: Item
    /// The line of its title, for the order of the page.
    var line: Int
  }

  static func make(
    _ list: TextList, _ lines: [TextLine], _ dates: ListingDates, separators: [StampUnit],
    base: String?
  ) -> [Placed] {
    let days = days(list.rows, separators, dates)
    let stamps = dates.stamps(list.rows.map(\.unit.stamp), days: days)
    let clocks = list.rows.map(\.unit.stamp).filter(\.isClockAlone)
    let areLengths =
      clocks.count == list.rows.count && ClockList.areLengths(clocks.compactMap(\.time))
    var placed: [Placed] = []
    let tails = list.rows.count { TextTail.start(text($0, lines)) != nil }
    let haveTails = tails * 3 > list.rows.count * 2 && tails > 2
    let haveRanks = TextTail.areRanked(list.rows.map { text($0, lines) })
    for (row, stamp) in zip(list.rows, stamps) {
      let titleLine = row.title ?? row.unit.first
      var text = text(row, lines)
      if haveRanks, let rank = TextTail.rank(text) { text.removeFirst(rank.length) }
      if haveTails {
        text = TextTail.start(text).map { Array(text[..<$0]) } ?? TextTail.withoutCount(text)
      }
      let title = Hygiene.line(String(decoding: titleText(row, text), as: UTF8.self))
      guard !title.isEmpty else { continue }
      var item = Item(title: title)
      item.published = areLengths ? nil : stamp
      item.kicker = row.kicker.map { Hygiene.line(lines[$0].text) }
      add(row, lines, text, to: &item)
      item.link = link(row, lines, base)
      item.aside = aside(titleLine, lines)
      placed.append(Placed(item: item, line: titleLine))
    }
    return placed
  }

  private static func text(_ row: TextRow, _ lines: [TextLine]) -> [UInt8] {
    row.title.map { lines[$0].bytes } ?? row.unit.rest
  }

  /// The title without the marks that part it from what is no part of it; on a line of its own
  /// these stand apart from its words.
  private static func titleText(_ row: TextRow, _ text: [UInt8]) -> [UInt8] {
    let trimmed = StampUnits.trimmed(text)
    guard row.title != nil else { return trimmed }
    if trimmed.isEmpty { return text }
    var lower = 0
    while lower < text.count, !text[lower...].starts(with: trimmed) { lower += 1 }
    let upper = lower + trimmed.count
    let hasSpaceBefore = lower > 0 && text[lower - 1] <= 0x20
    let hasSpaceAfter = upper < text.count && text[upper] <= 0x20
    return Array(text[(hasSpaceBefore ? lower : 0)..<(hasSpaceAfter ? upper : text.count)])
  }

  /// In page order; where all would be kept apart, none is.
  static func inOrder(_ placed: [Placed]) -> [Item] {
    var items = placed.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element.item)
    ListingAsides.lift(&items)
    return items
  }

  private static func add(
    _ row: TextRow, _ lines: [TextLine], _ title: [UInt8], to item: inout Item
  ) {
    for index in row.more where lines[index].bytes != title {
      let line = lines[index]
      if line.headline.letters < 4 || index == row.title { continue }
      let text = Hygiene.line(line.text)
      let isShort =
        line.headline.letters <= 110 && !line.headline.isCut
        && !(line.headline.endsSentence && line.headline.letters > 50)
      if isShort, item.subtitle == nil, item.summary == nil, index < row.unit.first {
        item.subtitle = text
      } else if item.summary == nil, line.headline.letters >= 30 {
        item.summary = text
        return
      }
    }
  }

  private static func link(_ row: TextRow, _ lines: [TextLine], _ base: String?) -> String? {
    let places = [row.title ?? row.unit.first, row.unit.first] + row.more
    guard let found = places.lazy.compactMap({ lines[$0].link }).first else { return nil }
    if let url = NetURL(found) { return url.text }
    return base.flatMap { NetURL($0) }?.joined(found)?.text
  }

  /// The heading of the side list a line stands under.
  private static func aside(_ line: Int, _ lines: [TextLine]) -> String? {
    var index = line - 1
    let floor = max(0, line - 400)
    while index >= floor {
      if let head = lines[index].head {
        return head == .aside ? Hygiene.line(lines[index].text) : nil
      }
      index -= 1
    }
    return nil
  }

  /// The days of separators ("Monday, 24 June 2024") above rows that tell a clock alone.
  ///
  /// A separator stands right above a row; the date at the top of a page is none.
  private static func days(
    _ rows: [TextRow], _ separators: [StampUnit], _ dates: ListingDates
  ) -> [Day?] {
    var days: [Day?] = []
    var next = 0
    var day: Day?
    for row in rows {
      let first = min(row.title ?? row.unit.first, row.unit.first)
      while next < separators.count, separators[next].first < first {
        let unit = separators[next]
        if unit.isPure, unit.stamp.time == nil, unit.stamp.age == nil,
          first - unit.lines.upperBound <= 2, let found = dates.stamp(unit.stamp)?.day
        {
          day = found
        }
        next += 1
      }
      days.append(row.unit.stamp.isClockAlone ? day : nil)
    }
    return days
  }
}
