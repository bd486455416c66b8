import NewsStore
import NewsText

/// What each source adds to the others: what `status --scores` prints.
package struct ScoreReport: Sendable {
  /// Days that are looked at.
  static let days = 30

  private let scores: [SourceScore]

  init(_ scores: [SourceScore]) {
    self.scores = scores
  }

  /// Aligned columns, a header first: how much of a source others had before it, how often it was the
  /// first to tell what others told too, and by how long, half of the times. Empty where nothing was
  /// kept.
  package func table(width: Int?) -> String {
    guard !scores.isEmpty else { return "" }
    let head = ["SOURCE", "ITEMS", "COPIES", "SHARE", "FIRST", "BY", "LATER", "BY"]
    let rows = scores.map { score in
      [
        score.source, "\(score.items)", "\(score.copies)",
        score.items == 0 ? "-" : "\(score.copies * 100 / score.items)%",
        "\(score.leads.count)", Self.text(score.leads), "\(score.lags.count)",
        Self.text(score.lags),
      ]
    }
    return TextTable.text(
      [head] + rows, numbers: Set(1..<head.count), spare: [7, 6, 2, 5, 1], width: width)
  }

  /// One object: `{"days": 30, "scores": [...]}`; spans are seconds.
  package var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("days", Int64(Self.days))
      json.list("scores", scores) { json, score in
        json.object { json in
          json.field("id", score.source)
          json.field("name", score.name)
          json.field("items", Int64(score.items))
          json.field("copies", Int64(score.copies))
          json.field("first", Int64(score.leads.count))
          json.field("first_by", Self.median(score.leads))
          json.field("later", Int64(score.lags.count))
          json.field("later_by", Self.median(score.lags))
        }
      }
    }
    return json.text + "\n"
  }

  /// In the largest unit alone: `14m`, `3h`.
  private static func text(_ seconds: [Int64]) -> String {
    guard let median = median(seconds) else { return "-" }
    for (unit, size) in [("d", 86_400), ("h", 3600), ("m", 60)] as [(String, Int64)]
    where median >= size { return "\(median / size)\(unit)" }
    return "\(median)s"
  }

  private static func median(_ values: [Int64]) -> Int64? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }
}
