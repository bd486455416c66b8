import NewsConfig
import Testing

private func places(_ variables: [String: String]) -> ConfigPlaces {
  ConfigPlaces { variables[$0] }
}

struct ConfigPlacesTests {
  private static let home = ["HOME": "/home/me"]

  @Test(arguments: [
    ("news.json", ["HOME": "/h", "TIDINGS_CONFIG": "/t.json"], ["news.json"]),
    (nil, ["HOME": "/h", "TIDINGS_CONFIG": "/t.json"], ["/t.json"]),
    (
      nil, ["HOME": "/h", "XDG_CONFIG_HOME": "/x"],
      ["/x/tidings/config.json", "/etc/tidings/config.json"]
    ),
    (nil, ["HOME": "/h"], ["/h/.config/tidings/config.json", "/etc/tidings/config.json"]),
    (
      nil, ["HOME": "/h", "XDG_CONFIG_HOME": "relative", "TIDINGS_CONFIG": ""],
      ["/h/.config/tidings/config.json", "/etc/tidings/config.json"]
    ),
    (nil, [:], ["/etc/tidings/config.json"]),
  ])
  func `where a config is looked for`(
    option: String?, variables: [String: String], expected: [String]
  ) {
    #expect(places(variables).configs(option: option) == expected)
  }

  @Test func `the first config that exists is meant, a named one in any case`() {
    let places = places(ConfigPlacesTests.home)
    #expect(places.config(option: nil) { _ in false } == nil)
    #expect(
      places.config(option: nil) { $0.hasPrefix("/etc") } == "/etc/tidings/config.json")
    #expect(places.config(option: "missing.json") { _ in false } == "missing.json")
  }

  @Test(arguments: [
    ("/s", "/c", ["STATE_DIRECTORY": "/d"], "/s"), (nil, "/c", ["STATE_DIRECTORY": "/d"], "/c"),
    (nil, nil, ["STATE_DIRECTORY": "/d:/e", "XDG_STATE_HOME": "/x"], "/d"),
    (nil, nil, ["XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/tidings"),
    (nil, nil, ["HOME": "/h"], "/h/.local/state/tidings"), (nil, nil, [:], nil),
  ])
  func `where the state is`(
    option: String?, configured: String?, variables: [String: String], expected: String?
  ) {
    #expect(places(variables).state(option: option, configured: configured) == expected)
  }

  @Test(arguments: [
    ("/c", ["STATE_DIRECTORY": "/d"], "/c"), (nil, ["STATE_DIRECTORY": "/d"], "/d/digests"),
    (nil, ["XDG_DATA_HOME": "/x"], "/x/tidings/digests"),
    (nil, ["HOME": "/h"], "/h/.local/share/tidings/digests"), (nil, [:], nil),
  ])
  func `where digests are`(configured: String?, variables: [String: String], expected: String?) {
    #expect(places(variables).digests(configured: configured) == expected)
  }
}
