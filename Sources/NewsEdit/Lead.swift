import NewsModel

/// Which item speaks for a story.
enum Lead {
  /// The lead first, then oldest to newest. An outcome or a number leads; condolences, "discuss"
  /// and opinion do not while something else can; ties go to the newest.
  static func ordered(_ events: [Event]) -> [Event] {
    guard events.count > 1 else { return events }
    let byTime = events.sorted { ($0.time, $0.seq) < ($1.time, $1.seq) }
    var lead = 0
    for index in byTime.indices.dropFirst()
    where Headline(byTime[index].item).gravity >= Headline(byTime[lead].item).gravity {
      lead = index
    }
    return [byTime[lead]] + byTime[..<lead] + byTime[(lead + 1)...]
  }
}
