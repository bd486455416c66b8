import NewsModel

/// Which item speaks for a story.
enum Lead {
  /// The lead first, then oldest to newest. An outcome or a number leads; condolences, "discuss"
  /// and opinion do not while something else can; ties go to the newest.
  static func ordered(_ events: [Event]) -> [Event] {
    guard events.count > 1 else { return events }
    var byTime = events.sorted { ($0.time, $0.seq) < ($1.time, $1.seq) }
    let headlines = byTime.map { Headline($0.item) }
    var lead = 0
    for index in byTime.indices.dropFirst()
    where headlines[index].gravity >= headlines[lead].gravity {
      lead = index
    }
    byTime[lead].explain("leads: \(headlines[lead].because)")
    return [byTime[lead]] + byTime[..<lead] + byTime[(lead + 1)...]
  }
}

extension Event {
  /// Adds what the editor decided to the reasons that `why` shows.
  mutating func explain(_ reason: String) {
    because += because.isEmpty ? reason : "; " + reason
  }
}
