package import NewsText
import NewsTime

extension Edition {
  /// Writes the edition as INTERFACES.md has it: the digest's JSON face.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("edition")
      json.object { json in
        json.field("id", id)
        json.field("day", day.text)
        json.field("title", title)
        json.field("from", from?.seconds)
        json.field("to", cutoff.seconds)
        json.field("timezone", zone)
        json.field("made", made.seconds)
        json.field("missed", Int64(missed))
        json.field("language", language)
      }
      json.list("brief", stories.filter { brief.contains($0.number) }) { json, story in
        story.write(to: &json, section: nil)
      }
      json.list("sections", sections) { json, section in section.write(to: &json) }
      json.key("sources")
      json.object { json in
        json.field("asked", Int64(asked))
        json.field("answered", Int64(answered))
        json.list("failed", failed) { json, source in source.write(to: &json) }
        if !recovered.isEmpty { json.field("recovered", recovered) }
        json.field("apart", Int64(apart))
      }
    }
  }
}

extension Edition.FailedSource {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("name", name)
      json.field("reason", reason)
    }
  }
}

extension Edition.Section {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("title", title)
      json.field("kind", kind.rawValue)
      json.list("stories", stories) { json, story in
        story.write(to: &json, section: TopicName(id: id, name: title))
      }
    }
  }
}

extension Story {
  fileprivate func write(to json: inout JSONWriter, section: TopicName?) {
    json.object { json in
      json.field("id", "s\(id)")
      json.field("number", Int64(number))
      json.field("title", lead?.item.title)
      json.field("day", Int64(day))
      json.list("items", items) { json, event in event.write(to: &json, section: section) }
    }
  }
}
