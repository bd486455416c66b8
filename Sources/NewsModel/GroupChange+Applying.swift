extension GroupChange {
  /// Brings placements, which this change came after, up to date.
  package func apply(to placements: inout [Placement]) {
    let moved = Dictionary(moves.map { ($0.seq, $0) }, uniquingKeysWith: { _, last in last })
    let merged = Dictionary(merges.map { ($0.from, $0) }, uniquingKeysWith: { _, last in last })
    for index in placements.indices {
      if let move = moved[placements[index].seq] {
        placements[index].storyID = move.story
        if placements[index].copyOf == nil {
          placements[index].because = move.because
        }
      }
      while let merge = merged[placements[index].storyID] {
        placements[index].storyID = merge.into
        if placements[index].because == "first" { placements[index].because = merge.because }
      }
    }
  }

  /// Moves events to the stories they are in by this change.
  package func apply(to events: inout [Event]) {
    let moved = Dictionary(moves.map { ($0.seq, $0.story) }, uniquingKeysWith: { _, last in last })
    let merged = Dictionary(
      merges.map { ($0.from, $0.into) }, uniquingKeysWith: { _, last in last })
    for index in events.indices {
      var story = moved[events[index].seq] ?? events[index].storyID
      while let id = story, let into = merged[id] { story = into }
      events[index].storyID = story
    }
  }
}
