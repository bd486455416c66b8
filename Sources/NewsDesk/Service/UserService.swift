import NewsSystem

/// `tidings service`: the user's own timer, put in place and taken away.
package struct UserService: Sendable {
  private let units: UserUnits
  private let folder: String
  private let talk: Talk

  /// `config` is the config the service is to read; nil for the usual one.
  package init(config: String?, talk: Talk) throws(DeskError) {
    guard let base = UserService.base else {
      throw DeskError(.cannotWrite, "no place for user units: HOME is not set")
    }
    units = UserUnits(
      program: Machine.programPath ?? "/usr/local/bin/tidings",
      config: config.map { Files.absolute($0, from: Machine.currentFolder) })
    folder = base + "/systemd/user"
    self.talk = talk
  }

  /// Writes the units and starts the timer. Where no systemd of the user's answers (a container, a
  /// chroot, a login without one), the units are written all the same, and a note says the rest.
  package func install() throws(DeskError) {
    do throws(SystemError) {
      try Files.makeFolder(folder)
      for file in units.files {
        try Files.replace(folder + "/" + file.name, with: Array(file.text.utf8))
        talk.note("wrote \(folder)/\(file.name)")
      }
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
    guard manage(["daemon-reload"]), manage(["enable", "--now", UserUnits.timer]) else {
      talk.note("no systemd of yours is running here, so the timer is not started yet")
      talk.note("once it is: systemctl --user enable --now \(UserUnits.timer)")
      return
    }
    talk.note("\(UserUnits.timer) runs every ten minutes")
    if !isLingering {
      talk.note("it also runs while you are not logged in after: loginctl enable-linger")
    }
  }

  /// Stops the timer and removes the units; config, state and digests stay.
  package func remove() throws(DeskError) {
    let names = units.files.map(\.name)
    var removed = 0
    _ = manage(["disable", "--now", UserUnits.timer])
    do throws(SystemError) {
      for name in names.reversed() where try Files.status(folder + "/" + name) != nil {
        try Files.remove(folder + "/" + name)
        talk.note("removed \(folder)/\(name)")
        removed += 1
      }
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
    if removed == 0 { talk.note("nothing to remove in \(folder)") }
    _ = manage(["daemon-reload"])
  }

  /// $XDG_CONFIG_HOME, else ~/.config (systemd.unit(5), "Unit file load path").
  private static var base: String? {
    if let folder = Machine.environment("XDG_CONFIG_HOME"), folder.utf8.first == 0x2F {
      return folder
    }
    return Machine.homeFolder.map { $0 + "/.config" }
  }

  /// Whether `systemctl --user` did it.
  private func manage(_ words: [String]) -> Bool {
    answer(of: ["systemctl", "--user"] + words) != nil
  }

  private var isLingering: Bool {
    answer(of: ["loginctl", "show-user", "--property=Linger", "--value"])
      .map { $0.utf8.starts(with: "yes".utf8) } ?? true
  }

  /// What a program printed, where it ended well.
  private func answer(of argv: [String]) -> String? {
    guard let ended = try? Subprocess.run(argv, timeout: 30, outputLimit: 1 << 16) else {
      return nil
    }
    if !ended.status.isSuccess {
      talk.detail(
        "\(argv.joined(separator: " ")): \(String(decoding: ended.errors, as: UTF8.self))")
    }
    return ended.status.isSuccess ? String(decoding: ended.output, as: UTF8.self) : nil
  }
}
