internal import NewsModel
internal import NewsNet
internal import NewsText
internal import NewsTime

/// Makes items of the records of a page.
struct PageItems {
  let tree: PageTree
  let lines: [PageLine]
  let stamps: [PageStamp]
  let dates: ListingDates
  let base: String?

  /// The group's items, each with the node it stands at.
  func make(_ group: PageGroup) -> [(item: Item, node: Int)] {
    let found = group.records.map { stamp($0) }
    let days = group.records.map { $0.day.flatMap { day(of: stamps[$0]) } }
    var visible = dates.stamps(found.map(\.visible), days: days)
    for index in visible.indices where visible[index] == nil {
      visible[index] = days[index].map { Stamp(day: $0, time: nil) }
    }
    return zip(group.records, zip(found, visible)).map { record, stamp in
      var item = Item(title: Hygiene.line(record.title.text))
      item.published = stamp.0.exact ?? told(stamp.1, spare: stamp.0.spare)
      item.updated = stamp.0.update
      item.link = link(record)
      addTexts(record, to: &item)
      return (item, record.container)
    }
  }

  private func day(of stamp: PageStamp) -> Day? {
    stamp.exact?.day ?? stamp.visible.flatMap { dates.stamp($0) }?.day
  }

  // MARK: Stamps

  /// What the stamps of a record tell together.
  private struct Told {
    var exact: Stamp?
    var visible: ListingStamp?
    var update: Stamp?
    var spare: Stamp?
  }

  private func stamp(_ record: PageRecord) -> Told {
    var result = Told()
    for index in record.stamps {
      let stamp = stamps[index]
      if let exact = stamp.exact {
        if stamp.isSpare {
          result.spare = result.spare ?? exact
        } else if stamp.isUpdate {
          result.update = result.update ?? exact
        } else if result.exact == nil {
          result.exact = exact
        }
      } else if let visible = stamp.visible {
        merge(visible, into: &result.visible)
      }
    }
    if let exact = result.exact, exact.time == nil, let visible = result.visible?.time {
      result.exact?.time = visible
    }
    if result.exact == nil, result.visible == nil {
      result.exact = result.update
      result.update = nil
    }
    if result.exact == nil, result.visible == nil || result.visible?.isClockAlone == true,
      let whole = spread(record)
    {
      result.visible = whole
    }
    return result
  }

  /// The visible stamp where it tells day and clock, or another day than the data attribute.
  private func told(_ visible: Stamp?, spare: Stamp?) -> Stamp? {
    guard let spare else { return visible }
    guard let visible else { return spare }
    if visible.day != nil, visible.time != nil { return visible }
    if let day = visible.day, let other = spare.day, abs(day.ordinal - other.ordinal) > 1 {
      return visible
    }
    return spare
  }

  private func merge(_ stamp: ListingStamp, into result: inout ListingStamp?) {
    guard let known = result else {
      result = stamp
      return
    }
    if known.isClockAlone, stamp.day != nil {
      result?.day = stamp.day
      if stamp.time != nil { result?.time = stamp.time }
    } else if known.day != nil, known.time == nil, stamp.isClockAlone {
      result?.time = stamp.time
      result?.offset = stamp.offset
    }
  }

  /// A date whose day, month and year stand in elements of their own.
  private func spread(_ record: PageRecord) -> ListingStamp? {
    let text = tree.text(of: record.container, skipping: [record.title.node])
    let bytes = Array(text.utf8.prefix(300))
    return ListingStamp.find(in: bytes, 0..<bytes.count).first { stamp in
      stamp.tellsWholeDay && stamp.range.lowerBound < 40
    }
  }

  // MARK: Texts

  private func link(_ record: PageRecord) -> String? {
    var address = record.title.address
    if address == nil {
      var index = record.container
      while index < tree.nodes[record.container].end, address == nil {
        if tree.nodes[index].traits.contains(.link) {
          address = tree.attribute("href", of: index)
          if address?.utf8.first == UInt8(ascii: "#") { address = nil }
        }
        index += 1
      }
    }
    return address.flatMap { LinkText.absolute($0, base: base) }
  }

  /// What stands before the title is a kicker, what comes after it a subtitle or a summary.
  private func addTexts(_ record: PageRecord, to item: inout Item) {
    let span = record.container..<tree.nodes[record.container].end
    let title = record.title.text
    var isAfter = false
    for line in lines.within(span, atMost: 60) {
      if line.text == title
        || line.nodes.lowerBound >= record.title.node
          && line.nodes.lowerBound < tree.nodes[record.title.node].end && holds(line.text, title)
      {
        isAfter = true
        continue
      }
      let shape = line.headline
      if !line.stamps.isEmpty, shape.letters < 40 { continue }
      if isAfter {
        if item.subtitle == nil, item.summary == nil, isSubtitle(line),
          !leadsElsewhere(line, record)
        {
          item.subtitle = line.text
        } else if item.summary == nil, shape.letters >= 30 {
          item.summary = line.text
        }
      } else if item.kicker == nil, (3...40).contains(shape.letters), shape.words <= 5 {
        item.kicker = line.text
      }
    }
  }

  /// A short line that is no sentence, and more than a name or a section.
  private func isSubtitle(_ line: PageLine) -> Bool {
    let shape = line.headline
    return line.stamps.isEmpty && shape.score >= 0.9 && shape.letters <= 110
      && !shape.endsSentence && !shape.isCut && shape.breaks == 0
      && !StampUnits.startsAsByline(Array(line.text.utf8)) && ListingHeads.kind(line.text) == nil
  }

  /// Whether a line begins with a link to another place, as a line of tags does.
  private func leadsElsewhere(_ line: PageLine, _ record: PageRecord) -> Bool {
    var node = tree.nodes[line.nodes.lowerBound].parent
    while node > record.container {
      if tree.nodes[node].traits.contains(.link) {
        return tree.attribute("href", of: node) != record.title.address
      }
      node = tree.nodes[node].parent
    }
    return false
  }

  private func holds(_ text: String, _ part: String) -> Bool {
    text.utf8.count <= part.utf8.count + 60 && text.utf8.starts(with: part.utf8.prefix(12))
  }
}
