package import NewsModel
import NewsText
import NewsTime

/// An edition as a message: what stands on its envelope, its faces, and its leads for ways that
/// have room for a line each.
package enum EditionMessage {
  package static func make(_ edition: Edition) -> Message {
    let view = DigestView(edition)
    let stories = view.edition.stories
    let brief = view.brief.isEmpty ? Array(stories.prefix(5)) : view.brief
    let lines = brief.compactMap { story in
      story.lead.map { lead in
        Message.Line(
          number: story.number, text: view.headline(lead),
          source: view.namesSources ? lead.sourceName : nil, link: SafeLink.text(lead.item.link))
      }
    }
    let id = "\(edition.id)/\(edition.day.text)"
    let title = DigestMail.subject(edition)
    return Message(
      kind: .edition, id: id, title: title, date: edition.cutoff,
      offset: view.clock.zone.offset(at: edition.cutoff),
      list: TopicName(id: edition.id, name: view.edition.title), sender: view.edition.desk,
      text: DigestText.render(edition), page: DigestMail.html(edition),
      json: json(view.edition, id: id, title: title), lines: lines,
      more: stories.count - lines.count)
  }

  private static func json(_ edition: Edition, id: String, title: String) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("v", 1)
      json.field("kind", Message.Kind.edition.rawValue)
      json.field("id", id)
      json.field("title", title)
      json.key("digest")
      edition.write(to: &json)
    }
    return json.text
  }
}
