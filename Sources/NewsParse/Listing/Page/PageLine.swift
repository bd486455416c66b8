internal import NewsSystem
internal import NewsText
internal import NewsTime

/// A run of text on a page that no block boundary parts: what a reader sees as one line.
struct PageLine: Sendable {
  /// Its text nodes: the first, and one past the last.
  var nodes: Range<Int>
  /// The innermost element around it all.
  var owner: Int
  var text: String
  var headline: Headline
  var stamps: [ListingStamp]
}

extension [PageLine] {
  /// The lines that begin among the nodes of `span`, at most so many.
  func within(_ span: Range<Int>, atMost limit: Int = .max) -> ArraySlice<PageLine> {
    let low = indices.partitionPoint { self[$0].nodes.lowerBound < span.lowerBound }
    return self[low...].prefix(limit).prefix { $0.nodes.lowerBound < span.upperBound }
  }
}
