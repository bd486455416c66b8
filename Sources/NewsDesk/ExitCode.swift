/// How a command ends: the numbers of sysexits(3), and 1 where some of what was asked failed.
package enum ExitCode: Int32, Sendable {
  /// Done; nothing due is done too.
  case done = 0
  /// Some of the sources asked failed.
  case someFailed = 1
  /// EX_USAGE.
  case usage = 64
  /// EX_DATAERR: unusable input, or more than one match.
  case unusableInput = 65
  /// EX_UNAVAILABLE: every source asked failed.
  case allFailed = 69
  /// EX_CANTCREAT.
  case cannotWrite = 73
  /// EX_IOERR.
  case ioFailed = 74
  /// EX_TEMPFAIL: another run holds the lock; try again.
  case locked = 75
  /// EX_CONFIG.
  case configuration = 78
}
