import NewsText

/// tidings-config(5), made of the tables of keys: every key that is read is in the manual.
package enum ConfigManual {
  /// When the words below were last read through.
  private static let date = "November 27, 2026"

  /// The page, in mdoc(7).
  package static var text: String {
    var page = Mdoc("TIDINGS-CONFIG", section: 5, date: date)
    page.request("Sh", "NAME")
    page.request("Nm", "tidings-config")
    page.request("Nd", "what tidings reads, keeps and tells")
    describe(&page)
    page.request("Sh", "TOP LEVEL")
    list(ConfigKeys.top, in: &page)
    var told: Set<String> = [ConfigKeys.top.name]
    var waiting = [ConfigKeys.top]
    while !waiting.isEmpty {
      let table = waiting.removeFirst()
      for inner in table.keys.flatMap({ tables(in: $0.shape) })
      where told.insert(inner.name).inserted {
        add(inner, to: &page)
        waiting.append(inner)
      }
    }
    page.request("Sh", "EXAMPLES")
    page.literal([
      "{", "  \"timezone\": \"Asia/Baku\",", "  \"sources\": [",
      "    { \"url\": \"https://feeds.bbci.co.uk/news/world/rss.xml\" },",
      "    { \"id\": \"desk\", \"file\": \"~/news/desk.txt\" }", "  ],",
      "  \"topics\": [ { \"name\": \"Dagestan\", \"match\": [\"Dagestan*\", \"Derbent\"] } ],",
      "  \"editions\": [ { \"id\": \"morning\", \"at\": \"06:30\" } ]", "}",
    ])
    page.request("Sh", "SEE ALSO")
    page.request("Xr", "tidings 1 ,")
    page.request("Xr", "tidings-formats 5")
    return page.text
  }

  private static func describe(_ page: inout Mdoc) {
    page.request("Sh", "DESCRIPTION")
    page.say(
      """
      The config is one JSON object. Comments (// and /* */) and trailing commas are fine. \
      A key that is not known is an error that names the nearest one; all mistakes are said at \
      once, with line and column, by
      """)
    page.request("Ic", "tidings check .")
    page.paragraph(
      """
      A duration is "10m", "1h30m" or "2d". A size is "16 MiB" or a number of bytes. \
      Words match whatever their case, accents and endings; "two words" stand together, word* is a \
      beginning, /expression/ is a Perl-compatible regular expression. \
      Where a list is wanted, one value may stand for a list of one.
      """)
  }

  private static func add(_ table: KeyTable, to page: inout Mdoc) {
    page.request("Sh", table.name.uppercased())
    page.say(table.about)
    if !table.one.isEmpty {
      page.say("One of these must be there: " + table.one.joined(separator: ", ") + ".")
    }
    list(table, in: &page)
  }

  private static func list(_ table: KeyTable, in page: inout Mdoc) {
    page.list("Ds") { page in
      for key in table.keys {
        page.request("It", "Ic " + Mdoc.argument(key.name))
        page.say(key.about)
        let wanted = wanted(key.shape)
        if !wanted.isEmpty { page.say("Wants \(wanted).") }
        if let fallback = key.fallback {
          page.say("Default: " + JSONLayout.compact(JSONNode(fallback)) + ".")
        }
      }
    }
  }

  /// What a value looks like, in words.
  private static func wanted(_ shape: ValueShape) -> String {
    switch shape {
    case .scalar(let scalar): scalar.wanted
    case .list(let element, let single): single ? wanted(element) + ", or a list" : "a list"
    case .object(let table): "an object, see " + table.name.uppercased()
    case .map(let element):
      tables(in: element).first.map { "an object of such names, see " + $0.name.uppercased() }
        ?? "an object"
    case .either(let first, let second): wanted(first) + "; or " + wanted(second)
    }
  }

  private static func tables(in shape: ValueShape) -> [KeyTable] {
    switch shape {
    case .scalar: []
    case .list(let element, _): tables(in: element)
    case .object(let table): [table]
    case .map(let element): tables(in: element)
    case .either(let first, let second): tables(in: first) + tables(in: second)
    }
  }
}
