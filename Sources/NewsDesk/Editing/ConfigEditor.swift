import NewsConfig
import NewsModel
import NewsSystem
import NewsText
import NewsTime

/// The config of the user, changed at one place and checked before it is written.
struct ConfigEditor: Sendable {
  /// The config that is named, that is found, or where the user's own belongs.
  let path: String

  init(config: String?) {
    path = Desk.configPath(config) ?? Desk.usualConfigPath
  }

  /// What it says; nil where there is none yet.
  func file() throws(DeskError) -> ConfigFile? {
    if try written() == nil { return nil }
    do throws(ConfigErrors) {
      return try ConfigFile.load(path, lists: Desk.feedList)
    } catch {
      throw DeskError(.configuration, error.description)
    }
  }

  /// Puts the changed text in place, where it is a config without a mistake; a trial writes nothing.
  func change(
    isTrial: Bool, _ change: (inout ConfigText) throws(JSONError) -> Void
  ) throws(DeskError) {
    var text = try written().map { ConfigText($0) } ?? .empty
    do throws(JSONError) {
      try change(&text)
    } catch {
      throw DeskError(.configuration, "\(path): \(error.what)")
    }
    let folder = Files.folder(of: Files.absolute(path, from: Machine.currentFolder))
    do throws(ConfigErrors) {
      _ = try ConfigFile.read(
        text.bytes, path: path, folder: folder, systemZone: Zone.system(), lists: Desk.feedList)
    } catch {
      throw DeskError(.configuration, error.errors.first?.description ?? "\(path): unreadable")
    }
    if isTrial { return }
    do throws(SystemError) {
      // A config is often a link into a folder of dotfiles: the file it leads to is changed.
      let real = try Files.resolved(path)
      try Files.makeFolder(Files.folder(of: real))
      let mode = try Files.status(real)?.mode ?? 0o644
      try Files.replace(real, with: text.bytes, mode: mode)
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
  }

  /// What a command that needs a config says where there is none.
  var missing: DeskError {
    DeskError(.configuration, "\(path): no such file", hint: "'tidings add URL' makes it")
  }

  /// The text that is there; nil where no file is, or one without a word in it.
  private func written() throws(DeskError) -> [UInt8]? {
    guard ((try? Files.status(path, following: true)) ?? nil) != nil else { return nil }
    do throws(SystemError) {
      let bytes = try Files.read(path, limit: 16 << 20)
      return bytes.allSatisfy { $0 <= 0x20 } ? nil : bytes
    } catch {
      throw DeskError(.configuration, "\(error)")
    }
  }
}
