/// Known and checked, so that a config written for them is not called wrong; nothing is sent yet.
extension ConfigKeys {
  static let delivery = KeyTable(
    "delivery", "A place editions are sent to.",
    one: [
      "mail", "ntfy", "slack", "discord", "telegram", "matrix", "gotify", "webhook", "command",
      "desktop",
    ],
    [
      KeySpec("mail", .object(mail), "A mail.", acts: false),
      KeySpec("ntfy", .anything, "A topic of an ntfy server.", acts: false),
      KeySpec("slack", .anything, "A Slack webhook.", acts: false),
      KeySpec("discord", .anything, "A Discord webhook.", acts: false),
      KeySpec("telegram", .anything, "A Telegram chat.", acts: false),
      KeySpec("matrix", .anything, "A Matrix room.", acts: false),
      KeySpec("gotify", .anything, "A Gotify server.", acts: false),
      KeySpec("webhook", .anything, "A URL that items are posted to as JSON.", acts: false),
      KeySpec("command", .list(.text), "A program that reads the edition; no shell.", acts: false),
      KeySpec("desktop", .anything, "A desktop notification.", acts: false),
    ])

  static let mail = KeyTable(
    "mail", "A mail.",
    [
      KeySpec("to", .oneOrMore(.text), "Addresses.", acts: false),
      KeySpec("from", .text, "By default user@host.", acts: false),
      KeySpec("smtp", .text, "An smtp or smtps URL.", acts: false),
      KeySpec("sendmail", .path, "By default /usr/sbin/sendmail.", acts: false),
      KeySpec("maildir", .path, "A Maildir to deliver into.", acts: false),
      KeySpec("mbox", .path, "An mbox to append to.", acts: false),
      KeySpec("password", secret, "Of the SMTP server.", acts: false),
      KeySpec("thread", .flag, "Editions of one id as one thread.", acts: false),
    ])

  static let alert = KeyTable(
    "alert", "What is told at once: all keys given must hold.",
    [
      KeySpec("match", .oneOrMore(.pattern), "One of these must be there.", acts: false),
      KeySpec("not", .oneOrMore(.pattern), "None of these may be there.", acts: false),
      KeySpec("topics", .oneOrMore(.id), "One of these topics.", acts: false),
      KeySpec("languages", .oneOrMore(.language), "One of these languages.", acts: false),
      KeySpec("sources", .whole(1...1000), "At least so many sources tell it.", acts: false),
      KeySpec("new_name_days", .whole(1...10_000), "A name not seen for so long.", acts: false),
      KeySpec("send", .oneOrMore(.text), "Names of deliveries.", acts: false),
      KeySpec("quiet", .scalar(.clockSpan), "When to hold back.", acts: false),
      KeySpec("urgent", .flag, "Also in quiet hours.", acts: false),
      KeySpec("maximum", .scalar(.rate), "How many at most.", acts: false),
    ])
}
