import Glibc

/// The few functions that scores are made of.
enum StoryMeasure {
  /// What is left of a score after that many seconds between two sides.
  static func decay(_ seconds: Int64) -> Float {
    exp2f(-Float(abs(seconds)) / StoryTuning.halfLife)
  }

  /// 1 for a story of one item, less the more it has.
  static func youth(_ items: Int32) -> Float {
    if items <= 1 { return 1 }
    return items < youths.count ? youths[Int(items)] : powf(Float(items), -StoryTuning.youthPower)
  }

  private static let youths: [Float] = (0..<256).map { powf(Float($0), -StoryTuning.youthPower) }

  /// What two sides lose that share so many nats and no name: less the more they share.
  static func nameConflict(_ nats: Float) -> Float {
    let (most, least) = StoryTuning.nameConflictFades
    return StoryTuning.nameConflict * max(0, min(1, (least - nats) / (least - most)))
  }

  static let frequencies = Frequencies()

  /// What a term counts for that so many items of a story have: a little less than each of them.
  struct Frequencies: Sendable {
    private let known: [Float] = (0..<256).map { powf(Float($0), Frequencies.power) }
    private static let power: Float = 0.888

    func of(_ count: UInt16) -> Float {
      if count == 1 { return 1 }
      return count < known.count ? known[Int(count)] : powf(Float(count), Frequencies.power)
    }
  }
}
