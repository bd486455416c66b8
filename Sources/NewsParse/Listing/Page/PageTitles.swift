internal import NewsText
internal import NewsTime

/// A place on a page that may be the title of an item: a link with a headline-like text, or a
/// heading.
struct PageTitle: Sendable {
  var node: Int
  /// The raw address; nil for a heading without a link.
  var address: String?
  /// Number of the address, the same for all links to one place.
  var key: Int
  var text: String
  var score: Double
  /// Whether it leads to a part of a page, as links to comments do.
  var isPart = false
  /// Whether it is a time and nothing else.
  var isTime = false
  /// Whether it is one of the page's titles, as far as it can be told from it and its like.
  var isStrong = false
}

/// Finds what may be titles.
enum PageTitles {
  /// What a title is worth that needs no others of its kind.
  private static let sure = 0.9

  static func find(_ tree: PageTree, _ lines: [PageLine]) -> [PageTitle] {
    var titles = all(tree)
    let places = titles.map { place(tree, $0.node) }
    weaken(&titles, places, tree, lines)
    var counts: [UInt64: Int] = [:]
    var totals: [UInt64: Int] = [:]
    for (title, place) in zip(titles, places) {
      totals[place, default: 0] += 1
      if title.score >= sure { counts[place, default: 0] += 1 }
    }
    let isShort = !titles.contains { $0.score >= sure }
    for index in titles.indices {
      let score = titles[index].score
      let sureOnes = counts[places[index]] ?? 0
      // Where most links are short a long one is a label too, as among tags.
      let isLabel = sureOnes <= 2 && score < 1.2 && sureOnes * 5 < (totals[places[index]] ?? 0) * 2
      // Short titles count where long ones stand in the same place.
      titles[index].isStrong =
        score >= sure && (!isLabel || totals[places[index]] ?? 0 < 4)
        || score >= 0.12 && (sureOnes >= 3 || sureOnes == 2 && totals[places[index]] ?? 0 <= 4)
        || isShort && score >= 0.5
    }
    return titles
  }

  /// A number that links of one path and one class share.
  private static func place(_ tree: PageTree, _ node: Int) -> UInt64 {
    let parent = tree.nodes[node].parent
    return PageTree.mix(
      tree.paths[node], PageTree.mix(tree.classKey(of: node), tree.classKey(of: parent)))
  }

  /// Lowers what says the same in many places (authors, categories), and links within prose.
  private static func weaken(
    _ titles: inout [PageTitle], _ places: [UInt64], _ tree: PageTree, _ lines: [PageLine]
  ) {
    var counts: [String: Int] = [:]
    let said = said(titles, places)
    var best: [Int: Double] = [:]
    for title in titles where title.score > 0 {
      counts["\(title.key) \(title.text)", default: 0] += 1
      if !title.isPart { best[title.key] = max(best[title.key] ?? 0, title.score) }
    }
    var line = 0
    for index in titles.indices where titles[index].score > 0 {
      let title = titles[index]
      let letters = Headline(title.text).letters
      if letters < 40,
        counts["\(title.key) \(title.text)"] ?? 0 >= 3
          || said[places[index]] == title.text
          || title.isPart && best[title.key] ?? 0 >= sure
      {
        titles[index].score = 0.1
      }
      let end = tree.nodes[title.node].end
      while line < lines.count, lines[line].nodes.upperBound <= title.node { line += 1 }
      guard line < lines.count, lines[line].nodes.lowerBound < end,
        lines[line].nodes.upperBound > end || lines[line].nodes.lowerBound < title.node
      else { continue }
      if lines[line].headline.letters > letters * 2 + 60 { titles[index].score = 0.1 }
    }
  }

  /// For each place the text that most of its links say: "Read more" stands in every row.
  private static func said(_ titles: [PageTitle], _ places: [UInt64]) -> [UInt64: String] {
    var texts: [UInt64: [String: Int]] = [:]
    for (title, place) in zip(titles, places) where title.score > 0 {
      texts[place, default: [:]][title.text, default: 0] += 1
    }
    return texts.compactMapValues { counts in
      let total = counts.values.reduce(0, +)
      guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        most.value >= 3, most.value * 5 >= total * 3
      else { return nil }
      return most.key
    }
  }

