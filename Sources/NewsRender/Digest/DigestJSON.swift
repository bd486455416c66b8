package import NewsModel
import NewsText

/// The JSON face of a digest, as INTERFACES.md has it.
package enum DigestJSON {
  /// One line, ended by a newline.
  package static func render(_ edition: Edition) -> String {
    var json = JSONWriter()
    edition.cleaned().write(to: &json)
    return json.text + "\n"
  }
}
