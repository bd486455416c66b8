import NewsModel
import NewsRender
import NewsText
import NewsTime
import Testing

@Suite struct TickerFormatTests {
  private static func lines(_ format: TickerLine.Format) -> [String] {
    var ticker = TickerLine(format, zone: Zone.named(Samples.zone) ?? .utc)
    return ticker.opening + Samples.events.flatMap { ticker.lines(for: $0) } + ticker.closing
  }

  @Test(
    arguments: [
      (TickerLine.Format.tsv, "ticker.tsv"), (.bar(.waybar), "ticker-waybar.jsonl"),
      (.bar(.i3bar), "ticker-i3bar.json"), (.bar(.polybar), "ticker-polybar.txt"),
      (.bar(.tmux), "ticker-tmux.txt"),
    ])
  func `each form reads as its golden file`(format: TickerLine.Format, name: String) throws {
    try Golden.expect(TickerFormatTests.lines(format).joined(separator: "\n") + "\n", name)
  }

  @Test(
    arguments: [
      TickerLine.Format.tsv, .bar(.waybar), .bar(.i3bar), .bar(.polybar), .bar(.tmux),
    ])
  func `one item is one clean line in every form`(format: TickerLine.Format) {
    var ticker = TickerLine(format, zone: .utc)
    for event in Samples.events {
      let lines = ticker.lines(for: event)
      #expect(lines.count == 1)
      for line in lines {
        #expect(!line.utf8.contains(0x0A))
        #expect(Array(line.utf8) == Hygiene.bytes(Array(line.utf8), keepingTabs: true))
      }
    }
  }

  @Test(arguments: [
    (MediaTopic.human.topic, "human-interest"), (MediaTopic.disaster.topic, "disaster"),
    (TopicName(id: "north-sea", name: "North Sea"), "north-sea"),
  ])
  func `a style sheet can name the topic of a line in waybar`(topic: TopicName, name: String) {
    var ticker = TickerLine(.bar(.waybar), zone: .utc)
    let event = Samples.event(7, "2024-06-24 20:49", "Storm", topic: topic)
    #expect(ticker.lines(for: event).first?.contains(#""class":"\#(name)""#) == true)
  }

  @Test func `a row has nine fields of sfeed and the source`() {
    var ticker = TickerLine(.tsv, zone: .utc)
    var event = Samples.event(
      7, "2024-06-24 20:49", "A\ttitle", source: ("coast", "Coast Radio"), summary: "C:\\new",
      link: "https://coast.example/1")
    event.item.categories = ["Sea", "Trade|ports"]
    event.item.author = "Ann Lee"
    #expect(
      ticker.lines(for: event) == [
        "1719247740\tA title\thttps://coast.example/1\tC:\\\\new\tplain\thttps://coast.example/1"
          + "\tAnn Lee\t\tSea|Trade/ports\tcoast"
      ])
  }

  @Test(arguments: [100, 4_000, 4_200, 9_000])
  func `a long row loses its content first and keeps title and link`(length: Int) {
    var ticker = TickerLine(.tsv, zone: .utc)
    let event = Samples.event(
      1, "2024-06-24 20:49", "Title", summary: String(repeating: "\\é", count: length / 3),
      link: "https://coast.example/1")
    let line = ticker.lines(for: event)[0]
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    #expect(line.utf8.count < TickerLine.limit)
    #expect(fields.count == 10)
    #expect(fields[1] == "Title" && fields[2] == "https://coast.example/1")
    #expect(fields[3].utf8.count > 60)
    // Every backslash has its twin.
    #expect(fields[3].split(separator: "é").allSatisfy { $0.count { $0 == "\\" } % 2 == 0 })
  }

  private static let hostile = Samples.event(
    1, "2024-06-24 20:49", "#[fg=red] #{host} #(id) %{A1:cmd:} %%{F#f00} <b>&amp;</b>",
    source: ("evil", "Evil & <Co>"))

  private func hostileLine(_ bar: TickerBar) -> String {
    var ticker = TickerLine(.bar(bar), zone: Zone.named(Samples.zone) ?? .utc)
    return ticker.lines(for: TickerFormatTests.hostile)[0]
  }

  @Test func `tmux is told letters, not styles, formats or commands`() {
    #expect(
      hostileLine(.tmux)
        == "20:49 ##[fg=red] ##{host} ##(id) %{A1:cmd:} %%{F##f00} <b>&amp;</b> (Evil & <Co>)")
  }

  @Test func `polybar is told letters, not tags`() {
    #expect(
      hostileLine(.polybar)
        == "20:49 #[fg=red] #{host} #(id) % {A1:cmd:} %% {F#f00} <b>&amp;</b> (Evil & <Co>)")
  }

  @Test(arguments: [(TickerBar.waybar, "text"), (.i3bar, "full_text")])
  func `Pango is told letters, not markup`(bar: TickerBar, name: String) throws {
    let line = try JSONReader.parse(Array(hostileLine(bar).utf8))
    let block = line.array?.first ?? line
    #expect(
      block[name]?.string
        == "20:49 #[fg=red] #{host} #(id) %{A1:cmd:} %%{F#f00} &lt;b&gt;&amp;amp;&lt;/b&gt; "
        + "(Evil &amp; &lt;Co&gt;)")
  }

  @Test func `waybar is told the topic, the kind and the last ten lines`() throws {
    var ticker = TickerLine(.bar(.waybar), zone: Zone.named(Samples.zone) ?? .utc)
    let lines = Samples.events.flatMap { ticker.lines(for: $0) }
    let second = try JSONReader.parse(Array(lines[1].utf8))
    #expect(second["class"]?.string == "verrin")
    #expect(second["alt"]?.string == "new")
    #expect(second["tooltip"]?.string?.split(separator: "\n").count == 2)
    let last = try JSONReader.parse(Array(lines[11].utf8))
    #expect(last["tooltip"]?.string?.split(separator: "\n").count == 10)
    #expect(last["tooltip"]?.string?.hasPrefix("17:00 Verrin dam") == true)
  }

  @Test func `a tooltip that has no room loses its oldest lines`() throws {
    var ticker = TickerLine(.bar(.waybar), zone: .utc)
    var lines: [String] = []
    for number in Int64(1)...9 {
      let title = "\(number) " + String(repeating: "long ", count: 200)
      lines = ticker.lines(for: Samples.event(number, "2024-06-24 20:49", title))
    }
    #expect(lines[0].utf8.count < TickerLine.limit)
    let told = try JSONReader.parse(Array(lines[0].utf8))["tooltip"]?.string ?? ""
    #expect(told.contains(" 9 long") && !told.contains(" 1 long"))
  }

  @Test func `all that i3bar is told is one JSON document`() throws {
    let text = TickerFormatTests.lines(.bar(.i3bar)).dropFirst().joined(separator: "\n")
    let document = try JSONReader.parse(Array(text.utf8))
    #expect(document.array?.count == Samples.events.count)
  }

  @Test func `i3bar is told a link where there is no title, in both lengths`() throws {
    var event = Samples.events[0]
    event.item.title = ""
    event.item.link = "https://coast.example/a?b=1&c"
    var ticker = TickerLine(.bar(.i3bar), zone: .utc)
    let block = try JSONReader.parse(Array(ticker.lines(for: event)[0].utf8)).array?.first
    #expect(block?["short_text"]?.string == "https://coast.example/a?b=1&amp;c")
    #expect(block?["full_text"]?.string?.contains("https://coast.example/a?b=1&amp;c") == true)
  }
}
