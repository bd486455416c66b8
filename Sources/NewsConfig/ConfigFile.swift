package import NewsModel
import NewsSystem
import NewsText
package import NewsTime

/// A config that was read and holds no mistake.
package struct ConfigFile: Sendable {
  /// As the user named it.
  package let path: String
  package let configuration: Configuration
  /// What the config says in vain: keys that are known but not acted on yet.
  package let warnings: [ConfigRemark]
  /// Paths of the keys that are there; all others have their defaults.
  let given: Set<String>

  /// A config of more bytes than this is taken for something else.
  private static let sizeLimit = 16 << 20

  /// Reads the config at `path`; relative paths in it begin at its folder.
  package static func load(
    _ path: String, systemZone: Zone = Zone.system()
  ) throws(ConfigErrors) -> ConfigFile {
    let absolute = Files.absolute(path, from: Machine.currentFolder)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Files.read(absolute, limit: sizeLimit)
    } catch {
      throw ConfigErrors([ConfigRemark(file: path, what: error.what)])
    }
    let status = (try? Files.status(absolute, following: true)) ?? nil
    let isOpen = (status?.mode ?? 0) & 0o004 != 0
    let folder = String(absolute[..<(absolute.lastIndex(of: "/") ?? absolute.startIndex)])
    return try read(
      bytes, path: path, folder: folder.isEmpty ? "/" : folder, systemZone: systemZone,
      isOpen: isOpen)
  }

  /// Reads the text of a config. `folder` is absolute; `isOpen`: everybody on this machine can read
  /// it, so that secrets in it are warned of.
  package static func read(
    _ bytes: [UInt8], path: String, folder: String, systemZone: Zone, isOpen: Bool = false
  ) throws(ConfigErrors) -> ConfigFile {
    let document: JSONNode
    do throws(JSONError) {
      document = try JSONReader.parse(bytes, relaxed: true)
    } catch {
      let place = TextPosition(of: error.offset, in: bytes)
      throw ConfigErrors([
        ConfigRemark(file: path, line: place.line, column: place.column, what: error.what)
      ])
    }
    var checker = ShapeChecker()
    checker.check(document, .object(ConfigKeys.top), path: "")
    var reader = ConfigReader(
      folder: folder, systemZone: systemZone, findings: checker.findings)
    let configuration = reader.configuration(document)
    var findings = reader.findings
    if isOpen, let secret = OpenSecrets(in: document).found.first {
      findings.warning(
        at: secret.offset, secret.path,
        "a secret in a file that everybody can read: chmod 600, or \"file\", \"env\", "
          + "\"credential\"")
    }
    guard findings.errors.isEmpty else {
      throw ConfigErrors(Findings.remarks(findings.errors, file: path, bytes: bytes))
    }
    return ConfigFile(
      path: path, configuration: configuration,
      warnings: Findings.remarks(findings.warnings, file: path, bytes: bytes),
      given: checker.given)
  }
}
