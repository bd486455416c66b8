import NewsRender
import NewsText
import TestSupport
import Testing

/// A page as a headless Chromium lays it out, measured from outside it.
enum Browser {
  struct Finding {
    /// Pixels the page is wider than its window.
    var overflow: Int
    /// Of the text on its ground, the least (WCAG 2.2, 1.4.3), and where.
    var contrast: Double
    var faintest: String
    var isDark: Bool
    var links: [String]
    /// Bottom of the heading "In brief", in pixels from the top; 0 where there is none.
    var brief: Int
  }

  static let isThere = TestCommand.run(["sh", "-c", "command -v chromium"]).status == 0

  static func measure(_ page: String, width: Int, dark: Bool = false) throws -> Finding {
    let folder = TemporaryFolder()
    let source = page.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&amp;").split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "&quot;")
    folder.write(
      """
      <!doctype html><meta charset="utf-8"><title>measuring</title>
      <iframe id="page" style="width:\(width)px;height:800px;border:0" srcdoc="\(source)"></iframe>
      <script>onload = () => { document.body.textContent = "MEASURED" + JSON.stringify((\(script))(
        document.getElementById("page"))) + "MEASURED"; };</script>
      """, to: "measure.html")
    let ended = TestCommand.run(
      [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--no-first-run", "--hide-scrollbars", "--user-data-dir=\(folder.path("profile"))",
        "--window-size=1200,900", "--blink-settings=preferredColorScheme=\(dark ? 0 : 1)",
        "--dump-dom", "file://\(folder.path("measure.html"))",
      ], seconds: 120)
    let parts = ended.output.split(separator: "MEASURED", omittingEmptySubsequences: false)
    try #require(parts.count > 2, "chromium said: \(ended.output.prefix(300)) \(ended.errors)")
    let text = parts[parts.count - 2].split(separator: "&amp;", omittingEmptySubsequences: false)
      .joined(separator: "&")
    let found = try JSONReader.parse(Array(text.utf8))
    return Finding(
      overflow: Int(found["overflow"]?.number ?? -1), contrast: found["contrast"]?.number ?? 0,
      faintest: found["faintest"]?.string ?? "", isDark: found["dark"]?.bool ?? false,
      links: (found["links"]?.array ?? []).compactMap(\.string),
      brief: Int(found["brief"]?.number ?? -1))
  }

  private static let script = """
    (frame) => {
      const view = frame.contentWindow, page = frame.contentDocument;
      const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
      const light = (color) => numbers(color).slice(0, 3).map((part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      }).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
      const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const color = view.getComputedStyle(at).backgroundColor;
          const alpha = numbers(color)[3];
          if (alpha === undefined || alpha > 0) return color;
        }
        return "rgb(255, 255, 255)";
      };
      let contrast = 21, faintest = "";
      for (const element of page.body.querySelectorAll("*")) {
        const told = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (!told) continue;
        const pair = [light(view.getComputedStyle(element).color), light(ground(element))];
        const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
        if (ratio < contrast) { contrast = ratio; faintest = element.tagName; }
      }
      const brief = page.getElementById("brief");
      return {
        overflow: page.documentElement.scrollWidth - view.innerWidth,
        contrast, faintest,
        dark: view.matchMedia("(prefers-color-scheme: dark)").matches,
        links: [...page.querySelectorAll("main a")].map((a) => a.getAttribute("href")),
        brief: brief ? Math.round(brief.getBoundingClientRect().bottom) : 0,
      };
    }
    """
}
