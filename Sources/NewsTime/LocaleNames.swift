/// Names of months and weekdays, and the words of relative times, in the languages news is read in.
package enum LocaleNames {
  /// Everything a word can mean in a stamp; in other languages it may mean another thing too.
  struct Meaning: Sendable, Hashable {
    /// 1...12.
    var month: UInt8 = 0
    /// 1 for Monday ... 7 for Sunday.
    var weekday: UInt8 = 0
    /// Seconds of a unit ("hours": 3600); months and years are 30 and 365 days.
    var unit: UInt32 = 0
    var role: Role = []
  }

  /// What a word does in a stamp.
  struct Role: OptionSet, Sendable, Hashable {
    let rawValue: UInt32
    static let today = Role(rawValue: 1)
    static let yesterday = Role(rawValue: 2)
    /// The day before yesterday.
    static let before = Role(rawValue: 4)
    /// "just now".
    static let now = Role(rawValue: 8)
    /// Stands before an age: "vor 5 Minuten".
    static let agoFirst = Role(rawValue: 16)
    /// Stands after an age: "5 minutes ago".
    static let agoLast = Role(rawValue: 32)
    static let morning = Role(rawValue: 64)
    static let afternoon = Role(rawValue: 128)
    /// Joins the parts of a stamp: "at", "de", "um".
    static let joint = Role(rawValue: 256)
    /// Stands after or before a clock: "Uhr", "klo".
    static let clock = Role(rawValue: 512)
    /// Stands after a year: "года".
    static let year = Role(rawValue: 1024)
    /// Stands before a month's number: "tháng".
    static let monthSign = Role(rawValue: 2048)
    /// One, as a word: "an hour ago".
    static let one = Role(rawValue: 4096)
    /// Says what a stamp is of: "Published", "Опубликовано".
    static let label = Role(rawValue: 8192)
    /// Stands after a day's number: "日".
    static let daySign = Role(rawValue: 16384)
    /// A unit that is two of its kind by itself: "ساعتين".
    static let two = Role(rawValue: 32768)
  }

  /// The number of a month, 1...12, by its name in any language and case, or its abbreviation.
  package static func month(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    let month = meaning(bytes, in: range).month
    return month == 0 ? nil : Int(month)
  }

  package static func weekday(_ bytes: [UInt8], in range: Range<Int>) -> Weekday? {
    Weekday(rawValue: Int(meaning(bytes, in: range).weekday) - 1)
  }

  /// All a word means; nothing for words that stand in no stamp.
  static func meaning(_ bytes: [UInt8], in range: Range<Int>) -> Meaning {
    guard (1...48).contains(range.count) else { return Meaning() }
    return meaning(folded: WordFold.fold(bytes, range))
  }

  static func meaning(folded word: [UInt8]) -> Meaning {
    if let found = table.words[word] { return found }
    // Inflected forms: the longest stem the word begins with; an ending is three letters at most.
    var letters = 0
    var length = word.count - 1
    while length >= 4, letters < 3 {
      if word[length] & 0xC0 != 0x80 {
        letters += 1
        if let found = table.stems[Array(word[..<length])] { return found }
      }
      length -= 1
    }
    return Meaning()
  }

  // MARK: The table

  struct Table: Sendable {
    var words: [[UInt8]: Meaning] = [:]
    var stems: [[UInt8]: Meaning] = [:]
    /// First words of forms of several words.
    var starts: Set<[UInt8]> = []

    /// Adds the words of `text`, which spaces part; `_` stands for a space, and a word that ends
    /// with `*` may have an ending.
    mutating func add(_ text: Substring, _ change: (inout Meaning) -> Void) {
      for word in text.split(separator: " ") {
        let isStem = word.hasSuffix("*")
        let key = WordFold.fold(isStem ? word.dropLast() : word).map { $0 == 0x5F ? 0x20 : $0 }
        change(&words[key, default: Meaning()])
        if let stop = key.firstIndex(where: { $0 == 0x20 || $0 == 0x2D }) {
          starts.insert(Array(key[..<stop]))
        }
        guard isStem else { continue }
        change(&stems[key, default: Meaning()])
      }
    }
  }

  static let table: Table = {
    var table = Table()
    for language in LocaleTable.languages {
      for (index, names) in language.months.split(separator: "|").enumerated() {
        // A name of two languages keeps the month it got first.
        table.add(names) { if $0.month == 0 { $0.month = UInt8(index + 1) } }
      }
      for (index, names) in language.weekdays.split(separator: "|").enumerated() {
        table.add(names) { if $0.weekday == 0 { $0.weekday = UInt8(index + 1) } }
      }
      let units: [UInt32] = [1, 60, 3600, 86_400, 604_800, 2_592_000, 31_536_000]
      for (seconds, names) in zip(units, language.units.split(separator: "|")) {
        table.add(names) { if $0.unit == 0 { $0.unit = seconds } }
      }
      for part in language.words.split(separator: "|") {
        guard let colon = part.firstIndex(of: ":") else { continue }
        let role = role(part[..<colon])
        table.add(part[part.index(after: colon)...]) { $0.role.formUnion(role) }
      }
    }
    return table
  }()

  private static func role(_ name: Substring) -> Role {
    switch name {
    case "today": .today
    case "yesterday": .yesterday
    case "before": .before
    case "now": .now
    case "first": .agoFirst
    case "last": .agoLast
    case "am": .morning
    case "pm": .afternoon
    case "joint": .joint
    case "clock": .clock
    case "year": .year
    case "month": .monthSign
    case "day": .daySign
    case "one": .one
    case "two": .two
    case "label": .label
    default: []
    }
  }
}
