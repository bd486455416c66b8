/// The version of this program, as `--version` and the User-Agent say it.
package enum Version {
  /// Of semantic versioning: major, minor, patch.
  package static let text = "0.1.0"
}
