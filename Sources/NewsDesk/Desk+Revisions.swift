import NewsModel
import NewsStore
package import NewsSystem
import NewsText
package import NewsTime

extension Desk {
  /// Prints the headlines that were changed, oldest first, a line each: what it said, what it says.
  /// Without a bound the last ten.
  package func revisions(
    since: Instant?, until: Instant?, sources: [String], last: Int?, asJSON: Bool,
    to output: Output
  ) throws(DeskError) -> ExitCode {
    let isBounded = since != nil || until != nil
    do {
      let found = try readStore().retitlings(
        since: since, until: until, sources: sources,
        limit: last ?? (isBounded ? Int(Int32.max) : 10))
      if found.isEmpty { talk.note("no headline was changed") }
      for change in found {
        try output.line(asJSON ? change.json : change.text(in: configuration.zone))
      }
      return .done
    } catch {
      throw DeskError(any: error)
    }
  }
}

extension Retitling {
  /// `2024-06-25 20:49  i48213  Caliber.Az: Death toll rises to 15 → Death toll rises to 20`
  fileprivate func text(in zone: Zone) -> String {
    "\(zone.minute(at: at))  i\(item)  "
      + Hygiene.line("\(sourceName): \(old) → \(new)")
  }

  fileprivate var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("item", "i\(item)")
      json.key("source")
      json.object { json in
        json.field("id", sourceID)
        json.field("name", sourceName)
      }
      json.field("was", old)
      json.field("title", new)
      json.field("link", link)
      json.field("time", at.seconds)
    }
    return json.text
  }
}
