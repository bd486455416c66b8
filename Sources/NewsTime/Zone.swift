/// A time zone: the rules that turn instants into what its walls show, and back.
package struct Zone: Sendable, Hashable {
  /// `Asia/Baku`, `UTC`, or an offset such as `+04:00`.
  package let id: String

  package static let utc = Zone(id: "UTC")
}
