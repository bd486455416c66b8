import NewsModel
import NewsText
import NewsTime

/// A fixed desk with a fixed night: what the golden files are made of.
enum Samples {
  static let verrin = TopicName(id: "verrin", name: "Verrin flood")
  static let sea = TopicName(id: "sea", name: "Ships & the sea")

  /// 25 June 2024, 06:30 in Baku.
  static let cutoff = at("2024-06-25", "06:30")
  static let zone = "Asia/Baku"

  /// An instant by the clocks of Baku, which has been at +04:00 since 2016.
  static func at(_ day: String, _ clock: String) -> Instant {
    let day = Day(text: day) ?? Day(ordinal: 0)
    let time = TimeOfDay(text: clock) ?? .midnight
    return Instant(
      seconds: CivilTime(day: day, time: time).secondsSinceEpoch - 4 * 3600)
  }

  /// An event; `when` is "2024-06-24 18:42", a day alone, or nothing.
  static func event(
    _ seq: Int64, _ when: String, _ title: String, kind: Event.Kind = .new,
    source: (String, String) = ("coast", "Coast Radio"), topic: TopicName? = nil,
    subtitle: String? = nil, summary: String? = nil, link: String? = nil,
    language: String? = nil, was: String? = nil, also: [String] = [], story: Int64? = nil,
    copyOf: Int64? = nil
  ) -> Event {
    let parts = when.split(separator: " ").map(String.init)
    let day = parts.first.flatMap { Day(text: $0) }
    let clock = parts.count > 1 ? TimeOfDay(text: parts[1]) : nil
    let stamp = day.map { Stamp(day: $0, time: clock, offset: clock == nil ? nil : 4 * 3600) }
    let time =
      parts.isEmpty ? at("2024-06-24", "23:05") : at(parts[0], parts.count > 1 ? parts[1] : "00:00")
    return Event(
      seq: seq, kind: kind, itemID: seq, sourceID: source.0, sourceName: source.1,
      item: Item(
        title: title, subtitle: subtitle, summary: summary, link: link, published: stamp,
        language: language),
      time: time, firstSeen: at("2024-06-24", "23:05"), storyID: story ?? seq, topic: topic,
      was: was, copyOf: copyOf, also: also, because: "first")
  }

  static let harbour = ("harbour", "Harbour Post")

  /// A dozen events of three days: several languages, both directions, long and hostile ones.
  static let events: [Event] = [
    event(
      1, "2024-06-24 16:59", "Verrin dam holds as river falls 40 centimetres", topic: verrin,
      link: "https://coast.example/verrin?id=1&page=2", also: ["Harbour Post", "Tagblatt"]),
    event(
      2, "2024-06-24 20:17", "Evacuated families of Lower Verrin return home", source: harbour,
      topic: verrin, subtitle: "School opens on Thursday",
      link: "https://harbour.example/a/returning", story: 1),
    event(
      3, "2024-06-24 19:06", "Ministers discuss a second dam above the Verrin gorge and its cost",
      topic: verrin, link: "https://coast.example/second-dam"),
    event(
      4, "2024-06-25 00:06", "Ferry with 212 passengers runs aground off Port Hallam", topic: sea,
      link: "https://coast.example/ferry"),
    event(
      5, "2024-06-24 14:10", "Shipyard wins order for three <b>hydrogen</b> ferries & a tug",
      kind: .update, source: harbour, topic: sea, link: "https://harbour.example/yard",
      was: "Shipyard wins order for two hydrogen ferries"),
    event(
      6, "2024-06-23", "港の新しい灯台が完成し、三十年ぶりに夜の航路が開かれることになったと市長が発表した", source: harbour,
      link: "https://harbour.example/灯台", language: "ja"),
    event(
      7, "2024-06-24 21:30",
      "وزير النقل يفتتح خط العبّارات الجديد بين الميناءين بعد عشرين عاما من الانتظار",
      source: ("bahr", "راديو البحر"), link: "https://bahr.example/7", language: "ar"),
    event(
      8, "", "What comes after the lighthouse keepers?",
      link: "https://coast.example/keepers"),
    event(
      9, "2024-06-24 22:00",
      "Ink\u{1B}[31mred\u{1B}]0;owned\u{07} \u{202E}desrever\u{202C}\r\nIn brief\n\n 1 Forged line\tand a tab \u{200B}\u{2028}end",
      source: ("evil", "Evil\u{1B}[2J\nWire"), link: "javascript:alert(1)"),
    event(
      10, "2024-06-24 18:00",
      "A headline that goes on " + String(repeating: "and on ", count: 40)
        + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstand"
        + " ends",
      link: "https://coast.example/long", language: "de"),
    event(
      11, "2024-06-24 18:05",
      "Family reunited 👨‍👩‍👧‍👦 after 3 days 🇦🇿 — “we never doubted”, says Ağalarova",
      link: "https://coast.example/reunited"),
    event(
      12, "2024-06-24 17:00", "Verrin dam holds as river falls 40 centimetres", kind: .copy,
      source: harbour, topic: verrin, story: 1, copyOf: 1),
  ]

  static func story(_ number: Int, _ seqs: [Int64], day: Int = 1) -> Story {
    let items = seqs.compactMap { seq in events.first { $0.seq == seq } }
    return Story(id: seqs[0], number: number, day: day, items: items)
  }

  /// The morning's digest of those events.
  static let edition: Edition = {
    var edition = Edition(
      id: "morning", day: Day(text: "2024-06-25") ?? Day(ordinal: 0), title: "Morning digest",
      cutoff: cutoff, made: cutoff.adding(seconds: 2 * 3600 + 42 * 60),
      from: at("2024-06-24", "06:30"), zone: zone, after: 0, through: 12, brief: [1, 3, 4, 6, 8],
      asked: 5, answered: 4, apart: 6, links: .end, desk: "Coast desk", name: "2024-06-25-morning",
      missed: 2)
    edition.sections = [
      Edition.Section(
        id: "verrin", title: "Verrin flood", kind: .topic,
        stories: [story(1, [1, 2]), story(2, [3])]),
      Edition.Section(
        id: "sea", title: "Ships & the sea", kind: .topic,
        stories: [story(3, [4]), story(4, [5], day: 3)]),
      Edition.Section(
        id: "elsewhere", title: "Elsewhere", kind: .elsewhere,
        stories: [
          story(5, [6]), story(6, [7]), story(7, [8]), story(8, [9]), story(9, [10]),
          story(10, [11]),
        ]),
    ]
    edition.failed = [
      Edition.FailedSource(
        id: "gull", name: "Gull & Co", reason: "gull.example: timed out after 30 s")
    ]
    return edition
  }()
}
