import NewsModel
import NewsText

/// Everything an event or an edition carries from outside, made fit to be printed: each field one
/// clean line (RELIABILITY row 25). Renderers see nothing else.
extension Event {
  func cleaned() -> Event {
    var event = self
    event.sourceID = Hygiene.line(sourceID)
    event.sourceName = Hygiene.line(sourceName)
    event.item = item.cleaned()
    event.topic = topic.map { TopicName(id: Hygiene.line($0.id), name: Hygiene.line($0.name)) }
    event.was = was.map(Hygiene.line)
    event.also = also.map(Hygiene.line)
    event.because = Hygiene.line(because)
    return event
  }
}

extension Item {
  fileprivate func cleaned() -> Item {
    var item = self
    item.title = Hygiene.line(title)
    item.subtitle = Item.line(subtitle)
    item.kicker = Item.line(kicker)
    item.summary = Item.line(summary)
    item.author = Item.line(author)
    item.categories = categories.map(Hygiene.line)
    item.link = Item.line(link)
    item.guid = Item.line(guid)
    item.language = Item.line(language)
    return item
  }

  private static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = Hygiene.line(text)
    return line.isEmpty ? nil : line
  }
}

extension Edition {
  func cleaned() -> Edition {
    var edition = self
    edition.title = Hygiene.line(title)
    edition.desk = Hygiene.line(desk)
    for section in edition.sections.indices {
      edition.sections[section].title = Hygiene.line(edition.sections[section].title)
      for story in edition.sections[section].stories.indices {
        edition.sections[section].stories[story].items =
          edition.sections[section].stories[story].items.map { $0.cleaned() }
      }
    }
    edition.recovered = recovered.map { Hygiene.line($0) }
    edition.failed = failed.map {
      FailedSource(
        id: Hygiene.line($0.id), name: Hygiene.line($0.name), reason: Hygiene.line($0.reason))
    }
    return edition
  }
}
