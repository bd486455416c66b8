import NewsConfig
import NewsNet
import NewsText
import NewsTime

/// What people type.
enum ConfigTarget {
  static func read(_ bytes: [UInt8]) {
    do throws(ConfigErrors) {
      _ = try ConfigFile.read(bytes, path: "config.json", folder: "/tmp", systemZone: .utc)
    } catch {
      expect(!error.errors.isEmpty, "a config that is refused has an error")
    }
  }

  /// A base and a reference, a line each.
  static func url(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard let base = NetURL(String(decoding: lines[0], as: UTF8.self)) else { return }
    expect(NetURL(base.text)?.text == base.text, "a normal form is its own: \(base.text)")
    let key = CanonicalLink.key(base)
    expect(UTF8Bytes.firstInvalid(in: Array(key.utf8)) == nil, "a key is UTF-8")
    guard lines.count > 1 else { return }
    guard let joined = base.joined(String(decoding: lines[1], as: UTF8.self)) else { return }
    expect(
      NetURL(joined.text)?.text == joined.text, "a joined URL is in normal form: \(joined.text)")
  }
}
