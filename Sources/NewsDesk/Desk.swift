import NewsConfig
package import NewsModel
import NewsStore
import NewsSystem
import NewsTime

/// Everything a command works with: the config as understood, the places, the ways to speak.
package struct Desk: Sendable {
  let configFile: ConfigFile
  /// The folder of what is kept.
  package let state: String
  /// The folder of digests.
  package let digests: String
  package let talk: Talk

  /// Finds and reads the config. A wrong config starts nothing: every mistake is said, status 78.
  package init(config: String?, state: String?, talk: Talk) throws(DeskError) {
    guard let file = Desk.configPath(config) else {
      throw DeskError(
        .configuration, "no config file",
        hint: "'tidings add URL' makes \(Desk.usualConfigPath); --config names another")
    }
    do throws(ConfigErrors) {
      configFile = try ConfigFile.load(file, lists: Desk.feedList)
    } catch {
      for mistake in error.errors.dropLast() { talk.error("\(mistake)") }
      let last = error.errors.last.map { "\($0)" } ?? "\(file): unreadable"
      throw DeskError(.configuration, last)
    }
    for warning in configFile.warnings { talk.warning("\(warning)") }
    let places = ConfigPlaces.machine
    guard
      let folder = places.state(option: state, configured: configFile.configuration.state),
      let digests = places.digests(configured: configFile.configuration.digests)
    else {
      throw DeskError(
        .configuration, "no place to keep state: HOME is not set",
        hint: "name one with --state, or with \"state\" and \"digests\" in the config")
    }
    self.state = folder
    self.digests = digests
    self.talk = talk
  }

  package var configuration: Configuration {
    configFile.configuration
  }

  /// The config file that is named, or the first that exists; nil where there is none.
  package static func configPath(_ option: String?) -> String? {
    ConfigPlaces.machine.config(option: option) { path in
      ((try? Files.status(path)) ?? nil) != nil
    }
  }

  /// Where a user's own config belongs.
  package static var usualConfigPath: String {
    ConfigPlaces.machine.configs(option: nil).first ?? "/etc/tidings/config.json"
  }

  /// The path of the store's file.
  package var storePath: String {
    state + "/tidings.db"
  }

  /// The store, for reading; status 65 with a hint where nothing was kept yet.
  func readStore() throws(DeskError) -> Store {
    do {
      return try Store(path: storePath, access: .read)
    } catch {
      throw DeskError(error)
    }
  }

  /// The source of that id, or of that name.
  package func source(named name: String) -> Source? {
    configuration.sources.first { $0.id == name } ?? configuration.sources.first { $0.name == name }
  }
}
