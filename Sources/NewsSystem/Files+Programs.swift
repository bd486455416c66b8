import Glibc

extension Files {
  /// Where a program is that we may run: at its path, or in a folder of $PATH; nil where it is not.
  package static func program(_ name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return isRunnable(name) ? name : nil }
    let folders = (Machine.environment("PATH") ?? "").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first(where: isRunnable)
  }

  private static func isRunnable(_ path: String) -> Bool {
    let isFile = ((try? status(path, following: true)) ?? nil)?.isRegular ?? false
    return unsafe isFile && access(path, X_OK) == 0
  }
}
