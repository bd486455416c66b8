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
    // Tags near the end, and far from it, are read in different ways.
    (
      "<p>One</p><B>t</b>wo<BR/>three<hr />four<x-y>five</x-y>s<title>a<b></title> and more of it",
      "One two three four five s a<b> and more of it"
    ),
    (
      "<STRONG>Rain</STRONG>s<p/>and<verylongnameofatag>wind</verylongnameofatag><",
      "Rains and wind <"
    ),
    ("x<script>a</p>b</script>y and the rest of the text", "x y and the rest of the text"),
    (
      "x<p\u{1}>y and the rest of the text, long enough",
      "x y and the rest of the text, long enough"
    ),
    ("<p unclosed", ""),
    ("", ""),
  ])
  func `markup becomes what a reader sees`(markup: String, plain: String) {
    #expect(MarkupText.plain(markup) == plain)
  }
}
