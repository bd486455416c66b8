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

  /// What a term counts for that so many items of a story have: a little less than each of them.
  static func frequency(_ count: UInt16) -> Float {
    if count == 1 { return 1 }
    return count < frequencies.count
      ? frequencies[Int(count)] : powf(Float(count), frequencyPower)
  }

  private static let frequencyPower: Float = 0.888
  private static let frequencies: [Float] = (0..<256).map { powf(Float($0), frequencyPower) }
}
