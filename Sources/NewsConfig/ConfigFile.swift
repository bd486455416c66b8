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
  /// What its files say, in their order.
  let documents: [JSONNode]
  /// The files it includes, in their order, as the user would name them.
  package let included: [String]
  /// Paths of what is said by an included file, with that file: `sources[7]`.
  let homes: [String: String]

  /// Reads the config at `path` and what it includes; relative paths begin at the folder of the file
  /// they stand in. `lists` reads the lists of feeds among them.
  package static func load(
    _ path: String, systemZone: Zone = Zone.system(), lists: @escaping FeedListReader = { _ in nil }
  ) throws(ConfigErrors) -> ConfigFile {
    let absolute = Files.absolute(path, from: Machine.currentFolder)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Files.read(absolute, limit: ConfigParts.sizeLimit)
    } catch {
      throw ConfigErrors([ConfigRemark(file: path, what: error.what)])
    }
    return try read(
      bytes, path: path, folder: Files.folder(of: absolute), systemZone: systemZone,
      isOpen: Files.isOpen(absolute), lists: lists)
  }

  /// Reads the text of a config. `folder` is absolute; `isOpen`: everybody on this machine can read
  /// it, so that secrets in it are warned of.
  package static func read(
    _ bytes: [UInt8], path: String, folder: String, systemZone: Zone, isOpen: Bool = false,
    lists: @escaping FeedListReader = { _ in nil }
  ) throws(ConfigErrors) -> ConfigFile {
    guard !bytes.allSatisfy({ $0 <= 0x20 }) else {
      throw ConfigErrors([
        ConfigRemark(
          file: path, line: 1, column: 1, what: "is empty; the least that a config says is {}")
      ])
    }
    let document: JSONNode
    do throws(JSONError) {
      document = try JSONReader.parse(bytes, relaxed: true)
    } catch {
      let place = TextPosition(of: error.offset, in: bytes)
      throw ConfigErrors([
        ConfigRemark(file: path, line: place.line, column: place.column, what: error.what)
      ])
    }
    let files = ConfigParts(
      ConfigPart(
        file: path, folder: folder, bytes: bytes, base: 0, table: ConfigKeys.top,
        document: document, isOpen: isOpen),
      readList: lists)
    var check = PartCheck(files)
    var reader = ConfigReader(systemZone: systemZone, findings: check.findings)
    let configuration = reader.configuration(check.parts)
    check.findings = reader.findings
    check.warnOfOpenSecrets()
    guard check.findings.errors.isEmpty else {
      throw ConfigErrors(Findings.remarks(check.findings.errors, in: check.parts))
    }
    return ConfigFile(
      path: path, configuration: configuration,
      warnings: Findings.remarks(check.findings.warnings, in: check.parts),
      documents: check.parts.map(\.document), included: check.parts.dropFirst().map(\.file),
      homes: check.homes)
  }

  /// The file that says the source at an index of the configuration; nil for the main one.
  package func home(ofSource index: Int) -> String? {
    homes["sources[\(index)]"]
  }
}
