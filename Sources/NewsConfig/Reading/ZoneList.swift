import NewsSystem
import NewsText

/// The names of the zone database, for "did you mean".
enum ZoneList {
  /// The zone whose name, or whose city, is like `text`.
  static func nearest(to text: String) -> String? {
    guard let bytes = try? Files.read("/usr/share/zoneinfo/tzdata.zi", limit: 4 << 20) else {
      return nil
    }
    let names = names(in: bytes)
    let key = Fold.key(text)
    if let same = names.first(where: { Fold.key($0) == key || Fold.key(city(of: $0)) == key }) {
      return same
    }
    return Nearest.suggestion(for: text, among: names)
  }

  /// Zones (`Z Asia/Baku ...`) and links (`L Asia/Baku Old/Name`) of the compact form (zic(8)).
  private static func names(in bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x20, maxSplits: 3)
      switch words.first?.first {
      case UInt8(ascii: "Z") where words.count > 1: return String(decoding: words[1], as: UTF8.self)
      case UInt8(ascii: "L") where words.count > 2: return String(decoding: words[2], as: UTF8.self)
      default: return nil
      }
    }
  }

  private static func city(of name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return String(decoding: last.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }
}
