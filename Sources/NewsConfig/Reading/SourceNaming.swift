import NewsModel
import NewsNet
import NewsText

/// What a source, a topic, an edition is called where the config does not say.
///
/// Ids are what the store knows a source by: these rules may never change for a place.
enum SourceNaming {
  /// The text in lower case, everything but a-z and 0-9 as single dashes, none at the ends.
  static func slug(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in Fold.key(text).utf8 {
      if ASCII.isAlphanumeric(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if bytes.count > ConfigID.longest { bytes.removeLast(bytes.count - ConfigID.longest) }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The id of a place, of its host and path, of its file or of its program, none of `taken`.
  static func id(for place: Source.Place, taken: Set<String>) -> String {
    let slug = slug(subject(of: place))
    let stem = slug.isEmpty ? "source" : slug
    if !slug.isEmpty, !taken.contains(stem) { return stem }
    // Told apart by the place itself, so that sources that come and go between do not matter.
    let mark = String(StableHash.fnv64(text(of: place).utf8) & 0xFFFF_FFFF, radix: 16)
    var id = stem.prefix(ConfigID.longest - 16) + "-" + mark
    var count = 1
    while taken.contains(String(id)) {
      count += 1
      id = stem.prefix(ConfigID.longest - 16) + "-" + mark + "-\(count)"
    }
    return String(id)
  }

  /// The name of a place: the host, the file's name, the program's.
  static func name(for place: Source.Place) -> String {
    switch place {
    case .url(let text): host(of: text) ?? text
    case .file(let path): lastComponent(of: path)
    case .command(let words): lastComponent(of: words.first ?? "")
    }
  }

  private static func subject(of place: Source.Place) -> String {
    switch place {
    case .url(let text):
      // Ids are shown everywhere, so what looks like a secret has no part in them.
      let masked = Masking.mask(text)
      guard let url = NetURL(masked), let host = host(of: masked) else { return masked }
      var parts = url.path.split(separator: "/").map(String.init)
      if let last = parts.popLast() {
        let stem = withoutExtension(last)
        // What nearly every feed is called tells nothing apart.
        if !["rss", "feed", "atom", "index", "json"].contains(stem.lowercased()) {
          parts.append(stem)
        }
      }
      return ([host] + parts + [url.query ?? ""]).joined(separator: "-")
    case .file(let path):
      return withoutExtension(lastComponent(of: path))
    case .command(let words):
      return withoutExtension(lastComponent(of: words.first ?? ""))
    }
  }

  private static func text(of place: Source.Place) -> String {
    switch place {
    case .url(let text): text
    case .file(let path): path
    case .command(let words): words.joined(separator: "\0")
    }
  }

  private static func host(of text: String) -> String? {
    guard let host = NetURL(text)?.host, !host.isEmpty else { return nil }
    return host.utf8.starts(with: "www.".utf8) ? String(host.dropFirst(4)) : host
  }

  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func withoutExtension(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return name
    }
    return String(name[..<dot])
  }
}
