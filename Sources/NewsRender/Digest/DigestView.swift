import NewsModel
import NewsText
import NewsTime

/// What every face of a digest says, worked out once: cleaned, with its days and counts.
struct DigestView {
  let edition: Edition
  let words: DigestWords
  let clock: Clock
  /// The day most items stand on: theirs goes without a mark.
  let usualDay: Day
  /// Where the items come from more than one source, each says which.
  let namesSources: Bool
  private let days: [Day: Int]

  init(_ edition: Edition) {
    let edition = edition.cleaned()
    self.edition = edition
    words = .of(edition.language)
    clock = Clock(zone: Zone.named(edition.zone) ?? .utc)
    var days: [Day: Int] = [:]
    var sources: Set<String> = []
    for event in edition.stories.flatMap(\.items) {
      days[clock.day(event.time), default: 0] += 1
      sources.insert(event.sourceName)
    }
    self.days = days
    usualDay = days.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? edition.day
    namesSources = sources.count > 1
  }

  var isEmpty: Bool {
    edition.sections.isEmpty
  }

  /// "Tuesday 25 June 2024: nothing new · 4 of 5 sources answered"
  var emptyLine: String {
    "\(words.long(edition.day)): \(words.nothing) · \(answered)"
  }

  /// "Tue", "17 Jun" where the item stands on another day than most.
  func mark(_ event: Event) -> String? {
    let day = clock.day(event.time)
    return day == usualDay ? nil : words.mark(day, edition.day, besides: usualDay)
  }

  /// "Tue 16:59", as much of it as there is to say.
  func time(_ event: Event) -> String {
    [mark(event), clock.time(event)].compactMap(\.self).joined(separator: " ")
  }

  /// A title of more cells is no title; the rest is in the page it links to.
  private static let longestTitle = 600

  func title(_ event: Event) -> String {
    DigestView.cut(
      event.item.title.isEmpty ? event.item.link ?? "?" : event.item.title,
      to: DigestView.longestTitle)
  }

  func subtitle(_ event: Event) -> String? {
    guard let subtitle = event.item.subtitle, !DigestView.advertises(subtitle, event.sourceName)
    else { return nil }
    return DigestView.cut(subtitle, to: DigestView.longestTitle)
  }

  /// "Caliber.Az on YouTube": the source's own name and a word or two tell nothing of the event.
  private static func advertises(_ subtitle: String, _ source: String) -> Bool {
    guard subtitle.utf8.count <= source.utf8.count + 30 else { return false }
    let (words, name) = (Words.split(subtitle), Words.split(source))
    return !name.isEmpty && words.starts(with: name) && words.count <= name.count + 2
  }

  /// "Title — Subtitle", as published.
  func headline(_ event: Event) -> String {
    subtitle(event).map { "\(title(event)) — \($0)" } ?? title(event)
  }

  /// Cut behind a whole word.
  static func cut(_ text: String, to cells: Int) -> String {
    // No byte takes more than a cell.
    guard text.utf8.count > cells, Cells.width(text) > cells else { return text }
    var cut = Cells.cut(text, to: cells, ellipsis: "")
    if let space = cut.lastIndex(of: " "), Cells.width(String(cut[..<space])) > cells / 2 {
      cut = String(cut[..<space])
    }
    return cut + "…"
  }

  /// "was 15", "updated"; nil where nothing short is to be said.
  func change(_ event: Event) -> String? {
    switch Change(event) {
    case .words(let old): "\(words.was) \(old)"
    case .more: words.isUpdated
    case .title, nil: nil
    }
  }

  /// The whole title before, where the change is more than a few words.
  func titleBefore(_ event: Event) -> String? {
    guard case .title(let title) = Change(event) else { return nil }
    return DigestView.cut(title, to: DigestView.longestTitle)
  }

  /// Stories in brief, in the order of their numbers.
  var brief: [Story] {
    let numbers = Set(edition.brief)
    return edition.stories.filter { numbers.contains($0.number) }
  }

  func title(_ section: Edition.Section) -> String {
    switch section.kind {
    case .elsewhere: edition.sections.count == 1 ? words.all : words.elsewhere
    case .iptc: MediaTopic(id: section.id).map(words.title) ?? section.title
    case .topic, .thread: section.title
    }
  }

