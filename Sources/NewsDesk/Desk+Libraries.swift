import NewsNet
import NewsStore

extension Desk {
  /// What is linked, for reports of faults: `libcurl/7.88.1 OpenSSL/3.0.11 SQLite/3.40.1`.
  package static var libraries: String {
    "\(NetLibrary.version) SQLite/\(Store.libraryVersion)"
  }
}
