import NewsSystem

/// Where the config, the state and the digests are, by options, config and environment
/// (XDG Base Directory Specification; systemd.exec(5), STATE_DIRECTORY).
///
/// The working directory is never looked in: a config can name commands.
package struct ConfigPlaces: Sendable {
  private let variable: @Sendable (String) -> String?

  /// Places by the variables that `variable` gives.
  package init(variable: @escaping @Sendable (String) -> String?) {
    self.variable = variable
  }

  /// Places by the environment of this process.
  package static let machine = ConfigPlaces { Machine.environment($0) }

  /// Where a config is looked for, the first that exists is meant. One that is named by `option`
  /// or by $TIDINGS_CONFIG is meant whether it exists or not.
  package func configs(option: String?) -> [String] {
    if let option { return [option] }
    if let named = text("TIDINGS_CONFIG") { return [named] }
    let own = folder("XDG_CONFIG_HOME", orInHome: ".config").map { $0 + "/tidings/config.json" }
    return [own, "/etc/tidings/config.json"].compactMap { $0 }
  }

  /// The config that is meant; nil where there is none.
  package func config(option: String?, exists: (String) -> Bool) -> String? {
    let places = configs(option: option)
    return places.count == 1 && (option != nil || text("TIDINGS_CONFIG") != nil)
      ? places[0] : places.first(where: exists)
  }

  /// The state folder: `option`, the config's `configured`, systemd's, the user's own.
  package func state(option: String?, configured: String?) -> String? {
    option ?? configured ?? stateDirectory
      ?? folder("XDG_STATE_HOME", orInHome: ".local/state").map { $0 + "/tidings" }
  }

  /// The folder of digests: the config's `configured`, one in systemd's, the user's own.
  package func digests(configured: String?) -> String? {
    configured ?? stateDirectory.map { $0 + "/digests" }
      ?? folder("XDG_DATA_HOME", orInHome: ".local/share").map { $0 + "/tidings/digests" }
  }

  /// systemd names several folders with colons between them; the first is ours.
  private var stateDirectory: String? {
    text("STATE_DIRECTORY").flatMap { $0.split(separator: ":").first.map(String.init) }
  }

  /// The folder of a variable, which counts only where it is absolute, else one in $HOME.
  private func folder(_ name: String, orInHome inHome: String) -> String? {
    if let value = text(name), value.utf8.first == UInt8(ascii: "/") { return value }
    return text("HOME").map { $0 + "/" + inHome }
  }

  private func text(_ name: String) -> String? {
    variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
