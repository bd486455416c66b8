import Glibc
import NewsSystem
import TestSupport
import Testing

struct FilesTests {
  let folder = TemporaryFolder()

  @Test
  func `a file is replaced whole, and nothing else is left`() throws {
    let path = folder.path("digest.txt")
    try Files.replace(path, with: Array("one".utf8))
    let first = try #require(try Files.status(path))
    try Files.replace(path, with: Array("two".utf8))
    let second = try #require(try Files.status(path))
    #expect(folder.read("digest.txt") == Array("two".utf8))
    #expect(folder.names == ["digest.txt"])
    #expect(first.inode != second.inode)
    #expect(second.mode & 0o600 == 0o600)
    #expect(second.size == 3 && second.isRegular && !second.isLink)
  }

  @Test
  func `a large file is written whole`() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    try Files.replace(folder.path("large"), with: bytes, mode: 0o600)
    #expect(try Files.read(folder.path("large"), limit: 3_000_000) == bytes)
    #expect(try Files.status(folder.path("large"))?.mode == 0o600)
  }

  @Test(arguments: ["link", "dangling", "fifo", "folder"])
  func `only a regular file is replaced`(kind: String) throws {
    let path = folder.path("digest.txt")
    folder.write("precious", to: "outside")
    switch kind {
    case "link": unsafe symlink(folder.path("outside"), path)
    case "dangling": unsafe symlink(folder.path("nowhere"), path)
    case "fifo": unsafe mkfifo(path, 0o600)
    default: unsafe mkdir(path, 0o700)
    }
    let error = #expect(throws: SystemError.self) {
      try Files.replace(path, with: Array("forged".utf8))
    }
    #expect(error?.description == "\(path): is not a regular file, so it is not replaced")
    #expect(folder.read("outside") == Array("precious".utf8))
    #expect(folder.names == ["digest.txt", "outside"])
  }

  @Test
  func `an error names the file and what was wrong, in lower case`() throws {
    let path = folder.path("missing/digest.txt")
    let error = #expect(throws: SystemError.self) { try Files.replace(path, with: []) }
    #expect(error?.description == "\(path): no such file or directory")
    #expect(error?.code == ENOENT)
  }

  @Test
  func `a write that fails in the middle leaves the old file and no other`() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      let path = folder.write("old", to: "digest.txt")
      // A limit of file sizes ends a write as a full disk does.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let error = #expect(throws: SystemError.self) {
        try Files.replace(path, with: [UInt8](repeating: 0x61, count: 1_000_000))
      }
      #expect(error?.description == "\(path): file too large")
      #expect(folder.read("digest.txt") == Array("old".utf8))
      #expect(folder.names == ["digest.txt"])
    }
  }

  @Test
  func `reading stops at the limit and says so`() throws {
    let path = folder.write("12345", to: "file")
    #expect(try Files.read(path, limit: 5).count == 5)
    let error = #expect(throws: SystemError.self) { try Files.read(path, limit: 4) }
    #expect(error?.description == "\(path): is larger than 4 bytes")
    let endless = #expect(throws: SystemError.self) { try Files.read("/dev/zero", limit: 4) }
    #expect(endless?.what == "is not a regular file")
  }

  @Test
  func `a file of proc is read though it says it is empty`() throws {
    #expect(try Files.read("/proc/self/status", limit: 1 << 20).count > 0)
  }

  @Test
  func `a FIFO nobody writes to is refused at once`() throws {
    unsafe mkfifo(folder.path("fifo"), 0o600)
    let error = #expect(throws: SystemError.self) {
      try Files.read(folder.path("fifo"), limit: 100)
    }
    #expect(error?.what == "is not a regular file")
    let other = #expect(throws: SystemError.self) { try Files.read(folder.path, limit: 100) }
    #expect(other?.what == "is a directory")
  }

  @Test
  func `a link is replaced by rename, and left alone where it is right`() throws {
    let path = folder.path("latest.txt")
    try Files.replaceLink(path, to: "one.txt")
    #expect(try Files.linkTarget(path) == "one.txt")
    let first = try Files.status(path)
    try Files.replaceLink(path, to: "one.txt")
    #expect(try Files.status(path) == first)
    try Files.replaceLink(path, to: "two.txt")
    #expect(try Files.linkTarget(path) == "two.txt")
    #expect(folder.names == ["latest.txt"])
    unsafe mkfifo(folder.path("fifo"), 0o600)
    #expect(throws: SystemError.self) { try Files.replaceLink(folder.path("fifo"), to: "x") }
  }

  @Test
  func `folders are made with those above them`() throws {
    try Files.makeFolder(folder.path("a/b//c/"))
    try Files.makeFolder(folder.path("a/b/c"))
    #expect(try Files.status(folder.path("a/b/c"))?.isFolder == true)
    folder.write("", to: "file")
    let error = #expect(throws: SystemError.self) { try Files.makeFolder(folder.path("file/d")) }
    #expect(error?.what == "not a directory")
    let taken = #expect(throws: SystemError.self) { try Files.makeFolder(folder.path("file")) }
    #expect(taken?.what == "file exists")
  }

  @Test
  func `a folder is listed by the bytes of its names`() throws {
    for name in ["b", "a", "Z", ".hidden", "é"] { folder.write("", to: name) }
    #expect(try Files.list(folder.path) == [".hidden", "Z", "a", "b", "é"])
    #expect(throws: SystemError.self) { try Files.list(folder.path("missing")) }
  }

  @Test
  func `removing what is not there is no error`() throws {
    let path = folder.write("", to: "file")
    try Files.remove(path)
    try Files.remove(path)
    #expect(try Files.status(path) == nil)
    #expect(try Files.status(path + "/below") == nil)
  }

  @Test
  func `what killed writers left is swept, and nothing else`() throws {
    let dead = try Subprocess.run(["sh", "-c", "echo $$"], timeout: 10, outputLimit: 100).output
    let gone = String(decoding: dead.dropLast(), as: UTF8.self)
    let kept = [
      ".a.txt.\(getpid()).1.tidings-new", ".mine", ".x.tidings-new", "a.\(gone).1.tidings-new",
    ]
    for name in kept + [".a.txt.\(gone).1.tidings-new", ".b.\(gone).12.tidings-new"] {
      folder.write("", to: name)
    }
    try Files.sweepTemporaries(in: folder.path)
    #expect(Set(folder.names) == Set(kept))
  }

  @Test(arguments: [
    ("a.txt", "/base/a.txt"), ("./a.txt", "/base/a.txt"), ("/abs/a", "/abs/a"), ("", "/base"),
    (".", "/base"), ("../a", "/base/../a"), ("~user/a", "/base/~user/a"),
  ])
  func `a path is made absolute`(path: String, absolute: String) {
    #expect(Files.absolute(path, from: "/base") == absolute)
  }

  @Test
  func `a tilde is the home folder`() throws {
    let home = try #require(Machine.homeFolder)
    #expect(Files.absolute("~/news/desk.txt", from: "/base") == home + "/news/desk.txt")
    #expect(Files.absolute("~", from: "/base") == home)
  }

  @Test(arguments: [
    ("a/b", "a", "b"), ("a", ".", "a"), ("/a", "/", "a"), ("/", "/", "/"), ("a/b/", "a", "b"),
    ("a//b", "a", "b"), ("/a/b/c", "/a/b", "c"),
  ])
  func `a path is a folder and a name`(path: String, folder: String, name: String) {
    #expect(Files.folder(of: path) == folder)
    #expect(Files.name(of: path) == name)
  }
}
