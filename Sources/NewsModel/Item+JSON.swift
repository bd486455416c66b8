package import NewsText
package import NewsTime

extension Item {
  /// Writes the item alone, as `preview` prints it: one object, its fields in this order.
  ///
  /// Every field is always there, null (or an empty list) where the source says nothing, so that a
  /// reader of many lines sees one shape.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("title", title)
      json.field("subtitle", subtitle)
      json.field("kicker", kicker)
      json.field("summary", summary)
      json.field("author", author)
      json.field("categories", categories)
      json.field("link", link)
      json.field("id", guid)
      json.field("published", published)
      json.field("updated", updated)
      json.field("precision", (published?.precision ?? .none).rawValue)
      json.field("language", language)
      json.field("section", aside)
    }
  }
}

extension JSONWriter {
  /// A member: a stamp as RFC 3339 has it, as far as it is told, or null.
  package mutating func field(_ name: StaticString, _ stamp: Stamp?) {
    var isTold = false
    stamp?.withText { text in
      field(name, plain: text)
      isTold = true
    }
    if !isTold { field(name, String?.none) }
  }
}
