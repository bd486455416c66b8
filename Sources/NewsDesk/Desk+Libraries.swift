import NewsModel
import NewsNet
import NewsStore
import NewsText

extension Desk {
  /// What is linked, for reports of faults: `libcurl/7.88.1 OpenSSL/3.0.11 SQLite/3.40.1`.
  package static var libraries: String {
    "\(NetLibrary.version) SQLite/\(Store.libraryVersion)"
  }

  /// The version and the libraries as JSON.
  package static var version: String {
    var json = JSONWriter()
    json.object { json in
      json.field("version", Version.text)
      json.field("libraries", libraries.split(separator: " ").map(String.init))
    }
    return json.text + "\n"
  }
}
