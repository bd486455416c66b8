import NewsModel

/// The few stories that a reader in a hurry reads.
enum Brief {
  /// What a second, third… story of one section loses: a brief looks over all of the day.
  private static let repetition = 150

  /// Ids of the stories; none where the edition has no more than `limit` anyway.
  static func choose(from sections: [OpenSection], limit: Int) -> [Int64] {
    let count = sections.reduce(0) { $0 + $1.candidates.count }
    guard count > limit else { return [] }
    var chosen: [Int64] = []
    var isChosen: Set<Place> = []
    var told = Array(repeating: 0, count: sections.count)
    while chosen.count < limit {
      var best: (place: Place, score: Int)?
      for (number, section) in sections.enumerated() {
        let loss = told[number] * repetition
        for (index, candidate) in section.candidates.enumerated() {
          let score = candidate.score - loss
          if let best {
            guard score >= best.score else { continue }
            let other = sections[best.place.section].candidates[best.place.index]
            guard score > best.score || candidate.isAbove(other) else { continue }
          }
          let place = Place(section: number, index: index)
          if !isChosen.contains(place) { best = (place, score) }
        }
      }
      guard let best else { break }
      isChosen.insert(best.place)
      chosen.append(sections[best.place.section].candidates[best.place.index].story.id)
      // Elsewhere is no subject of its own.
      if sections[best.place.section].kind != .elsewhere { told[best.place.section] += 1 }
    }
    return chosen
  }

  private struct Place: Hashable {
    var section: Int
    var index: Int
  }
}
