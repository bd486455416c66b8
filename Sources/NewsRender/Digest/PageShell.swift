/// What every page of ours is: one file that holds all it needs, asks nothing of any server and
/// runs nothing.
enum PageShell {
  /// The whole page; `head` are further lines of its head, `body` is markup.
  static func page(
    language: String, title: String, style: String, head: String = "", body: String
  ) -> String {
    """
    <!doctype html>
    <html lang="\(HTMLText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(HTMLText.escaped(title))</title>
    \(head)<style>
    \(style)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// For pages that are opened from a disk or a server; a mail has no use for it.
  static let locked = """
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">

    """
}
