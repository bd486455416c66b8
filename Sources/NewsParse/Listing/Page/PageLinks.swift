internal import NewsText

/// The links of a page as its tree has them.
///
/// It is what the tree builder is held to: html5lib must find the same on real pages.
package enum PageLinks {
  /// An `a` element that leads somewhere.
  package struct Link: Sendable, Equatable {
    /// The attribute as it stands, its references decoded.
    package let href: String
    /// All text within, as it stands.
    package let text: String
  }

  /// The links in document order; `bytes` are valid UTF-8.
  package static func find(_ bytes: [UInt8]) -> [Link] {
    let tree = PageTree(bytes)
    return tree.nodes.indices.compactMap { node in
      guard tree.nodes[node].traits.contains(.link), let href = tree.attribute("href", of: node)
      else { return nil }
      return Link(href: href, text: tree.wholeText(of: node))
    }
  }
}
