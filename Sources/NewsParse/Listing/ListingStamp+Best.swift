internal import NewsTime

extension ListingStamp {
  /// The stamp of a line that tells most; one told so briefly that it may be none counts only where
  /// it `isAlone`.
  static func best(_ stamps: [ListingStamp], isAlone: Bool) -> ListingStamp? {
    let certain = stamps.filter { !$0.isBare }
    return certain.first { $0.form == 0 } ?? certain.first ?? (isAlone ? stamps.first : nil)
  }
}
