import NewsConfig

extension Desk {
  /// tidings-config(5), in mdoc.
  package static var configManual: String {
    ConfigManual.text
  }
}
