import NewsModel
import NewsStore
import NewsText
package import NewsTime

/// `mute` and `unmute`.
extension Desk {
  /// Holds back an item's story, or what has those words, until then; forever where nil. What is
  /// said of it is the answer.
  package func mute(
    _ name: String, until: Instant?, json: Bool = false
  ) throws(DeskError) -> String {
    do {
      let store = try Store(path: storePath, access: .write)
      let now = WallClock.now()
      let (kind, target, title) = try muted(name, store)
      let mute = Mute(kind: kind, target: target, title: title, made: now, until: until)
      try store.mute(mute)
      return json ? mute.json : line(mute)
    } catch {
      throw DeskError(any: error)
    }
  }

  /// Lets an item's story, or what has those words, be told again. That nothing like it is muted is
  /// an error with a hint.
  package func unmute(_ name: String) throws(DeskError) -> String {
    do {
      let store = try Store(path: storePath, access: .write)
      let (kind, target, _) = try muted(name, store)
      guard try store.unmute(kind, target) else {
        throw DeskError(
          .unusableInput, "\(name): not muted", hint: "'tidings mute' lists what is")
      }
      return ""
    } catch {
      throw DeskError(any: error)
    }
  }

  /// What is muted, a line each.
  package func mutes(json: Bool = false) throws(DeskError) -> String {
    do {
      return try readStore().mutes(at: WallClock.now()).map { json ? $0.json : line($0) }.joined()
    } catch {
      throw DeskError(any: error)
    }
  }

  /// What a name means to be muted: a story as a whole for a digest's number, words for what is no
  /// id.
  private func muted(
    _ name: String, _ store: Store
  ) throws -> (kind: Mute.Kind, target: String, title: String) {
    switch ItemReference(name) {
    case .words(let words):
      do {
        return (.words, try WordPattern(words).pattern, words)
      } catch {
        throw DeskError(.usage, "\(error)")
      }
    case .item, .link:
      let found = try find(name, in: store)
      return (.item, String(found.item ?? found.story), found.first?.item.title ?? name)
    case .story, .number:
      let found = try find(name, in: store)
      return (.story, String(found.story), found.first?.item.title ?? name)
    }
  }

  private func line(_ mute: Mute) -> String {
    let zone = configuration.zone
    let until = mute.until.map { "until \(zone.minute(at: $0))" }
    let title = mute.kind == .words ? "" : "  \(Hygiene.line(mute.title))"
    return "\(Hygiene.line(mute.name))  \(until ?? "for good")\(title)\n"
  }
}

extension Mute {
  /// One object on a line; instants as Unix seconds.
  fileprivate var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("name", name)
      json.field("kind", kind.rawValue)
      json.field("title", title)
      json.field("made", made.seconds)
      json.field("until", until?.seconds)
    }
    return json.text + "\n"
  }
}
