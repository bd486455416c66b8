import NewsModel
import NewsParse
import NewsTime

extension SourceState {
  /// So many times fewer items in another layout are no quiet day.
  private static let drop = 10
  /// A listing that stays small and otherwise laid out for so many seconds is the page's new form.
  private static let patience: Int64 = 86_400

  /// What a listing that had items before lost, by the name of the error; nil where it did not, or
  /// where a page has settled on its new form.
  func changed(_ reading: Reading, count: Int, at now: Instant) -> String? {
    guard reading.kind.isListing, itemCount > 0 else { return nil }
    if count == 0 { return Self.words(0, before: itemCount) }
    guard shape != nil, reading.shape != shape, count * Self.drop <= itemCount else { return nil }
    if let lastSuccess, now.seconds - lastSuccess.seconds > Self.patience {
      return nil
    }
    return Self.words(count, before: itemCount)
  }

  /// The same for a document in which nothing was found; nil for other errors.
  func changed(_ error: ParseError) -> String? {
    switch error.reason {
    case .empty, .noNews: itemCount > 0 ? Self.words(0, before: itemCount) : nil
    case .binary, .damaged: nil
    }
  }

  private static func words(_ count: Int, before: Int) -> String {
    "shape changed: \(count) \(count == 1 ? "item" : "items"), \(before) before"
  }
}
