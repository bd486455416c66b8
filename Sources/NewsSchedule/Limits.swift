/// How often a place is asked at most and at least, in seconds.
package enum Limits {
  /// The shortest interval of an adaptive source.
  package static let shortest = 15 * 60
  /// The longest interval of an adaptive source.
  package static let longest = 6 * 3600
  /// The longest interval of one whose whole body comes each time and is the same each time.
  package static let longestUnchanged = 24 * 3600
  /// How often in a row that must have been so.
  package static let sameBodies = 10
  /// What max-age is worth at most.
  package static let maxAge = 6 * 3600
  /// What ttl, sy:update* and Retry-After are worth at most.
  package static let askedFor = 24 * 3600
  /// How long failures stretch an interval to.
  package static let longestBackoff = 6 * 3600
  /// How often a service reads files and runs commands that have no `every`.
  package static let local = 10 * 60
  /// Requests in a day for each adaptive source, where the config names no number for all.
  package static let requestsPerDay = 24
}
