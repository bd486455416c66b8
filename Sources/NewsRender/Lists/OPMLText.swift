package import NewsModel
import NewsText

/// A list of feeds as an OPML 2.0 file, which feed readers and `tidings import` read.
///
/// Topics are folders. Ids stand in attributes of a namespace of ours, which other readers pass
/// over, so that an import gives the same config again.
package enum OPMLText {
  static let namespace = "urn:tidings"

  /// A folder with what is in it, each in the order of the list.
  private struct Branch {
    var folder: FeedList.Folder?
    var branches: [Branch] = []
    var entries: [FeedList.Entry] = []

    mutating func add(_ entry: FeedList.Entry, _ folders: ArraySlice<FeedList.Folder>) {
      guard let first = folders.first else { return entries.append(entry) }
      if !branches.contains(where: { $0.folder == first }) {
        branches.append(Branch(folder: first))
      }
      for index in branches.indices where branches[index].folder == first {
        branches[index].add(entry, folders.dropFirst())
      }
    }
  }

  /// The whole file, a line break at its end.
  package static func text(_ list: FeedList) -> String {
    var root = Branch()
    for entry in list.entries { root.add(entry, entry.folders[...]) }
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<opml version="2.0" xmlns:tidings="\#(namespace)">"#,
      "  <head>",
      "    <title>\(escaped(list.title ?? ""))</title>",
      "  </head>",
      "  <body>",
    ]
    add(root, to: &lines, indent: "    ")
    lines += ["  </body>", "</opml>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ branch: Branch, to lines: inout [String], indent: String) {
    for entry in branch.entries { lines.append(indent + outline(entry)) }
    for inner in branch.branches {
      let attributes = attributes([
        ("text", inner.folder?.name), ("tidings:id", inner.folder?.id),
      ])
      lines.append("\(indent)<outline\(attributes)>")
      add(inner, to: &lines, indent: indent + "  ")
      lines.append("\(indent)</outline>")
    }
  }

  private static func outline(_ entry: FeedList.Entry) -> String {
    let attributes = attributes([
      ("type", "rss"), ("text", entry.name ?? entry.url), ("xmlUrl", entry.url),
      ("htmlUrl", entry.page), ("language", entry.language), ("tidings:id", entry.id),
    ])
    return "<outline\(attributes)/>"
  }

  private static func attributes(_ pairs: [(String, String?)]) -> String {
    pairs.compactMap { name, value in value.map { " \(name)=\"\(escaped($0))\"" } }.joined()
  }

  private static func escaped(_ text: String) -> String {
    HTMLText.escaped(Hygiene.line(text))
  }
}
