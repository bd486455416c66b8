import NewsModel
import NewsText

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
/// gravity; the day's own threads; IPTC's topics for the rest; what is left goes to Elsewhere, last.
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
    let left = addThreads(of: rest, to: &sections)
    let elsewhere = addMediaTopics(of: left, to: &sections)
    if !elsewhere.isEmpty {
      sections.append(
        OpenSection(
          id: "elsewhere", title: "Elsewhere", kind: .elsewhere,
          candidates: SectionOrder.ordered(elsewhere)))
    }
    return sections
  }

  /// Adds the day's own threads; returns the stories that stand in none.
  private func addThreads(
    of candidates: [Candidate], to sections: inout [OpenSection]
  ) -> [Candidate] {
    var isTold = Array(repeating: false, count: candidates.count)
    var added: [OpenSection] = []
    for thread in Threads.find(in: candidates.map(\.story)) {
      for place in thread.stories { isTold[place] = true }
      added.append(
        OpenSection(
          id: Words.split(thread.label).joined(separator: "-"), title: thread.label,
          kind: .thread,
          candidates: SectionOrder.ordered(
            thread.stories.map { candidates[$0].under("thread: \(thread.label)") })))
    }
    sections += SectionOrder.ranked(added)
    return candidates.indices.filter { !isTold[$0] }.map { candidates[$0] }
  }

  /// Adds IPTC's topics that two stories or more stand under; returns the rest.
  private func addMediaTopics(
    of candidates: [Candidate], to sections: inout [OpenSection]
  ) -> [Candidate] {
    var members: [MediaTopic: [Candidate]] = [:]
    var rest: [Candidate] = []
    for candidate in candidates {
      if let topic = Threads.topic(of: candidate.story) {
        members[topic, default: []].append(candidate)
      } else {
        rest.append(candidate)
      }
    }
    var added: [OpenSection] = []
    for topic in MediaTopic.allCases {
      guard let own = members[topic] else { continue }
      guard own.count > 1 else {
        rest += own
        continue
      }
      added.append(
        OpenSection(
          id: topic.id, title: topic.name.prefix(1).uppercased() + topic.name.dropFirst(),
          kind: .iptc, candidates: SectionOrder.ordered(own)))
    }
    sections += SectionOrder.ranked(added)
    return rest
  }

  /// By size and gravity together: a section of two stories about lives lost stands before one of
  /// three about meetings.
  private static func ranked(_ sections: [OpenSection]) -> [OpenSection] {
    let ranked = sections.map { section in
      let size = section.candidates.reduce(0) { $0 + $1.story.items.count }
      let score = section.candidates.map(\.score).max() ?? 0
      return (weight: min(size, 20) * 100 + score / 2, score: score, section: section)
    }
    return ranked.sorted { left, right in
      left.weight != right.weight
        ? left.weight > right.weight
        : (right.score, left.section.id) < (left.score, right.section.id)
    }.map(\.section)
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
