import NewsModel
import NewsRender
import NewsStore
import NewsSystem
import NewsText
import NewsTime

/// `show`, `why`, `open`: what is known of one item or story.
extension Desk {
  /// The whole item, or the items of a story; as JSON one event object a line.
  package func show(_ name: String, json: Bool) throws(DeskError) -> String {
    let found = try find(name, in: try readStore())
    if json { return Desk.json(found.events) }
    let card = ItemCard(zone: configuration.zone)
    // The newest wording of an item.
    guard found.item != nil, let event = found.events.last else {
      return card.story(found.story, found.events)
    }
    return card.item(event)
  }

  /// Each decision about an item or a story with its reason; mutes that hold it back last.
  package func why(_ name: String, json: Bool) throws(DeskError) -> String {
    let store = try readStore()
    let found = try find(name, in: store)
    if json { return Desk.json(found.events) }
    do {
      let mutes = try MuteList(store, now: WallClock.now())
      let card = ItemCard(zone: configuration.zone)
      let muted = found.events.lazy.compactMap { mutes.reason(toHide: $0) }.first
      return card.reasons(found.events) + (muted.map { "  muted: \(Hygiene.line($0))\n" } ?? "")
    } catch {
      throw DeskError(any: error)
    }
  }

  /// Opens an item's link, or that of a story's newest item, in the user's browser; says the link
  /// where there is none.
  package func open(_ name: String) throws(DeskError) -> String {
    let found = try find(name, in: try readStore())
    let links = found.events.compactMap { ItemCard.link(of: $0) }
    guard let link = links.last else {
      throw DeskError(.unusableInput, "\(name): has no link")
    }
    for opener in ["xdg-open", "sensible-browser"] {
      let ended = try? Subprocess.run([opener, link], timeout: 20, outputLimit: 65_536)
      if ended?.status.isSuccess == true { return "" }
    }
    return link + "\n"
  }

  private static func json(_ events: [Event]) -> String {
    var text = ""
    for event in events {
      var json = JSONWriter()
      event.write(to: &json)
      text += json.text + "\n"
    }
    return text
  }
}
