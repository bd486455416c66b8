import NewsModel

/// The few stories that a reader in a hurry reads.
enum Brief {
  /// What a second, third… story of one section loses: a brief looks over all of the day.
  private static let repetition = 150

  /// Ids of the stories; none where the edition has no more than `limit` anyway.
  static func choose(from sections: [OpenSection], limit: Int) -> [Int64] {
    var rest = sections.flatMap { section in section.candidates.map { ($0, section.id) } }
    guard rest.count > limit else { return [] }
    var chosen: [Int64] = []
    var told: [String: Int] = [:]
    while chosen.count < limit {
      var best: (index: Int, score: Int)?
      for (index, (candidate, section)) in rest.enumerated() {
        let score = candidate.score - told[section, default: 0] * repetition
        if let best, (score, rest[best.index].0.isAbove(candidate) ? 0 : 1) <= (best.score, 0) {
          continue
        }
        best = (index, score)
      }
      guard let best else { break }
      let (candidate, section) = rest.remove(at: best.index)
      chosen.append(candidate.story.id)
      // Elsewhere is no subject of its own.
      if section != "elsewhere" { told[section, default: 0] += 1 }
    }
    return chosen
  }
}
