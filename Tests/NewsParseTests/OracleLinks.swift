import NewsParse
import NewsText

/// Links as `href` and text with white space collapsed, for comparing with what an oracle found.
enum OracleLinks {
  static func expected(_ json: [UInt8]) throws -> [[String]] {
    try JSONReader.parse(json).array?.map { $0.array?.compactMap(\.string) ?? [] } ?? []
  }

  static func found(_ page: [UInt8]) -> [[String]] {
    PageLinks.find(page).map { [collapsed($0.href), collapsed($0.text)] }
  }

  private static func collapsed(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value) }
      .map { String(Substring($0)) }.joined(separator: " ")
  }

  /// The length of the longest common subsequence.
  static func common(_ one: [[String]], _ two: [[String]]) -> Int {
    var row = [Int](repeating: 0, count: two.count + 1)
    for first in one {
      var before = 0
      for (place, second) in two.enumerated() {
        let here = row[place + 1]
        row[place + 1] = first == second ? before + 1 : max(here, row[place])
        before = here
      }
    }
    return row[two.count]
  }
}
