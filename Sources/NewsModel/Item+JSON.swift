package import NewsText
package import NewsTime

extension Item {
  /// Writes the item alone, as `preview` prints it: one object, its fields in this order.
  ///
  /// Every field is always there, null (or an empty list) where the source says nothing, so that a
  /// reader of many lines sees one shape.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.members(room: room) { members, room in
        members.field("title", title, to: &room)
        members.field("subtitle", subtitle, to: &room)
        members.field("kicker", kicker, to: &room)
        members.field("summary", summary, to: &room)
        members.field("author", author, to: &room)
        members.field("categories", categories, to: &room)
        members.field("link", link, to: &room)
        members.field("id", guid, to: &room)
        members.field("published", published, to: &room)
        members.field("updated", updated, to: &room)
        members.field("precision", (published?.precision ?? .none).rawValue, to: &room)
        members.field("language", language, to: &room)
        members.field("section", aside, to: &room)
      }
    }
  }

  /// The bytes its members take at most.
  private var room: Int {
    func room(_ text: String?) -> Int { JSONMembers.bound(text?.utf8.count ?? 0) }
    let texts =
      room(title) + room(subtitle) + room(kicker) + room(summary) + room(author) + room(link)
      + room(guid) + room(language) + room(aside)
    var room = 13 * 16 + texts + 2 * JSONMembers.bound(Stamp.longestText) + JSONMembers.bound(10)
    for category in categories { room += JSONMembers.bound(category.utf8.count) }
    return room
  }
}

extension JSONMembers {
  /// A member: a stamp as RFC 3339 has it, as far as it is told, or null.
  package mutating func field(
    _ name: StaticString, _ stamp: Stamp?, to room: inout OutputSpan<UInt8>
  ) {
    guard let stamp, stamp.precision != .none else {
      field(name, String?.none, to: &room)
      return
    }
    stamp.withText { field(name, plain: $0, to: &room) }
  }
}
