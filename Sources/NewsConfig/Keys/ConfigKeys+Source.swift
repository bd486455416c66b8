import NewsText

extension ConfigKeys {
  static let source = KeyTable(
    "source", "A place news is read from; what kind it is, is found out.",
    one: ["url", "file", "command"], former: ["local": "allow_private"],
    [
      KeySpec("url", .scalar(.webURL), "A feed, or a page with the latest news."),
      KeySpec("file", .path, "A file, relative to this one; ~/ is your home."),
      KeySpec(
        "command", .list(.text), "A program and its arguments, whose output is read; no shell."),
      KeySpec("id", .id, "By default made from the host and path."),
      KeySpec("name", .text, "As ticker and digest print it; the host by default."),
      KeySpec("every", .duration, "A fixed interval; by default it adapts to the source."),
      KeySpec("timezone", .zone, "The zone of stamps that tell none."),
      KeySpec("language", .language, "The language of its items."),
      KeySpec(
        "topics", .oneOrMore(.id), default: .array([]), "Topics all its items stand under."),
      KeySpec("weight", .number, default: .number("1"), "How much it counts."),
      KeySpec(
        "only", .oneOrMore(.pattern), default: .array([]),
        "Words of which an item must have one."),
      KeySpec("not", .oneOrMore(.pattern), default: .array([]), "Words that keep an item out."),
      KeySpec(
        "backlog", .either(.choice(["recent", "all", "none"]), .whole(0...1_000_000)),
        default: .string("recent"), "What of the first fetch is news: a number is the newest."),
      KeySpec("headers", .map(.scalar(.headerValue)), "Request headers to add."),
      KeySpec("user_agent", .scalar(.headerValue), "What this web server is told."),
      KeySpec("proxy", .proxy, "The proxy for this source."),
      KeySpec(
        "timeout", .duration, default: .string("30s"), "For the whole transfer or command."),
      KeySpec("max_bytes", .size, default: .string("16 MiB"), "Of the body when unpacked."),
      KeySpec(
        "allow_private", .either(.flag, .list(.scalar(.hostAndPort))), default: .bool(false),
        "Lets it reach loopback and private addresses: its own host, or those listed."),
      KeySpec("paused", .flag, default: .bool(false), "Is not asked."),
      KeySpec("listing", .object(listing), "Hints, where a page or text is misread."),
      KeySpec("auth", .object(login), "How to log in."),
      KeySpec(
        "cookies", .either(.path, .map(secret)),
        "Cookies to send by name, or a cookies.txt with those that belong to it."),
    ])

  static let login = KeyTable(
    "login", "How to log in.", one: ["basic", "bearer"],
    [
      KeySpec("basic", .object(basic), "A user and a password."),
      KeySpec("bearer", secret, "A token."),
    ])

  static let basic = KeyTable(
    "basic", "A user and a password.",
    [
      KeySpec("user", .text, "The user's name."), KeySpec("password", secret, "The password."),
    ])

  static let listing = KeyTable(
    "listing", "Hints, where a page or text is misread.",
    [
      KeySpec("after", .text, "The list begins after this text."),
      KeySpec("before", .text, "The list ends before this text."),
      KeySpec("item", .scalar(.selector), "A CSS selector of one entry."),
      KeySpec("title", .scalar(.selector), "A CSS selector of the title within an entry."),
      KeySpec("time", .scalar(.selector), "A CSS selector of the time within an entry."),
      KeySpec("drop", .oneOrMore(.text), default: .array([]), "Lines to leave out."),
    ])
}
