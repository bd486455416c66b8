import Glibc
import Synchronization

/// Numbers the temporary files of this process.
private let temporaries = Atomic<Int>(0)

extension Files {
  /// Puts `bytes` at `path` so that a reader, or a crash at any instant, sees the old content or the
  /// new and nothing between.
  ///
  /// A temporary file in the same folder is written, synced and renamed, then the folder is synced.
  /// Only a regular file is replaced, and its mode and owner stay, the owner as far as we may give
  /// files away; where a link, a FIFO, a device or a folder stands at the name, nothing is written.
  /// `mode` is that of a file that was not there.
  package static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32 = 0o644
  ) throws(SystemError) {
    let there = try status(path)
    if let there, !there.isRegular {
      throw SystemError(
        code: EEXIST, call: "open", path: path,
        reason: "is not a regular file, so it is not replaced")
    }
    let temporary = try write(bytes, besides: path, mode: mode, like: there)
    try rename(temporary, to: path)
    try syncFolder(of: path)
  }

  /// Gives a file, written and synced, another name in the same folder; one of that name is replaced.
  package static func move(_ path: String, to target: String) throws(SystemError) {
    try rename(path, to: target)
    try syncFolder(of: target)
  }

  /// Points the link at `path` to `target`, by rename; a link that points there is left as it is.
  package static func replaceLink(_ path: String, to target: String) throws(SystemError) {
    if let there = try status(path) {
      guard there.isLink || there.isRegular else {
        throw SystemError(
          code: EEXIST, call: "symlink", path: path,
          reason: "is neither a link nor a regular file, so it is not replaced")
      }
      if there.isLink, try linkTarget(path) == target { return }
    }
    var temporary = temporaryName(besides: path)
    while retrying({ unsafe symlink(target, temporary) }) != 0 {
      guard errno == EEXIST else { throw .last("symlink", path) }
      temporary = temporaryName(besides: path)
    }
    try rename(temporary, to: path)
    try syncFolder(of: path)
  }

  /// What the link at `path` says.
  package static func linkTarget(_ path: String) throws(SystemError) -> String {
    var length = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, filled in
      length = unsafe buffer.withMemoryRebound(to: CChar.self) {
        unsafe readlink(path, $0.baseAddress!, $0.count)
      }
      filled = max(length, 0)
    }
    guard length >= 0 else { throw .last("readlink", path) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path that links lead to, one after the other; `path` itself where nothing stands there.
  package static func resolved(_ path: String) throws(SystemError) -> String {
    var path = path
    // As many as the kernel follows (path_resolution(7)).
    for _ in 0..<40 {
      guard let there = try status(path), there.isLink else { return path }
      path = absolute(try linkTarget(path), from: folder(of: path))
    }
    throw SystemError(code: ELOOP, call: "readlink", path: path)
  }

  /// Removes the temporary files that killed writers left in a folder.
  ///
  /// Call it where no other machine or container writes to the folder at the same time, as under the
  /// lock of a run: a writer is known by its process id.
  package static func sweepTemporaries(in folder: String) throws(SystemError) {
    try sweep(folder) { _ in true }
  }

  /// The same, of those alone that were to become the file at `path`.
  package static func sweepTemporaries(of path: String) throws(SystemError) {
    let start = ".\(name(of: path))."
    try sweep(folder(of: path)) { $0.hasPrefix(start) }
  }

  private static func sweep(
    _ folder: String, where isMeant: (String) -> Bool
  ) throws(SystemError) {
    for name in try list(folder) where isMeant(name) {
      guard let writer = writer(ofTemporary: name), kill(writer, 0) != 0, errno == ESRCH else {
        continue
      }
      try remove(folder + "/" + name)
    }
  }

  /// Makes the names in the folder of `path` durable.
  static func syncFolder(of path: String) throws(SystemError) {
    let above = folder(of: path)
    let descriptor = try Descriptor.open(above, O_RDONLY | O_DIRECTORY)
    let answer = retrying { fsync(descriptor.number) }
    // Some network file systems cannot sync a folder, and say so by EINVAL.
    guard answer == 0 || errno == EINVAL else { throw .last("fsync", above) }
  }

  /// Puts `bytes` at `path` where nothing stands yet; something that does is left as it is, and the
  /// answer is false then.
  ///
  /// The temporary file is made in `folder`, of the same file system, synced and linked: no reader
  /// sees half a file, and none is ever replaced.
  @discardableResult
  package static func place(
    _ bytes: [UInt8], at path: String, by folder: String, mode: UInt32
  ) throws(SystemError) -> Bool {
    let temporary = try write(bytes, besides: "\(folder)/\(name(of: path))", mode: mode, like: nil)
    let linked = retrying { unsafe link(temporary, path) }
    let failure = errno
    _ = retrying { unsafe unlink(temporary) }
    guard linked == 0 || failure == EEXIST else {
      throw SystemError(code: failure, call: "link", path: path)
    }
    try syncFolder(of: path)
    return linked == 0
  }

  private static func write(
    _ bytes: [UInt8], besides path: String, mode: UInt32, like there: FileStatus?
  ) throws(SystemError) -> String {
    let temporary = temporaryName(besides: path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    do throws(SystemError) {
      let file = try Descriptor.open(temporary, flags, mode: mode)
      do throws(SystemError) {
        if let there {
          // The owner first: giving a file away takes some bits of its mode.
          if there.owner != geteuid() || there.group != getegid() {
            _ = fchown(file.number, there.owner, there.group)
          }
          guard fchmod(file.number, mode_t(there.mode)) == 0 else { throw .last("fchmod", path) }
        }
        try file.write(all: bytes, path: path)
        guard retrying({ fsync(file.number) }) == 0 else { throw SystemError.last("fsync", path) }
      } catch {
        unsafe unlink(temporary)
        throw error
      }
      return temporary
    } catch {
      // Left by a killed process that had our number: the next name is free.
      if error.code == EEXIST {
        return try write(bytes, besides: path, mode: mode, like: there)
      }
      throw SystemError(code: error.code, call: error.call, path: path, reason: error.reason)
    }
  }

  private static func rename(_ temporary: String, to path: String) throws(SystemError) {
    guard retrying({ unsafe Glibc.rename(temporary, path) }) == 0 else {
      let failure = SystemError.last("rename", path)
      unsafe unlink(temporary)
      throw failure
    }
  }

  private static let suffix = ".tidings-new"

  private static func temporaryName(besides path: String) -> String {
    let number = temporaries.add(1, ordering: .relaxed).newValue
    return "\(folder(of: path))/.\(name(of: path)).\(getpid()).\(number)\(suffix)"
  }

  /// The process that made a temporary file; nil for the name of anything else.
  private static func writer(ofTemporary name: String) -> pid_t? {
    guard name.hasPrefix("."), name.hasSuffix(suffix) else { return nil }
    let parts = name.dropLast(suffix.utf8.count).split(separator: ".")
    guard parts.count >= 3, Int(parts[parts.count - 1]) != nil else { return nil }
    return pid_t(parts[parts.count - 2]).flatMap { $0 > 0 ? $0 : nil }
  }
}
