import NewsModel

/// A section with its stories still weighed.
struct OpenSection {
  var section: Edition.Section {
    Edition.Section(id: id, title: title, kind: kind, stories: candidates.map(\.story))
  }

  let id: String
  let title: String
  let kind: Edition.Section.Kind
  var candidates: [Candidate]
}

/// Which sections an edition has, and in which order: the user's topics by weight, then size, then
/// gravity; what is left goes to Elsewhere, last.
struct SectionOrder {
  private let topics: [Topic]

  init(_ topics: [Topic]) {
    self.topics = topics
  }

  func sections(of candidates: [Candidate]) -> [OpenSection] {
    var members: [String: [Candidate]] = [:]
    var names: [String: String] = [:]
    var rest: [Candidate] = []
    for candidate in candidates {
      guard let topic = candidate.topic else {
        rest.append(candidate)
        continue
      }
      members[topic.id, default: []].append(candidate)
      names[topic.id] = topic.name
    }
    let ranked = members.keys.map { id -> (rank: Rank, section: OpenSection) in
      let place = topics.firstIndex { $0.id == id }
      let section = OpenSection(
        id: id, title: place.map { topics[$0].name } ?? names[id] ?? id, kind: .topic,
        candidates: SectionOrder.ordered(members[id] ?? []))
      let rank = Rank(
        weight: place.map { topics[$0].weight } ?? 0,
        size: section.candidates.reduce(0) { $0 + $1.story.items.count },
        score: section.candidates.map(\.score).max() ?? 0, place: place ?? topics.count, id: id)
      return (rank, section)
    }
    var sections = ranked.sorted { $0.rank.isAbove($1.rank) }.map(\.section)
    if !rest.isEmpty {
      sections.append(
        OpenSection(
          id: "elsewhere", title: "Elsewhere", kind: .elsewhere,
          candidates: SectionOrder.ordered(rest)))
    }
    return sections
  }

  /// Events, then statements, then analysis; in each the weightier first, ties to the newest.
  private static func ordered(_ candidates: [Candidate]) -> [Candidate] {
    candidates.sorted { left, right in
      if left.manner != right.manner { return left.manner.rawValue < right.manner.rawValue }
      return left.isAbove(right)
    }
  }

  private struct Rank {
    var weight: Double
    var size: Int
    var score: Int
    var place: Int
    var id: String

    func isAbove(_ other: Rank) -> Bool {
      (weight, size, score) != (other.weight, other.size, other.score)
        ? (weight, size, score) > (other.weight, other.size, other.score)
        : (place, id) < (other.place, other.id)
    }
  }
}
