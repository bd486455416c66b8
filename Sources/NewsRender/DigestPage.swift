package import NewsModel
import NewsText

/// The HTML face of a digest: one page that holds everything it needs.
package enum DigestPage {
  package static func render(_ edition: Edition) -> String {
    "<!doctype html>\n<title>" + Hygiene.line(edition.title) + "</title>\n"
  }
}
