internal import NewsText
internal import NewsTime

/// A stamp at a place of a page.
struct PageStamp: Sendable {
  var node: Int
  /// What a machine-readable attribute says.
  var exact: Stamp?
  /// What the visible text says.
  var visible: ListingStamp?
  /// Whether it stands in a line that says much more.
  var isLoose = false
  /// Whether it tells when something was changed.
  var isUpdate = false
  /// Whether its line says nothing else.
  var isPure = false
  /// Whether it is a data attribute, which counts where nothing visible tells day and clock.
  var isSpare = false

  /// Whether it is a day, and nothing else stands with it.
  var isDayAlone: Bool {
    if let exact { return exact.day != nil && exact.time == nil && !isSpare && !isUpdate }
    guard let visible else { return false }
    return isPure && visible.day != nil && visible.time == nil && visible.age == nil
  }
}

/// The stamps of a page in document order: `<time datetime>` and microdata before visible text.
enum PageStamps {
  static func find(_ tree: PageTree, _ lines: [PageLine]) -> [PageStamp] {
    var stamps: [PageStamp] = []
    let abbreviation = tree.number(named: "abbr")
    for (index, node) in tree.nodes.enumerated() where node.name >= 0 && !node.range.isEmpty {
      if let stamp = PageMachineStamp.read(tree, index, isAbbreviation: node.name == abbreviation) {
        stamps.append(stamp)
      }
    }
    var place = 0
    while place < lines.count {
      let line = lines[place]
      if let (stamp, next) = pieces(lines, place) {
        stamps.append(PageStamp(node: line.nodes.lowerBound, visible: stamp, isPure: true))
        place = next
        continue
      }
      place += 1
      guard let stamp = ListingStamp.best(line.stamps, isAlone: line.headline.letters < 24) else {
        // One too brief to be told among words may have an element of its own.
        if line.nodes.count > 1 { stamps.append(contentsOf: own(tree, line)) }
        continue
      }
      let isLoose = line.headline.letters > 44
      if isLoose {
        // Stamp and title may be neighbours on one line, each in an element of its own.
        let own = own(tree, line)
        stamps.append(contentsOf: own)
        if !own.isEmpty { continue }
      }
      // "on 28 May" in running text is what the text is about.
      if isLoose, !tells(stamp), stamp.range.upperBound < line.text.utf8.count { continue }
      let rest = Array(line.text.utf8)
      let isPure =
        Headline(Array(rest[..<stamp.range.lowerBound] + rest[stamp.range.upperBound...])).letters
        < 4
      stamps.append(
        PageStamp(
          node: line.nodes.lowerBound, visible: stamp, isLoose: isLoose, isPure: isPure))
    }
    return stamps.sorted { $0.node < $1.node }
  }

  /// The stamps that have a text node of the line for themselves.
  private static func own(_ tree: PageTree, _ line: PageLine) -> [PageStamp] {
    var stamps: [PageStamp] = []
    for index in line.nodes where tree.nodes[index].isText && tree.nodes[index].range.count < 160 {
      let bytes = Array(tree.text(of: index).utf8)
      let shape = Headline(bytes)
      guard shape.letters <= 28,
        let stamp = ListingStamp.best(ListingStamp.find(in: bytes, 0..<bytes.count), isAlone: true)
      else { continue }
      stamps.append(PageStamp(node: index, visible: stamp))
    }
    return stamps
  }

  /// `17` / `февраля` / `2016`: a date over lines of one word each.
  private static func pieces(_ lines: [PageLine], _ start: Int) -> (ListingStamp, Int)? {
    guard lines[start].text.utf8.count <= 24, lines[start].stamps.isEmpty else { return nil }
    var text = lines[start].text
    for index in start + 1..<min(start + 4, lines.count) {
      guard lines[index].text.utf8.count <= 24 else { return nil }
      text += " " + lines[index].text
      let bytes = Array(text.utf8)
      let found = ListingStamp.find(in: bytes, 0..<bytes.count)
      if let stamp = found.first, stamp.range.count == bytes.count, stamp.tellsWholeDay {
        return (stamp, index + 1)
      }
    }
    return nil
  }

  /// Whether it tells a whole day or a clock at the head of its line.
  private static func tells(_ stamp: ListingStamp) -> Bool {
    switch stamp.day {
    case .exact, .open: stamp.time != nil || stamp.range.lowerBound <= 2
    case nil: stamp.range.lowerBound <= 2
    default: false
    }
  }
}
