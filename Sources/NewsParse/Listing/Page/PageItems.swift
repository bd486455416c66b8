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
    let visible = dates.stamps(found.map(\.visible))
    var isClock = true
    var times: [TimeOfDay] = []
    for one in found where one.exact != nil || one.visible != nil {
      if one.exact == nil, one.visible?.isClockAlone == true {
        if let time = one.visible?.time { times.append(time) }
      } else {
        isClock = false
      }
    }
    let areLengths = isClock && ClockList.areLengths(times)
    return zip(group.records, zip(found, visible)).map { record, stamp in
      var item = Item(title: Hygiene.line(record.title.text))
      item.published = areLengths ? nil : stamp.0.exact ?? stamp.1
      item.link = link(record)
      addTexts(record, to: &item)
      return (item, record.container)
    }
  }

  // MARK: Stamps

  private func stamp(_ record: PageRecord) -> PageStamp {
    var result = PageStamp(node: record.container)
    for index in record.stamps {
      let stamp = stamps[index]
      if let exact = stamp.exact {
        if result.exact == nil { result.exact = exact }
      } else if let visible = stamp.visible {
        merge(visible, into: &result.visible)
      }
    }
    if let exact = result.exact, exact.time == nil, let visible = result.visible?.time {
      result.exact?.time = visible
    }
    if result.exact == nil, result.visible == nil || result.visible?.isClockAlone == true,
      let whole = spread(record)
    {
      result.visible = whole
    }
    return result
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
      if case .exact? = stamp.day { return stamp.range.lowerBound < 40 }
      return false
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
    for line in linesWithin(span) {
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
        if item.summary == nil, shape.letters >= 30 { item.summary = line.text }
      } else if item.kicker == nil, (3...40).contains(shape.letters), shape.words <= 5 {
        item.kicker = line.text
      }
    }
  }

  private func holds(_ text: String, _ part: String) -> Bool {
    text.utf8.count <= part.utf8.count + 60 && text.utf8.starts(with: part.utf8.prefix(12))
  }

  private func linesWithin(_ span: Range<Int>) -> ArraySlice<PageLine> {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].nodes.lowerBound < span.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < lines.count, lines[end].nodes.lowerBound < span.upperBound, end - low < 60 {
      end += 1
    }
    return lines[low..<end]
  }
}
