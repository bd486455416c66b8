import NewsDesk

extension CommandSpec {
  static let ticker = CommandSpec(
    name: "ticker",
    summary: "print the ticker: one line an item, oldest first",
    details: """
      Without bounds the last ten lines. It reads only: nothing is marked as seen.
      A bar (waybar, i3bar, polybar, tmux) gets its own language; with -f one line at a time, \
      the next after ten seconds.
      A template has fields {time} {date} {stamp} {title} {subtitle} {summary} {source} {topic} \
      {link} {author} {was} {seq} and more, a width in cells {title:60} {source:>12} {title:.60}, \
      and filters {title|upper} {title|trunc:40|json}: upper, lower, trunc:N, json, url, pango, \
      tmux, polybar.
      TIME is 2h, 3 days ago, today, yesterday, 06:30, monday, 2024-06-25[T20:49[+04:00]] or \
      @unix, in the zone of the config.
      """,
    options: [
      OptionSpec("follow", short: "f", help: "then wait for more"),
      OptionSpec("last", short: "n", value: "N", help: "the last N lines (10)"),
      OptionSpec(
        "cursor-file", value: "FILE",
        help: "what came after the event FILE holds; written after each line", completes: .file),
      OptionSpec(
        "match", value: "WORDS", help: "only items with these words", repeats: true),
    ] + bounds + [
      OptionSpec("all", help: "copies and backlog too")
    ] + forms + [
      OptionSpec("marquee", value: "WIDTH", help: "one rolling line of so many cells")
    ],
    exclusive: [["format", "template"], ["template", "marquee"], ["template", "json"]],
    examples: [
      Example("tidings ticker -f", "the last ten, then what comes"),
      Example("tidings ticker --since 06:30 --topic dagestan", "one topic since this morning"),
      Example(
        "tidings ticker -f -n 0 --format jsonl | jq --unbuffered -r .title", "titles into a pipe"),
      Example("tidings ticker -f --format waybar", "in a bar"),
      Example("tidings ticker --template '{time} {source:12} {title:60}'", "in columns"),
    ])

  /// Which items are wanted: of the ticker, and of a search.
  static let bounds: [OptionSpec] = [
    OptionSpec("since", short: "S", value: "TIME", help: "what came at TIME or later"),
    OptionSpec("until", short: "U", value: "TIME", help: "what came before TIME"),
    OptionSpec("after", value: "SEQ", help: "what came after that event"),
    OptionSpec(
      "topic", value: "T", help: "only items of this topic", repeats: true, completes: .topics),
    OptionSpec(
      "source", value: "S", help: "only items of this source", repeats: true, completes: .sources),
    OptionSpec("story", value: "S", help: "only items of this story (s917)"),
    OptionSpec(
      "language", value: "L", help: "only items in this language (en)", repeats: true),
  ]

  /// What a line looks like.
  static let forms: [OptionSpec] = [
    OptionSpec("format", value: "F", help: "form of a line", choices: TickerFormat.names),
    OptionSpec("template", value: "T", help: "a line of your own: '{time} {title:60}'"),
  ]
}
