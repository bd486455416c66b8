import NewsSystem
import NewsText

/// The systemd user units of a timer that runs `tidings run --once`, as text.
struct UserUnits {
  /// The absolute path of the program.
  let program: String
  /// The absolute path of the config; nil where the usual one is meant.
  let config: String?

  /// The names and texts of the files, in the order they are written.
  var files: [(name: String, text: String)] {
    [("tidings.service", service), ("tidings.timer", timer)]
  }

  static let timer = "tidings.timer"

  private var service: String {
    let words = [program, "run", "--once"] + (config.map { ["--config", $0] } ?? [])
    return """
      [Unit]
      Description=News ticker and digest: fetch what is due, write due editions

      [Service]
      Type=oneshot
      ExecStart=\(words.map(UserUnits.quoted).joined(separator: " "))
      # 1: some sources failed; 69: all asked failed; 75: another run holds the lock. The next run tries again.
      SuccessExitStatus=1 69 75

      """
  }

  private var timer: String {
    """
    [Unit]
    Description=News ticker and digest, every ten minutes

    [Timer]
    # Fires often; tidings decides by itself which sources and editions are due.
    OnCalendar=*:0/10
    RandomizedDelaySec=60
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
  }

  /// A word of ExecStart (systemd.service(5), "Command lines"; systemd.unit(5), specifiers).
  private static func quoted(_ word: String) -> String {
    let text = ASCII.replacing(in: word) { byte in
      switch byte {
      case UInt8(ascii: "%"): "%%"
      case UInt8(ascii: "$"): "$$"
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "\\"): "\\\\"
      default: nil
      }
    }
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 }
    return isPlain && text.utf8.count == word.utf8.count ? text : "\"\(text)\""
  }
}
