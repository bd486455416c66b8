import CGlibc
import Glibc

/// Text that is longer than the screen.
package enum Pager {
  /// What a pipe holds without a reader (pipe(7)).
  private static let room = 65_536

  /// Becomes $PAGER, or less, to show the text page by page, where stdout is a terminal with fewer
  /// rows than it has lines; returns where the text is to be printed as it is.
  package static func show(_ text: [UInt8]) {
    let lines = text.count { $0 == 0x0A }
    guard let rows = Machine.terminalSize(1)?.rows, lines >= rows, text.count <= room else {
      return
    }
    let pager = Machine.environment("PAGER") ?? "less"
    guard !pager.isEmpty, pager != "cat", let sh = Files.program("sh"),
      Files.program(pager.split(separator: " ").first.map(String.init) ?? "") != nil,
      let pipe = try? Descriptor.pipe()
    else { return }
    guard
      unsafe text.withUnsafeBytes({ unsafe write(pipe.writing.number, $0.baseAddress, $0.count) })
        == text.count
    else { return }
    // What git asks of less: leave where it fits, keep the screen.
    unsafe setenv("LESS", "FRX", 0)
    let saved = fcntl(0, F_DUPFD_CLOEXEC, 3)
    guard dup2(pipe.reading.number, 0) == 0 else { return }
    close(pipe.writing.released())
    become(sh, ["sh", "-c", pager])
    // It could not be started: stdin is ours again.
    dup2(saved, 0)
  }

  private static func become(_ program: String, _ words: [String]) {
    var words = unsafe words.map { unsafe strdup($0) } + [nil]
    unsafe execv(program, &words)
    for index in unsafe words.indices { unsafe free(words[index]) }
  }
}
