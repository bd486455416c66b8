import TestSupport
import Testing

struct ServiceUnitTests {
  @Test func `a user's timer is installed and removed`() throws {
    let box = try Box()
    box.configure(file: "desk.txt")
    let installed = box.run("service", "install")
    #expect(installed.status == 0, "\(installed.errors)")
    let service = try box.text(".config/systemd/user/tidings.service")
    #expect(service.contains("ExecStart=\(box.binary) run --once --config "))
    #expect(service.contains("SuccessExitStatus=1 69 75"))
    #expect(try box.text(".config/systemd/user/tidings.timer").contains("Persistent=true"))
    #expect(box.run("service", "install").status == 0, "twice is once")

    let removed = box.run("service", "remove")
    #expect(removed.status == 0)
    #expect(box.folder.read(".config/systemd/user/tidings.service") == nil)
    #expect(box.folder.read("config.json") != nil)
    #expect(box.run("service", "remove").errors.contains("nothing to remove"))
  }

  @Test func `units are ones that systemd reads without a word`() throws {
    guard Checkout.has("systemd-analyze") else { return }
    let box = try Box()
    #expect(box.bare(["service", "install", "--config", "a 100% \"odd\" name.json"]).status == 0)
    let folder = box.folder.path(".config/systemd/user")
    let ended = TestCommand.run(
      ["systemd-analyze", "verify", "--user", "--man=no", "\(folder)/tidings.timer"],
      environment: ["HOME": box.folder.path, "XDG_RUNTIME_DIR": box.folder.path])
    #expect(ended.status == 0 && ended.errors.isEmpty, "\(ended.errors)")
  }

  @Test func `what else is asked of the service is a usage error`() throws {
    #expect(try Box().bare(["service", "start"]).status == 64)
    #expect(try Box().bare(["service"]).status == 64)
  }

  @Test func `the units a user installs are those that are shipped`() throws {
    let box = try Box()
    #expect(box.bare(["service", "install"]).status == 0)
    for name in ["tidings.service", "tidings.timer"] {
      let shipped = try #require(TestFiles.read("\(Checkout.path)/Packaging/user/\(name)"))
      let written = try box.text(".config/systemd/user/" + name)
      #expect(
        written.replacing(box.binary, with: "/usr/local/bin/tidings")
          == String(decoding: shipped, as: UTF8.self))
    }
  }
}
