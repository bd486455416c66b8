import NewsTime

/// When a 429 or 503 of some URLs is the word of their whole host.
struct HostMood {
  private var answered = 0
  private var refused = 0
  private var inARow = 0
  private var latest: Instant?

  mutating func noteAnswer() {
    answered += 1
    inARow = 0
  }

  /// Returns until when to leave the host alone, once two in a row are refused and these are no mere
  /// exceptions among what it answers.
  mutating func noteRefusal(until: Instant) -> Instant? {
    refused += 1
    inARow += 1
    let longest = max(latest ?? until, until)
    latest = longest
    return inARow >= 2 && refused * 2 >= answered ? longest : nil
  }
}
