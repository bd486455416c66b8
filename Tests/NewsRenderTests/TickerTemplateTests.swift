import NewsModel
import NewsRender
import NewsText
import NewsTime
import Testing

@Suite struct TickerTemplateTests {
  private func line(_ template: String, _ event: Event) throws -> String {
    var ticker = TickerLine(
      .template(try TickerTemplate(template)), zone: Zone.named(Samples.zone) ?? .utc)
    return ticker.lines(for: event)[0]
  }

  private let event = Samples.event(
    917, "2024-06-24 20:49", "Türkiye <b>wins</b> \"twice\"", source: ("coast", "Coast Radio"),
    topic: Samples.verrin, link: "https://coast.example/a?b=1")

  @Test(
    arguments: [
      ("{time} {source:12} {title:60}|", "20:49 Coast Radio  Türkiye <b>wins</b> \"twice\""),
      ("{source:>14}|", "   Coast Radio|"), ("{source:6}|", "Coast…|"),
      ("{source:.6}|{source:.20}|", "Coast…|Coast Radio|"),
      ("{title|upper}", "TÜRKIYE <B>WINS</B> \"TWICE\""), ("{topic|lower}", "verrin flood"),
      ("{title|json}", "\"Türkiye <b>wins</b> \\\"twice\\\"\""),
      ("{source|url}", "Coast%20Radio"), ("{title|trunc:9}", "Türkiye…"),
      ("{title|trunc:10|pango}", "Türkiye &lt;…"), ("{{{seq}}}\\t{item}", "{917}\ti917"),
      ("{title:10|json}", "\"Türkiye <…\""), ("{title:.10|pango}", "Türkiye &lt;…"),
      ("{title|json|trunc:10}", "\"Türkiye <…\""),
      ("{date} {day} {stamp} {unix}", "2024-06-24 Mon 2024-06-24T20:49+04:00 1719247740"),
      ("{source_id}/{topic_id}", "coast/verrin"), ("{subtitle}|{was}|{also}", "||"), ("", ""),
    ])
  func `a template puts fields in`(template: String, expected: String) throws {
    let line = try line(template, event)
    #expect(
      expected.hasSuffix("|") || !template.hasSuffix("|")
        ? line == expected : line.hasPrefix(expected))
  }

  @Test func `a width counts cells`() throws {
    let event = Samples.event(1, "2024-06-24 20:49", "港の灯台が完成")
    #expect(try line("{title:8}|", event) == "港の灯… |")
  }

  @Test(
    arguments: [
      ("{time} {titel}", 9, "unknown field \"titel\" (did you mean title?)"),
      ("{title", 1, "a { without its }"), ("a } b", 3, "a } without its {; }} is a brace"),
      ("{title:}", 8, "a width is a number from 1 to 1000"),
      ("{title:0}", 8, "a width is a number from 1 to 1000"),
      ("{}", 2, "a field without a name"), ("{title|trunc}", 8, "trunc wants a width: trunc:60"),
      ("{title ?}", 7, "unexpected \" \""),
      (
        "{title|uper}", 8,
        "unknown filter \"uper\"; there are upper, lower, trunc:N, json, url, pango, tmux, polybar"
      ),
    ])
  func `a wrong template says where and what`(template: String, column: Int, what: String) {
    do {
      _ = try TickerTemplate(template)
      Issue.record("\(template) was taken")
    } catch {
      #expect(error.column == column)
      #expect(error.what == what)
    }
  }
}
