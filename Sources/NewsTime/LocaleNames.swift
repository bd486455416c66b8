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

  /// A weekday by its name in any language and case, or its abbreviation.
  package static func weekday(_ bytes: [UInt8], in range: Range<Int>) -> Weekday? {
    Weekday(rawValue: Int(meaning(bytes, in: range).weekday) - 1)
  }

  /// All a word means; nothing for words that stand in no stamp.
  static func meaning(_ bytes: [UInt8], in range: Range<Int>) -> Meaning {
    guard (1...48).contains(range.count) else { return Meaning() }
    return table.meaning(Keys(bytes, range))
  }

  /// What a word is looked up by.
  struct Keys {
    /// Of all of it.
    private(set) var whole = Table.seed
    /// Of what is left of it without one to three letters at its end, the longest first; a word of
    /// fewer than five bytes has no ending.
    private(set) var stems: (UInt64, UInt64, UInt64) = (0, 0, 0)
    private var count = 0

    /// Of the folded word in `range`. Most words are ASCII, and are folded as they are read.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
      for index in range {
        let byte = bytes[index]
        guard byte < 0x80 else {
          self = Keys(folded: WordFold.fold(bytes, range))
          return
        }
        take(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }

    private init(folded word: [UInt8]) {
      for byte in word { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
      if count >= 4, byte & 0xC0 != 0x80 { stems = (whole, stems.0, stems.1) }
      whole = Table.key(whole, byte)
      count += 1
    }
  }

  // MARK: The table

  /// Words by a number of their folded bytes: a page has many words, and next to none is a name.
  struct Table: Sendable {
    private var words: [UInt64: Meaning] = [:]
    private var stems: [UInt64: Meaning] = [:]
    /// First words of forms of several words.
    private var starts: Set<UInt64> = []
    /// Whether a key with these low bits is in any of them: most words end here.
    private var filter = [Bool](repeating: false, count: 1 << 16)

    /// The key of no bytes (FNV-1a).
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The key of a word and one byte more.
    static func key(_ key: UInt64, _ byte: UInt8) -> UInt64 {
      (key ^ UInt64(byte)) &* 0x0100_0000_01B3
    }

    static func key(_ word: [UInt8]) -> UInt64 {
      word.reduce(seed) { key($0, $1) }
    }

    func word(_ key: UInt64) -> Meaning? {
      mayHold(key) ? words[key] : nil
    }

    /// Inflected forms: the longest stem the word begins with.
    func meaning(_ keys: Keys) -> Meaning {
      word(keys.whole) ?? stem(keys.stems.0) ?? stem(keys.stems.1) ?? stem(keys.stems.2)
        ?? Meaning()
    }

    private func stem(_ key: UInt64) -> Meaning? {
      mayHold(key) ? stems[key] : nil
    }

    func begins(_ key: UInt64) -> Bool {
      mayHold(key) && starts.contains(key)
    }

    private func mayHold(_ key: UInt64) -> Bool {
      filter[Int(key >> 32 & 0xFFFF)]
    }

    private mutating func enter(_ key: UInt64) {
      filter[Int(key >> 32 & 0xFFFF)] = true
    }

    /// Adds the words of `text`, which spaces part; `_` stands for a space, and a word that ends
    /// with `*` may have an ending.
    mutating func add(_ text: Substring, _ change: (inout Meaning) -> Void) {
      for word in text.split(separator: " ") {
        let isStem = word.hasSuffix("*")
        let key = WordFold.fold(isStem ? word.dropLast() : word).map { $0 == 0x5F ? 0x20 : $0 }
        let whole = Self.key(key)
        change(&words[whole, default: Meaning()])
        enter(whole)
        if let stop = key.firstIndex(where: { $0 == 0x20 || $0 == 0x2D }) {
          let first = Self.key(Array(key[..<stop]))
          starts.insert(first)
          enter(first)
        }
        guard isStem else { continue }
        change(&stems[whole, default: Meaning()])
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
