import NewsText

extension ConfigKeys {
  static let delivery = KeyTable(
    "delivery", "A place editions and notices are sent to.",
    one: [
      "mail", "ntfy", "slack", "discord", "telegram", "matrix", "gotify", "webhook", "command",
      "file", "desktop",
    ],
    [
      KeySpec("mail", .object(mail), "A mail."),
      KeySpec("ntfy", .either(.text, .object(ntfy)), "The URL of a topic of an ntfy server."),
      KeySpec("slack", hook, "The URL of an incoming webhook of Slack."),
      KeySpec("discord", hook, "The URL of a webhook of Discord."),
      KeySpec("telegram", .object(telegram), "A chat of Telegram."),
      KeySpec("matrix", .object(matrix), "A room of Matrix."),
      KeySpec("gotify", .object(gotify), "A Gotify server."),
      KeySpec(
        "webhook", .either(.text, .object(webhook)), "A URL that messages are posted to as JSON."),
      KeySpec(
        "command", .list(.text),
        "A program: the text on its standard input, the rest in TIDINGS_ variables; no shell."),
      KeySpec(
        "file", .path, "A file for the newest message: .html and .json name the face, else text."),
      KeySpec("desktop", .flag, "A desktop notification (notify-send)."),
    ])

  static let mail = KeyTable(
    "mail", "A mail.",
    [
      KeySpec("to", .oneOrMore(.address), "Addresses; each gets a mail of its own."),
      KeySpec("from", .scalar(.address), "By default user@host."),
      KeySpec("smtp", .scalar(.mailURL), "A server: smtps://user@host, smtp://user@host:587."),
      KeySpec("sendmail", .path, "A program to call as sendmail; by default /usr/sbin/sendmail."),
      KeySpec("maildir", .path, "A Maildir to deliver into."),
      KeySpec("mbox", .path, "An mbox to append to."),
      KeySpec(
        "tls", .choice(["required", "none"]),
        "Of smtp: none by default for this machine where no user is given, else required."),
      KeySpec("password", secret, "Of the server's user."),
      KeySpec("thread", .flag, default: .bool(false), "Editions of one id as one thread."),
    ])

  private static let url = KeySpec(
    "url", .either(.scalar(.webURL), .object(secretPlace)), "Where it is.")
  private static let token = KeySpec("token", secret, "What lets us in.")
  private static let priority = KeySpec("priority", .whole(0...10), "How loud it is.")

  /// The URL alone, or where it is kept.
  static let hook = ValueShape.either(.text, .object(hookPlace))

  static let hookPlace = KeyTable(
    "hook", "A URL that is a secret.", one: ["url", "credential", "file", "env"],
    [KeySpec("url", secret, "Where it is; nobody else may know.")] + secretPlace.keys)

  static let ntfy = KeyTable("ntfy", "A topic of an ntfy server.", [url, token, priority])
  static let telegram = KeyTable(
    "telegram", "A chat of Telegram.",
    [
      KeySpec("chat", .text, "The chat's id, or @name of a channel."), token,
      KeySpec(
        "url", secret, default: .string("https://api.telegram.org"), "Of the Bot API."),
    ])
  static let matrix = KeyTable(
    "matrix", "A room of Matrix.",
    [url, KeySpec("room", .text, "The room's id: !abc:example.org."), token])
  static let gotify = KeyTable("gotify", "A Gotify server.", [url, token, priority])
  static let webhook = KeyTable(
    "webhook", "A URL that messages are posted to as JSON.",
    [url, token, KeySpec("headers", .map(.scalar(.headerValue)), "Request headers to add.")])

  static let alert = KeyTable(
    "alert", "What is told at once: all keys given must hold.",
    [
      KeySpec(
        "match", .oneOrMore(.pattern), default: .array([]), "One of these must be there."),
      KeySpec("not", .oneOrMore(.pattern), default: .array([]), "None of these may be there."),
      KeySpec("topics", .oneOrMore(.id), default: .array([]), "One of these topics."),
      KeySpec("languages", .oneOrMore(.language), default: .array([]), "One of these languages."),
      KeySpec("sources", .whole(1...1000), "At least so many sources tell the story."),
      KeySpec(
        "new_name_days", .whole(1...10_000), "A name in the title that was not there for so long."),
      KeySpec("send", .oneOrMore(.text), "Names of deliveries."),
      KeySpec("quiet", .scalar(.clockSpan), "When to hold back."),
      KeySpec(
        "urgent", .either(.flag, .oneOrMore(.pattern)), default: .bool(false),
        "What passes in quiet hours: all of it, or items with these words."),
      KeySpec("maximum", .scalar(.rate), "How many messages at most; the rest waits."),
    ])
}
