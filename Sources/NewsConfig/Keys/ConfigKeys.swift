import NewsText

/// The keys of config.json, in the order the schema lists them.
enum ConfigKeys {
  static let top = KeyTable(
    "config", "What Tidings reads, keeps and tells.",
    [
      KeySpec("$schema", .text, "Where an editor finds this schema."),
      KeySpec(
        "title", .text, "Stands at the head of every digest; by default News, in its language."),
      KeySpec("timezone", .zone, "The zone times are shown in; the system's by default."),
      KeySpec(
        "language", .language, default: .string("en"), "The language of the digest's own words."),
      KeySpec("state", .path, "The folder of what is kept, relative to this file."),
      KeySpec("digests", .path, "The folder digests are written to, relative to this file."),
      KeySpec("sources", .list(.object(source)), default: .array([]), "Places news is read from."),
      KeySpec("topics", .list(.object(topic)), default: .array([]), "What you care about."),
      KeySpec(
        "only", .oneOrMore(.pattern), default: .array([]),
        "Words of which an item of any source must have one."),
      KeySpec(
        "not", .oneOrMore(.pattern), default: .array([]),
        "Words that keep an item of any source out."),
      KeySpec(
        "editions", .list(.object(edition)), default: .array([]),
        "When a digest is made, and of what; by default one at 06:30."),
      KeySpec("ticker", .object(ticker), "What live tickers hold back."),
      KeySpec(
        "user_agent", .scalar(.headerValue), "What web servers are told; Tidings by default."),
      KeySpec("proxy", .proxy, "The proxy for all sources."),
      KeySpec("ca_file", .path, "A PEM file of certificate authorities to trust."),
      KeySpec("deliveries", .map(.object(delivery)), "Where editions are sent, by name."),
      KeySpec("notify", .list(.object(alert)), default: .array([]), "What is told at once."),
      include,
      KeySpec(
        "requests_per_day", .whole(1...10_000_000),
        "Requests a day for all sources without \"every\" together; by default 24 for each."),
      KeySpec("keep", .object(keep), "How long what was read is kept."),
      KeySpec("metrics", .path, "A textfile for Prometheus, written after each cycle."),
    ])

  static let include = KeySpec(
    "include", .oneOrMore(.text), default: .array([]),
    "More files, relative to this one: JSON with more of these lists, or OPML with feeds; * and ? "
      + "stand for letters of a file's name.")

  /// An included file.
  static let part = KeyTable(
    "included file", "More sources, topics, editions, deliveries and rules.",
    ["$schema", "include", "sources", "topics", "editions", "deliveries", "notify"].compactMap {
      top[$0]
    })

  static let topic = KeyTable(
    "topic", "A section of your own in the digest.",
    [
      KeySpec("id", .id, "By default made from the name."),
      KeySpec("name", .text, "As the digest prints it; by default made from the id."),
      KeySpec(
        "match", .oneOrMore(.pattern), default: .array([]),
        "One of these must be there: a word in any ending, \"two words\", word*, /expression/."),
      KeySpec("not", .oneOrMore(.pattern), default: .array([]), "None of these may be there."),
      KeySpec("weight", .number, default: .number("1"), "Heavier topics stand first."),
    ])

  static let edition = KeyTable(
    "edition", "A digest that is made at the same time every day.",
    [
      KeySpec("id", .id, "Names the files; by default made from the title."),
      KeySpec("title", .text, "As the digest prints it; by default made from the id."),
      KeySpec("at", .oneOrMore(.clock), default: .string("06:30"), "Local times."),
      KeySpec("days", .oneOrMore(.choice(DayWords.all)), default: .string("daily"), "Which days."),
      KeySpec("timezone", .zone, "The zone of its times; the config's by default."),
      KeySpec(
        "formats", .oneOrMore(.choice(["text", "html", "markdown", "json"])),
        default: .strings(["text", "html"]),
        "The files that are written."),
      KeySpec("topics", .oneOrMore(.id), default: .array([]), "Only these topics; else all."),
      KeySpec("sources", .oneOrMore(.id), default: .array([]), "Only these sources; else all."),
      KeySpec("maximum", .whole(1...Int.max), "Stories at most; all by default."),
      KeySpec(
        "links", .choice(["end", "inline", "none"]), default: .string("end"),
        "Where the text digest puts links."),
      KeySpec("send", .oneOrMore(.text), default: .array([]), "Names of deliveries."),
      KeySpec(
        "send_empty", .flag, default: .bool(false), "An edition without news is sent as well."),
    ])

  static let ticker = KeyTable(
    "ticker", "What live tickers for people hold back: `run` and `ticker -f`.",
    [
      KeySpec(
        "quiet", .scalar(.clockSpan), "When lines are held, to be told when it ends."),
      KeySpec(
        "urgent", .oneOrMore(.pattern), default: .array([]),
        "Words of items that are told all the same."),
    ])

  static let keep = KeyTable(
    "keep", "How long what was read is kept.",
    [
      KeySpec(
        "items", .either(.choice(["forever"]), .duration), default: .string("180d"),
        "Items; what is left of one is that it was there."),
      KeySpec(
        "editions", .either(.choice(["forever"]), .duration), default: .string("forever"),
        "What editions said; their files are yours."),
    ])
}
