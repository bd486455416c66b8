internal import NewsText
internal import NewsTime

/// The stamps that attributes tell to machines: `<time datetime>`, microdata, `<abbr title>`, and
/// data attributes.
enum PageMachineStamp {
  static func read(_ tree: PageTree, _ node: Int, isAbbreviation: Bool) -> PageStamp? {
    let bytes = tree.scanner.bytes
    let isTime = tree.nodes[node].traits.contains(.time)
    var property: [UInt8] = []
    var classes: [UInt8] = []
    var value: String?
    var spare: Stamp?
    var exact: Stamp?
    var attributes = tree.scanner.attributes(in: tree.nodes[node].range)
    while let attribute = attributes.next() {
      let name = attribute.name
      switch ASCII.lower(bytes[name.lowerBound]) {
      case UInt8(ascii: "i") where tree.scanner.isName(name, "itemprop"):
        property = bytes[attribute.value].map(ASCII.lower)
      case UInt8(ascii: "c") where tree.scanner.isName(name, "class"):
        classes = bytes[attribute.value].prefix(400).map(ASCII.lower)
      case UInt8(ascii: "d") where tree.scanner.isName(name, "datetime"),
        UInt8(ascii: "c") where tree.scanner.isName(name, "content"),
        UInt8(ascii: "t") where isAbbreviation && tree.scanner.isName(name, "title"):
        if value == nil { value = tree.scanner.value(of: attribute) }
      case UInt8(ascii: "t") where exact == nil && tree.scanner.isName(name, "title"):
        exact = hover(tree, attribute)
      case UInt8(ascii: "d") where spare == nil && name.count > 5:
        spare = data(tree, attribute)
      default: break
      }
    }
    let isDate =
      holds(property, "datepublished") || holds(property, "datecreated")
      || holds(property, "datemodified")
    if isTime || isDate || isAbbreviation, let exact = value.flatMap({ FeedDate.parse($0) }) {
      var stamp = PageStamp(node: node, exact: exact)
      let isFirst = holds(property, "datepublished") || holds(classes, "publish")
      stamp.isUpdate =
        !isFirst && (holds(property, "datemodified") || isTime && isChange(classes))
      return stamp
    }
    if let exact { return PageStamp(node: node, exact: exact) }
    guard let spare else { return nil }
    var stamp = PageStamp(node: node, exact: spare)
    stamp.isSpare = true
    return stamp
  }

  private static func isChange(_ classes: [UInt8]) -> Bool {
    holds(classes, "updated") || holds(classes, "modified")
  }

  /// `<span title="2024-06-24T20:49:00">3 hours ago</span>`: a day and a time, year first.
  private static func hover(
    _ tree: PageTree, _ attribute: MarkupScanner.Attributes.Attribute
  ) -> Stamp? {
    let bytes = tree.scanner.bytes[attribute.value]
    guard (16...35).contains(bytes.count), bytes.prefix(4).allSatisfy(ASCII.isDigit) else {
      return nil
    }
    return FeedDate.parse(tree.scanner.value(of: attribute)).flatMap { $0.time == nil ? nil : $0 }
  }

  /// `data-time="1719247740"`, `data-published="2024-06-24T20:49:00+04:00"`: a whole time in an
  /// attribute whose name says so.
  private static func data(
    _ tree: PageTree, _ attribute: MarkupScanner.Attributes.Attribute
  ) -> Stamp? {
    let bytes = tree.scanner.bytes
    let name = bytes[attribute.name].prefix(40).map(ASCII.lower)
    guard name.starts(with: "data-".utf8), (10...40).contains(attribute.value.count),
      holds(name, "time") || holds(name, "date") || holds(name, "publish")
        || holds(name, "created")
    else { return nil }
    let text = tree.scanner.value(of: attribute)
    let digits = text.utf8.count { ASCII.isDigit($0) }
    // Milliseconds since 1970 are of no use to `FeedDate`.
    let isMillis = digits == 13 && text.utf8.count == 13
    guard let stamp = FeedDate.parse(isMillis ? String(text.dropLast(3)) : text),
      stamp.time != nil, let day = stamp.day, (1995...2100).contains(day.year)
    else { return nil }
    return stamp
  }

  private static func holds(_ bytes: [UInt8], _ word: StaticString) -> Bool {
    ByteSearch.first(word, in: bytes, 0..<bytes.count) != nil
  }
}
