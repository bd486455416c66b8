import NewsDesk
import NewsText

/// tidings(1), made from the table that parses: a command or an option that exists is in the manual.
enum ManPage {
  /// When the words below were last read through.
  private static let date = "November 27, 2026"

  static func text(commands: [CommandSpec], globals: [OptionSpec]) -> String {
    var page = Mdoc("TIDINGS", section: 1, date: date)
    page.request("Sh", "NAME")
    page.request("Nm", "tidings")
    page.request("Nd", "news ticker and digest notifier")
    page.request("Sh", "SYNOPSIS")
    page.request("Nm")
    page.request("Ar", "command")
    page.request("Op", "Ar option ...")
    describe(&page)
    page.request("Sh", "COMMANDS")
    for command in commands where !command.isHidden { add(command, to: &page) }
    page.request("Sh", "OPTIONS OF EVERY COMMAND")
    list(globals, in: &page)
    environment(&page)
    files(&page)
    exitStatus(&page)
    examples(&page)
    page.request("Sh", "SEE ALSO")
    page.request("Xr", "systemd.timer 5 ,")
    page.request("Xr", "tidings-config 5 ,")
    page.request("Xr", "tidings-formats 5")
    return page.text
  }

  private static func describe(_ page: inout Mdoc) {
    page.request("Sh", "DESCRIPTION")
    page.request("Nm")
    page.say(
      """
      reads the latest-news listings of its sources: feeds, pages, texts, the output of commands. \
      It keeps each item once, joins items about one event into a story, puts stories under topics, \
      prints a ticker to stdout and writes a daily digest as a file or a mail.
      """)
    page.paragraph(
      "Data goes to stdout and talk to stderr. What was read is kept, so that a command that "
        + "prints never asks the network.")
  }

  private static func add(_ command: CommandSpec, to page: inout Mdoc) {
    page.request("Ss", "tidings " + command.name)
    page.request("Nm")
    page.request("Cm", command.name)
    for option in command.options { page.request("Op", label(option)) }
    if let positional = command.positional {
      let name = Mdoc.argument(positional.name)
      let many = positional.count.upperBound > 1 ? " ..." : ""
      page.request(positional.count.lowerBound == 0 ? "Op Ar" : "Ar", name + many)
    }
    page.paragraph(HelpText.sentence(command.summary))
    if !command.details.isEmpty { page.say(command.details) }
    if let positional = command.positional {
      page.list("Ds") { page in
        page.request("It", "Ar " + Mdoc.argument(positional.name))
        page.say(HelpText.sentence(positional.help))
      }
    }
    if !command.options.isEmpty { list(command.options, in: &page) }
    if command.examples.isEmpty { return }
    page.paragraph("For example:")
    page.list("Ds") { page in
      for example in command.examples {
        page.request("It", "Li " + Mdoc.argument(example.line))
        page.say(HelpText.sentence(example.tells))
      }
    }
  }

  private static func list(_ options: [OptionSpec], in page: inout Mdoc) {
    page.list("Ds") { page in
      for option in options {
        let short = option.short.map { "Fl \($0) , " } ?? ""
        page.request("It", short + "Fl " + label(option).dropFirst(3))
        page.say(HelpText.sentence(HelpText.explanation(of: option)))
        if option.repeats { page.say("May be given more than once.") }
      }
    }
  }

  /// `Fl -last Ar N`.
  private static func label(_ option: OptionSpec) -> String {
    "Fl -\(option.long)" + (option.value.map { " Ar " + Mdoc.argument($0) } ?? "")
  }

  private static func environment(_ page: inout Mdoc) {
    page.request("Sh", "ENVIRONMENT")
    page.list("Ds") { page in
      for (name, tells) in [
        ("TIDINGS_CONFIG", "The config file, where --config names none."),
        (
          "XDG_CONFIG_HOME", "Its tidings/config.json is the config; ~/.config where it is not set."
        ),
        (
          "XDG_STATE_HOME",
          "Its tidings is the folder of what is kept; ~/.local/state where it is not set."
        ),
        (
          "XDG_DATA_HOME",
          "Its tidings/digests is the folder of digests; ~/.local/share where it is not set."
        ),
        ("STATE_DIRECTORY", "Set by systemd: what is kept, and the digests, are in it."),
        (
          "CREDENTIALS_DIRECTORY",
          "Set by systemd: where secrets of {\"credential\": NAME} are read."
        ),
        ("JOURNAL_STREAM", "Set by systemd: lines on stderr carry their priority."),
        ("NO_COLOR", "Set to anything: no colour, whatever --color says."),
        ("COLUMNS", "The width of a line, where the terminal does not tell it."),
      ] {
        page.request("It", "Ev " + name)
        page.say(tells)
      }
    }
  }

  private static func files(_ page: inout Mdoc) {
    page.request("Sh", "FILES")
    page.list("Ds") { page in
      for (name, tells) in [
        ("~/.config/tidings/config.json", "The config of a user."),
        ("/etc/tidings/config.json", "The config of the system, where a user has none."),
        ("~/.local/state/tidings/tidings.db", "What was read and told: an SQLite database."),
        ("~/.local/share/tidings/digests/latest.txt", "The newest digest."),
      ] {
        page.request("It", "Pa " + name)
        page.say(tells)
      }
    }
    page.paragraph("The working directory is never looked in: a config can name commands.")
  }

  private static func exitStatus(_ page: inout Mdoc) {
    page.request("Sh", "EXIT STATUS")
    page.list("Ds") { page in
      for (code, tells) in [
        ("0", "Done, nothing due included."), ("1", "Some of the sources asked failed."),
        ("64", "The command line cannot be meant."),
        ("65", "Unusable input, or more than one match."), ("69", "Every source asked failed."),
        ("73", "Something cannot be written."), ("74", "Reading or writing failed."),
        ("75", "Another run holds the lock: try again."), ("78", "The config is wrong."),
      ] {
        page.request("It", "Li " + code)
        page.say(tells)
      }
    }
    page.paragraph("After a signal it cleans up and dies of that signal.")
  }

  private static func examples(_ page: inout Mdoc) {
    page.request("Sh", "EXAMPLES")
    page.say("The first minutes: look at a page, write a config, fetch, read.")
    page.literal([
      "$ tidings preview https://example.org/news/", "$ tidings check", "$ tidings run --once",
      "$ cat ~/.local/share/tidings/digests/latest.txt", "$ tidings service install",
    ])
  }
}