  private static func all(_ tree: PageTree) -> [PageTitle] {
    var titles: [PageTitle] = []
    var keys: [String: Int] = [:]
    var next = 0
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if !node.isText, node.traits.contains(.hidden) {
        index = node.end
        continue
      }
      if node.traits.contains(.link), let address = address(tree, index) {
        let place = String(address.prefix { $0 != "#" })
        let key: Int
        if let known = keys[place] {
          key = known
        } else {
          key = next
          keys[place] = key
          next += 1
        }
        let (text, isHeading) = title(tree, index)
        var score = Headline(text).score
        let isTime = isStamp(text) || isTimeElement(tree, index)
        if isTime || isLabel(tree, index) { score = 0 }
        if score > 0.2, isHeading { score += 0.4 }
        if Self.isTitleClass(tree, index) { score += score > 0.2 ? 0.2 : 0 }
        var title = PageTitle(node: index, address: address, key: key, text: text, score: score)
        title.isTime = isTime
        title.isPart = place.utf8.count < address.utf8.count
        titles.append(title)
      } else if node.traits.contains(.heading), !hasLink(tree, index), !isInLink(tree, index) {
        let text = tree.text(of: index)
        if ListingHeads.kind(text) == nil {
          titles.append(
            PageTitle(
              node: index, address: nil, key: next, text: text, score: Headline(text).score * 0.7))
          next += 1
        }
      }
      index += 1
    }
    return titles
  }

  /// Whether a link is `<time>` and nothing else: its text may be "2h".
  private static func isTimeElement(_ tree: PageTree, _ link: Int) -> Bool {
    let inner = link + 1
    return inner < tree.nodes[link].end && tree.nodes[inner].traits.contains(.time)
      && tree.nodes[inner].end == tree.nodes[link].end
  }

  /// `rel="tag"`, `rel="author"`: a link to what an item is filed under.
  private static func isLabel(_ tree: PageTree, _ link: Int) -> Bool {
    guard let rel = tree.attribute("rel", of: link) else { return false }
    return rel.utf8.map(ASCII.lower).split { ASCII.isSpace($0) }.contains { word in
      word.elementsEqual("tag".utf8) || word.elementsEqual("author".utf8)
        || word.elementsEqual("category".utf8)
    }
  }

  /// Whether a text is a time and nothing else: `<a href="item?id=1">3 hours ago</a>`.
  private static func isStamp(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (4...60).contains(bytes.count) else { return false }
    return ListingStamp.find(in: bytes, 0..<bytes.count).contains { stamp in
      let rest = bytes[..<stamp.range.lowerBound] + bytes[stamp.range.upperBound...]
      return Headline(Array(rest)).letters < 4
    }
  }

  /// An address that may be an article's.
  static func address(_ tree: PageTree, _ node: Int) -> String? {
    guard let address = tree.attribute("href", of: node) else { return nil }
    let bytes = Array(address.utf8.drop { $0 <= 0x20 })
    guard let first = bytes.first, first != UInt8(ascii: "#") else { return nil }
    if let scheme = LinkText.scheme(address) {
      guard scheme == "http" || scheme == "https" else { return nil }
    }
    return address
  }

  /// The text of a link that says what it leads to: its heading, the part called its title, or all
  /// of it but the stamp.
  private static func title(_ tree: PageTree, _ link: Int) -> (String, isHeading: Bool) {
    let skipped = stampNodes(tree, link)
    var best: (text: String, score: Double, isHeading: Bool)?
    var parts = 0
    for index in link + 1..<max(link + 1, tree.nodes[link].end) {
      let node = tree.nodes[index]
      if node.isText {
        parts += 1
        continue
      }
      let isHeading = node.traits.contains(.heading)
      guard isHeading || isTitleClass(tree, index) else { continue }
      let text = tree.text(of: index, skipping: skipped)
      let score =
        Headline(text).score + (isHeading ? 0.2 : 0) + (isTitleClass(tree, index) ? 0.2 : 0)
      if Headline(text).letters >= 6, score > best?.score ?? 0 { best = (text, score, isHeading) }
    }
    let isHeading = isInHeading(tree, link)
    if let best { return (best.text, best.isHeading || isHeading) }
    if parts > 1, !isHeading, let line = bestLine(tree, link) { return (line, false) }
    let text = tree.text(of: link, skipping: skipped)
    // A cut text whose whole stands in the title attribute.
    if Headline(text).isCut, let whole = tree.attribute("title", of: link).map(Hygiene.line),
      whole.utf8.count > text.utf8.count, shares(whole, text)
    {
      return (whole, isHeading)
    }
    return (withoutStamp(text) ?? text, isHeading)
  }

  /// The nodes within a link that are stamps and nothing else.
  private static func stampNodes(_ tree: PageTree, _ link: Int) -> Set<Int> {
    var texts: [Int] = []
    var skipped: Set<Int> = []
    for index in link + 1..<max(link + 1, tree.nodes[link].end) {
      if tree.nodes[index].isText { texts.append(index) }
      if tree.nodes[index].traits.contains(.time) { skipped.insert(index) }
    }
    guard texts.count > 1 else { return [] }
    for index in texts {
      let bytes = Array(tree.text(of: index).utf8)
      guard bytes.count < 80, let stamp = ListingStamp.find(in: bytes, 0..<bytes.count).first
      else { continue }
      let rest = bytes[..<stamp.range.lowerBound] + bytes[stamp.range.upperBound...]
      if Headline(Array(rest)).letters < 4 { skipped.insert(index) }
    }
    return skipped
  }

  private static func shares(_ whole: String, _ text: String) -> Bool {
    let head = Array(text.utf8.prefix(20))
    return whole.utf8.starts(with: head)
  }

  /// The best of the lines a link that wraps a whole card holds.
  private static func bestLine(_ tree: PageTree, _ link: Int) -> String? {
    var best: (text: String, score: Double)?
    var index = link + 1
    var lines = 0
    while index < tree.nodes[link].end {
      let node = tree.nodes[index]
      if !node.isText, node.traits.contains(.hidden) || node.traits.contains(.time) {
        index = node.end
        continue
      }
      // Elements of text alone are the lines.
      if !node.isText, node.end > index + 1, !holdsBlock(tree, index) {
        let text = tree.text(of: index)
        lines += 1
        let cut = withoutStamp(text) ?? text
        let score = Headline(cut).score
        if score > best?.score ?? 0.3 { best = (cut, score) }
        index = node.end
        continue
      }
      index += 1
    }
    return lines > 1 ? best?.text : nil
  }

  private static func holdsBlock(_ tree: PageTree, _ node: Int) -> Bool {
    (node + 1..<tree.nodes[node].end).contains {
      !tree.nodes[$0].traits.isDisjoint(with: [.block, .lineBreak])
        || !tree.nodes[$0].isText && !tree.nodes[$0].traits.contains(.void)
          && tree.nodes[$0].end - $0 > 1 && tree.nodes[node].end - node > 3
    }
  }

  /// The text without a clock at its head, or in brackets at its end; a day may be of the title.
  static func withoutStamp(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count < 400 else { return nil }
    for stamp in ListingStamp.find(in: bytes, 0..<bytes.count)
    where stamp.time != nil || isParted(stamp, bytes) {
      let isHead = stamp.range.lowerBound <= 2
      let isTail =
        stamp.range.upperBound + 2 >= bytes.count
        && (stamp.day != nil && stamp.time != nil || isParted(stamp, bytes)
          || bytes[stamp.range.lowerBound] == UInt8(ascii: "(")
          || bytes[stamp.range.lowerBound] == UInt8(ascii: "["))
      guard isHead || isTail else { continue }
      let rest = Array(bytes[..<stamp.range.lowerBound] + bytes[stamp.range.upperBound...])
      let trimmed = StampUnits.trimmed(rest)
      return trimmed.count >= 8 ? String(decoding: trimmed, as: UTF8.self) : nil
    }
    return nil
  }

  /// Whether it is a date of full numbers that a comma or a bar parts from the title.
  private static func isParted(_ stamp: ListingStamp, _ bytes: [UInt8]) -> Bool {
    let first = stamp.range.lowerBound
    guard first > 2, stamp.range.count >= 10, stamp.tellsWholeDay else { return false }
    let sign = bytes[first - 1] == 0x20 ? bytes[first - 2] : bytes[first - 1]
    return sign == UInt8(ascii: ",") || sign == UInt8(ascii: "|")
  }

  static func isTitleClass(_ tree: PageTree, _ node: Int) -> Bool {
    guard let value = tree.attribute("class", of: node) ?? tree.attribute("itemprop", of: node)
    else { return false }
    let lower = value.utf8.map(ASCII.lower)
    let isSub = ByteSearch.first("subtitle", in: lower, 0..<lower.count) != nil
    return ByteSearch.first("title", in: lower, 0..<lower.count) != nil && !isSub
      || ByteSearch.first("headline", in: lower, 0..<lower.count) != nil
  }

  private static func isInHeading(_ tree: PageTree, _ node: Int) -> Bool {
    isIn(.heading, tree, node, within: 3)
  }

  private static func isInLink(_ tree: PageTree, _ node: Int) -> Bool {
    isIn(.link, tree, node, within: 8)
  }

  /// Whether one of so many elements around a node has a trait.
  private static func isIn(
    _ trait: PageElement, _ tree: PageTree, _ node: Int, within levels: Int
  ) -> Bool {
    var parent = tree.nodes[node].parent
    for _ in 0..<levels where parent > 0 {
      if tree.nodes[parent].traits.contains(trait) { return true }
      parent = tree.nodes[parent].parent
    }
    return false
  }

  private static func hasLink(_ tree: PageTree, _ node: Int) -> Bool {
    (node + 1..<max(node + 1, tree.nodes[node].end)).contains {
      tree.nodes[$0].traits.contains(.link)
    }
  }
}
