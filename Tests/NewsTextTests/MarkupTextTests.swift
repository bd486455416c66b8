import NewsText
import Testing

struct MarkupTextTests {
  @Test(arguments: [
    ("Rain <b>and</b> wind", "Rain and wind"),
    ("  Rain\n\tand <i>wind</i>s ", "Rain and winds"),
    ("<p>One</p><p>Two<br>Three</p>", "One Two Three"),
    ("a < b and b > c", "a < b and b > c"),
    ("<!-- no -->Yes<script>x < y</script><style>p{}</style>!", "Yes !"),
    ("<![CDATA[Inside]]> out", "Inside out"),
    ("<img src=x alt='>'>end", "end"),
    ("un\u{A0}broken", "un broken"),
    ("<p unclosed", ""),
    ("", ""),
  ])
  func `markup becomes what a reader sees`(markup: String, plain: String) {
    #expect(MarkupText.plain(markup) == plain)
  }
}
