import Glibc

/// What stands at a name of the file system.
package struct FileStatus: Sendable, Hashable {
  package let device: UInt64
  package let inode: UInt64
  /// Bytes.
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int64
  package let owner: UInt32
  package let group: UInt32
  /// Permission bits: 0o644.
  package let mode: UInt32
  package let isRegular: Bool
  package let isFolder: Bool
  package let isLink: Bool

  init(_ found: stat) {
    device = UInt64(found.st_dev)
    inode = UInt64(found.st_ino)
    size = Int(found.st_size)
    modified = Int64(found.st_mtim.tv_sec) * 1_000_000_000 + Int64(found.st_mtim.tv_nsec)
    owner = found.st_uid
    group = found.st_gid
    mode = found.st_mode & 0o7777
    let kind = found.st_mode & S_IFMT
    isRegular = kind == S_IFREG
    isFolder = kind == S_IFDIR
    isLink = kind == S_IFLNK
  }
}