  func count(_ section: Edition.Section) -> Int {
    section.stories.reduce(0) { $0 + $1.items.count }
  }

  /// "40 new, 2 updated in 35 stories since Monday 13:44"
  var counts: String {
    let items = edition.stories.flatMap(\.items)
    let updates = items.count { $0.kind == .update }
    var parts: [String] = []
    if items.count > updates { parts.append(words.say(\.new, items.count - updates)) }
    if updates > 0 { parts.append(words.say(\.updated, updates)) }
    let told = parts.joined(separator: ", ") + " " + words.say(\.inStories, edition.stories.count)
    guard let start = edition.from ?? items.map(\.time).min() else { return told }
    return told + " " + words.since(clock.day(start), clock.time(start), on: edition.day)
  }

  var answered: String {
    words.answered(edition.answered, of: edition.asked)
  }

  /// "Baku time (+04); Monday unless marked Tue"
  var times: String {
    let city = edition.zone.split(separator: "/").last.map(String.init) ?? edition.zone
    let offset = clock.zone.offset(at: edition.cutoff)
    let isNamed = edition.zone.utf8.contains(UInt8(ascii: "/"))
    let zone =
      isNamed
      ? words.zone.filled([
        "city": String(city.map { $0 == "_" ? " " : $0 }), "offset": Clock.shortOffset(offset),
      ])
      : offset == 0 ? "UTC" : "UTC\(Clock.shortOffset(offset))"
    if days.isEmpty || (days.count == 1 && usualDay == edition.day) { return zone }
    let others = days.keys.filter { $0 != usualDay }
    let mark =
      others.count == 1 ? others.first.map { words.mark($0, edition.day, besides: usualDay) } : nil
    let usual = words.near(usualDay, edition.day)
    return others.isEmpty ? "\(zone); \(usual)" : "\(zone); \(words.unmarked(usual, mark: mark))"
  }

  /// "made Tue 09:12" where that is more than an hour late; "makes up for 2 missed editions" after
  /// a sleep.
  var remarks: [String] {
    var remarks: [String] = []
    if edition.made.seconds - edition.cutoff.seconds > 3600 {
      let day = clock.day(edition.made)
      let when = "\(words.mark(day, day, besides: day)) \(clock.time(edition.made))"
      remarks.append(words.made.filled(["when": when]))
    }
    if edition.missed > 0 { remarks.append(words.say(\.missed, edition.missed)) }
    return remarks
  }

  /// Reading at 130 words a minute: headlines are read slower than prose.
  var minutes: String {
    var count = 0
    for event in edition.stories.flatMap(\.items) { count += DigestView.words(headline(event)) }
    for story in brief { count += story.lead.map { DigestView.words(headline($0)) } ?? 0 }
    return words.say(\.minutes, max(1, (count + 129) / 130))
  }

  /// Words, or two characters where a script puts no spaces between them.
  private static func words(_ text: String) -> Int {
    var words = 0
    var isInWord = false
    var dense = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0E00...0x0EFF, 0x1000...0x109F, 0x3040...0x9FFF, 0x20000...0x3FFFF: dense += 1
      case 0x20:
        isInWord = false
      default:
        if !isInWord { words += 1 }
        isInWord = true
      }
    }
    return words + dense / 2
  }

  /// What failed or fell silent, and what was kept apart.
  var tail: [String] {
    var lines: [String] = []
    if !edition.failed.isEmpty {
      let failed = edition.failed.map { "\(Direction.isolated($0.name)): \($0.reason)" }
      lines.append("\(words.failed): \(failed.joined(separator: "; ")).")
    }
    if !edition.recovered.isEmpty {
      let names = edition.recovered.map { Direction.isolated($0) }
      lines.append("\(words.recovered): \(names.joined(separator: ", ")).")
    }
    if edition.apart > 0 {
      lines.append("\(words.apartLabel): \(words.say(\.apart, edition.apart)).")
    }
    if edition.failed.isEmpty, edition.asked > 0 { lines.append(words.noneFailed) }
    return lines
  }
}
