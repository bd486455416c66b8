package import NewsModel
internal import NewsText
internal import NewsTime

/// Reads a plain-text "latest news" listing.
///
/// Stamps are found line by line; the layout of the rows (where the title stands, seen from its
/// stamp) is the one that gives most of them good titles. Lists of another layout on the same
/// page are looked for among the stamps that are left.
package enum TextListing {
  /// The listing's items; `bytes` are valid UTF-8.
  package static func read(
    _ bytes: [UInt8], context: ReadingContext
  ) throws(ParseError) -> Reading {
    var lines = TextLines.read(bytes)
    lines = TextHints.kept(lines, context.hints)
    let units = StampUnits.find(lines)
    var found = TextLists.find(lines, units)
    let dates = ListingDates(units.map(\.stamp), reference: context.reference)
    let items = found.lists.flatMap { list in
      TextItems.make(list, lines, dates, separators: found.left, base: context.baseURL)
    }
    guard !items.isEmpty else {
      throw ParseError(.noNews, "no list of news found in this text")
    }
    for unit in found.left where found.leftOut.count < 200 {
      found.leftOut.append("\(lines[unit.first].text): a stamp without a row")
    }
    return Reading(
      kind: .textListing, language: context.language, items: TextItems.inOrder(items),
      shape: found.shape, leftOut: found.leftOut)
  }
}
