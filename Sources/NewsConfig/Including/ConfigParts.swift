package import NewsModel
import NewsSystem
import NewsText

/// Reads a list of feeds (OPML); nil where the bytes are none. What an included list holds is for
/// the desk to say: this stage knows JSON alone.
package typealias FeedListReader = @Sendable (_ bytes: [UInt8]) -> FeedList?

/// The files of a config in the order in which they count: the one that was named, then what it
/// includes, each file before what it includes itself; lists of feeds last, for they only add to
/// what the others say.
struct ConfigParts {
  private(set) var parts: [ConfigPart] = []
  private(set) var findings = Findings()

  private let readList: FeedListReader
  private var lists: [(part: ConfigPart, feeds: FeedList)] = []
  /// Absolute paths of the files that were read, and of those that are being read.
  private var seen: Set<String> = []
  private var open: [String] = []
  /// Where the next file begins on the line of offsets.
  private var end = 0

  /// A file of more bytes than this is taken for something else.
  static let sizeLimit = 16 << 20

  /// `main` has no position yet, its includes are read from disk.
  init(_ main: ConfigPart, readList: @escaping FeedListReader) {
    self.readList = readList
    let path = Files.absolute(Files.name(of: main.file), from: main.folder)
    seen.insert(path)
    open = [path]
    add(main)
    for index in lists.indices { add(lists[index].feeds, lists[index].part) }
  }

  /// The files, which are the caller's alone from now on.
  mutating func takeParts() -> [ConfigPart] {
    let taken = parts
    parts = []
    return taken
  }

  private mutating func add(_ part: ConfigPart) {
    var part = part
    part.base = end
    end += part.bytes.count + 1
    part.document = part.document.moved(by: part.base)
    parts.append(part)
    include(from: part)
  }

  private mutating func include(from part: ConfigPart) {
    guard let node = part.document["include"] else { return }
    let isList = node.array != nil
    for (index, entry) in (node.array ?? [node]).enumerated() {
      guard let pattern = entry.string, !pattern.isEmpty else { continue }
      let place = "include" + (isList ? "[\(index)]" : "")
      do throws(SystemError) {
        for name in try IncludePattern(pattern, from: part.folder).files() {
          include(name, seenFrom: part, pattern, at: entry.position, place)
        }
      } catch {
        findings.error(at: entry.position, place, "\(pattern): \(error.what)")
      }
    }
  }

  private mutating func include(
    _ path: String, seenFrom part: ConfigPart, _ pattern: String, at offset: Int, _ place: String
  ) {
    if let start = open.firstIndex(of: path) {
      let names = (open[start...] + [path]).map { Files.name(of: $0) }
      findings.error(at: offset, place, "goes in a circle: " + names.joined(separator: ", "))
      return
    }
    guard seen.insert(path).inserted else { return }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Files.read(path, limit: Self.sizeLimit)
    } catch {
      findings.error(at: offset, place, "\(pattern): \(error.what)")
      return
    }
    var fresh = ConfigPart(
      file: Self.name(of: path, pattern, seenFrom: part.file), folder: Files.folder(of: path),
      bytes: bytes, base: end, table: ConfigKeys.part, document: JSONNode(.object([])),
      isOpen: Files.isOpen(path))
    if let list = readList(bytes) {
      lists.append((fresh, list))
      return
    }
    do throws(JSONError) {
      fresh.document = try JSONReader.parse(bytes, relaxed: true)
      open.append(path)
      add(fresh)
      open.removeLast()
    } catch {
      // An empty stretch of the line, so that the finding is of that file.
      parts.append(fresh)
      end += bytes.count + 1
      findings.error(at: fresh.base + error.offset, "", error.what)
    }
  }

  /// A list as the config that would say the same.
  private mutating func add(_ feeds: FeedList, _ part: ConfigPart) {
    let listed = ListedSources(
      feeds, topics: parts.flatMap { Self.topics(of: $0.document) },
      taken: parts.flatMap { Self.ids(of: $0.document, "sources") })
    var part = part
    part.base = end
    end += part.bytes.count + 1
    part.document = listed.document.moved(by: part.base)
    parts.append(part)
    if let first = listed.skipped.first {
      let more = listed.skipped.count > 1 ? " (and \(listed.skipped.count - 1) more)" : ""
      findings.warning(at: part.base, "", "left out: \(first)\(more)")
    }
  }

  private static func topics(of document: JSONNode) -> [TopicName] {
    (document["topics"]?.array ?? []).compactMap { node in
      let name = node["name"]?.string
      let id = node["id"]?.string ?? SourceNaming.slug(name ?? "")
      return id.isEmpty ? nil : TopicName(id: id, name: name ?? id)
    }
  }

  private static func ids(of document: JSONNode, _ key: String) -> [String] {
    (document[key]?.array ?? []).compactMap { $0["id"]?.string }
  }

  /// A path as the user would name it: beside the file that includes it, where it is relative.
  private static func name(
    of path: String, _ pattern: String, seenFrom file: String
  ) -> String {
    if pattern.hasPrefix("/") || pattern.hasPrefix("~") { return path }
    let inner = pattern.split(separator: "/").dropLast().filter { $0 != "." }
    let folder = Files.folder(of: file)
    let outer = folder == "." ? [] : [folder == "/" ? "" : folder]
    return (outer + inner.map(String.init) + [Files.name(of: path)]).joined(separator: "/")
  }
}

extension Files {
  /// Whether everybody on this machine can read the file.
  static func isOpen(_ path: String) -> Bool {
    let status = (try? Files.status(path, following: true)) ?? nil
    return (status?.mode ?? 0) & 0o004 != 0
  }
}
