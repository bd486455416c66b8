/// Invented events and what is written about them.
struct Press {
  private var state: UInt64 = 7
  private var events: [[String]] = []

  mutating func number(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(bound))
  }

  /// A word of its rank; lower ranks are said more often.
  private mutating func word(_ bound: Int) -> String {
    let rank = min(number(bound), number(bound))
    let consonants = Array("bdfgklmnprstvz".utf8)
    let vowels = Array("aeiou".utf8)
    var text: [UInt8] = []
    var rest = rank * 7919 + 13
    for _ in 0..<3 {
      text.append(consonants[rest % 14])
      rest /= 14
      text.append(vowels[rest % 5])
      rest /= 5
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The next headline: a new event in two of five, else one of the last five hundred again.
  mutating func headline() -> String {
    if events.isEmpty || number(5) < 2 {
      let words = (0..<6).map { _ in word(20_000) }
      events.append(words)
      if events.count > 500 { events.removeFirst() }
    }
    let newest = events.count - 1
    let event = events[max(0, newest - min(number(events.count), number(events.count)))]
    var words = (0..<5).map { _ in event[number(6)] }
    words += (0..<4).map { _ in word(4000) }
    return words.joined(separator: " ")
  }
}
