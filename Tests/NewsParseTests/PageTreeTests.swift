import NewsParse
import TestSupport
import Testing

/// The tree of a page, seen through its links.
struct PageTreeTests {
  private func links(_ page: String) -> [String] {
    PageLinks.find(Array(page.utf8)).map { link in
      let words = link.text.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
      return "\(link.href) \(words.joined(separator: " "))"
    }
  }

  @Test(
    arguments: [
      // A link ends where another one starts.
      ("<p><a href=1>one <a href=2>two</a> rest", ["1 one", "2 two"]),
      // The adoption agency: the block leaves the link, and the link goes on within.
      ("<a href=1>one<div>two</a>three</div>", ["1 one", "1 two"]),
      ("<a href=1><span><div>x<p>y</a>z", ["1", "1 x", "1 y"]),
      // A link is opened anew after the block it began in.
      ("<p><a href=1>one<p>two</a>", ["1 one", "1 two"]),
      // A cell forgets what was open outside.
      ("<a href=1>one<table><tr><td>two<a href=2>three</table>", ["1 onetwothree", "2 three"]),
      // What cannot stand in a table stands before it.
      ("<table><tr><a href=1>one</a><td><a href=2>two</a></table>", ["1 one", "2 two"]),
      ("<table><tr><td><a href=1>in</a></td><a href=2>out</a></tr></table>", ["2 out", "1 in"]),
      // Parts of tables that stand in none are no elements.
      ("<td><a href=1>one</a></td><a href=2>two</a>", ["1 one", "2 two"]),
      // Next to nothing stands in a select.
      ("<select><option>a<a href=1>b</a></select><a href=2>c</a>", ["2 c"]),
      // A form's end tag leaves open what is open within.
      ("<form><div><a href=1>one</form>two</a>three</div>", ["1 onetwo"]),
      // SVG has links of its own, and ends where HTML goes on.
      ("<svg><a href=1>one</a><path/></svg><a href=2>two</a>", ["2 two"]),
      ("<svg><g><p><a href=1>one</a>", ["1 one"]),
      // List items, terms and paragraphs end by themselves, not through other lists.
      ("<ul><li><a href=1>one<ul><li>two</ul><li>three</a></ul>", ["1 onetwo", "1 three"]),
      // Raw text is text; a reference is a character.
      (
        "<script><a href=0>no</a></script><a href='?a=1&amp;b=2'>&lt;yes&gt;</a>",
        ["?a=1&b=2 <yes>"]
      ),
      // What is not closed reaches to the end.
      ("<body><a href=1>one</body></html> more", ["1 one more"]),
    ])
  func `links are where browsers see them`(page: String, expected: [String]) {
    #expect(links(page).map { $0.utf8.last == 0x20 ? String($0.dropLast()) : $0 } == expected)
  }

  @Test(arguments: [
    String(repeating: "<a href=x><div>", count: 30_000),
    String(repeating: "<a href=x><b><p>", count: 30_000) + String(repeating: "</a>", count: 30_000),
    String(repeating: "<table><tr><td><a href=x>", count: 5_000),
    String(repeating: "<table><a href=x>", count: 20_000),
    "<a href=x><div>" + String(repeating: "<br>", count: 100_000) + "</a>",
    String(repeating: "<svg><p>", count: 30_000),
    String(repeating: "<form><select></form>", count: 30_000),
    "<p " + String(repeating: "a=b ", count: 50_000) + "><a href=x>one</a>",
  ])
  func `hostile pages take linear time`(page: String) {
    let time = ThreadTime.measure { _ = PageLinks.find(Array(page.utf8)) }
    #expect(time < .seconds(5))
  }

  /// `Tests/Oracle/links.py` asks html5lib for the links of every page of the corpus.
  @Test func `html5lib finds the same links on real pages`() throws {
    guard let pages = Checkout.shared("corpus/listings/input") else {
      print("skipped: ../shared/corpus is absent")
      return
    }
    let folder = TemporaryFolder()
    let script = TestCommand.run(
      ["python3", "\(Checkout.path)/Tests/Oracle/links.py", pages, folder.path], seconds: 300)
    guard script.status != 77 else {
      print("skipped: html5lib is not installed")
      return
    }
    try #require(script.status == 0, "\(script.errors)")
    var pairs = 0
    var same = 0
    var differing: [String] = []
    let names = folder.names.filter { $0.hasSuffix(".html") }
    #expect(names.count >= 28)
    for name in names {
      let expected = try OracleLinks.expected(try #require(folder.read(name + ".json")))
      let found = OracleLinks.found(try #require(folder.read(name)))
      let common = OracleLinks.common(expected, found)
      pairs += max(expected.count, found.count)
      same += common
      if expected != found { differing.append("\(name): \(common) of \(expected.count)") }
    }
    #expect(same * 100 >= pairs * 99, "\(same) of \(pairs)")
    #expect(differing.count <= 3, "\(differing)")
  }
}
