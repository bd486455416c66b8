import Glibc

/// Files and folders by their names.
package enum Files {
  /// The bytes of a regular file, links followed.
  ///
  /// A FIFO or a device is refused without waiting for it, and so is a file of more than `limit` bytes.
  package static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try Descriptor.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    let status = try file.status(path: path)
    guard status.isRegular else {
      throw SystemError(
        code: status.isFolder ? EISDIR : EINVAL, call: "read", path: path,
        reason: status.isFolder ? nil : "is not a regular file")
    }
    // A byte more than it has, so that its end is seen.
    var bytes = try file.read(filling: min(status.size, limit) + 1, path: path)
    guard bytes.count > status.size || bytes.count > limit || status.size == 0 else { return bytes }
    // A file may grow while it is read, and those of /proc say they are empty: the end is the end.
    while bytes.count <= limit, let piece = try file.read(atMost: 1 << 16, path: path),
      !piece.isEmpty
    {
      bytes.append(contentsOf: piece)
    }
    guard bytes.count <= limit else {
      throw SystemError(
        code: EFBIG, call: "read", path: path, reason: "is larger than \(limit) bytes")
    }
    return bytes
  }

  /// What stands at `path`, or nil where nothing does; a link is told as a link unless `following`.
  package static func status(
    _ path: String, following: Bool = false
  ) throws(SystemError) -> FileStatus? {
    var found = stat()
    let answer = retrying { unsafe following ? stat(path, &found) : lstat(path, &found) }
    if answer == 0 { return FileStatus(found) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw .last("stat", path)
  }

  /// The names in a folder, ordered by their bytes.
  package static func list(_ folder: String) throws(SystemError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw .last("opendir", folder) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = unsafe String(
        cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .last("readdir", folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes a file or a link; nothing there is no error.
  package static func remove(_ path: String) throws(SystemError) {
    guard retrying({ unsafe unlink(path) }) == 0 || errno == ENOENT else {
      throw .last("unlink", path)
    }
  }

  /// Makes a folder and those above it, as `mkdir -p` does.
  package static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(SystemError) {
    if retrying({ unsafe mkdir(path, mode_t(mode)) }) == 0 {
      try syncFolder(of: path)
      return
    }
    let failure = SystemError.last("mkdir", path)
    if failure.code == EEXIST, let there = try status(path, following: true), there.isFolder {
      return
    }
    let above = folder(of: path)
    guard failure.code == ENOENT, above != path else { throw failure }
    try makeFolder(above, mode: mode)
    guard retrying({ unsafe mkdir(path, mode_t(mode)) }) == 0 || errno == EEXIST else {
      throw .last("mkdir", path)
    }
    try syncFolder(of: path)
  }

  /// `path` as one that starts at the root: `~/` is the home folder, anything else relative is below `folder`.
  package static func absolute(_ path: String, from folder: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    if path == "~" || path.utf8.starts(with: "~/".utf8) {
      return (Machine.homeFolder ?? folder) + path.dropFirst()
    }
    if path.isEmpty || path == "." { return folder }
    let below = path.utf8.starts(with: "./".utf8) ? String(path.dropFirst(2)) : path
    return folder.utf8.last == UInt8(ascii: "/") ? folder + below : folder + "/" + below
  }

  /// The folder a name stands in: `.` for a bare name.
  package static func folder(of path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    var above = bytes[..<slash]
    while above.count > 1, above.last == UInt8(ascii: "/") { above.removeLast() }
    return above.isEmpty ? "/" : String(decoding: above, as: UTF8.self)
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard bytes.count > 1 else { return path }
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start...], as: UTF8.self)
  }
}
