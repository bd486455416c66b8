import TestSupport
import Testing

/// The scripts of `tidings completions`, asked by the real shells.
struct CompletionsTests {
  private static let shells = ["bash", "zsh", "fish"]

  private func box() throws -> Box {
    let box = try Box()
    box.configure(
      #"""
      "sources": [ { "id": "harbour", "file": "a" }, { "id": "wire", "file": "b" } ],
      "topics": [ { "id": "dagestan", "match": "Dagestan*" } ]
      """#)
    return box
  }

  /// What the shell offers for (bash, fish), or makes of (zsh), the line as typed so far.
  private func complete(_ line: String, in shell: String, _ box: Box) -> [String] {
    let program: String
    switch shell {
    case "bash":
      program = """
        source <(tidings completions bash)
        read -ra COMP_WORDS <<< "$1"
        [[ $1 == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _tidings
        printf '%s\\n' "${COMPREPLY[@]}"
        """
    case "zsh":
      // READY stands in no line that is typed: the terminal may still show these.
      program = """
        zmodload zsh/zpty
        zpty inner zsh -f -i
        zpty -w inner "PS1= PS2= RPS1=; unsetopt zle_bracketed_paste prompt_sp; stty -echo"
        zpty -w inner "autoload -U compinit; compinit -u -D; source <(tidings completions zsh)"
        zpty -w inner 'finish() { zle complete-word; print -r -- "<${BUFFER}>"; zle kill-buffer }'
        zpty -w inner "zle -N finish; bindkey '^X' finish; print REA''DY"
        zpty -r inner seen '*READY*'
        zpty -w -n inner "$1"$'\\x18'
        zpty -r inner seen '*<*>*'
        print -r -- ${${seen##*<}%%>*}
        """
    default:
      program = "tidings completions fish | source; complete -C $argv[1]"
    }
    let folder = box.binary.split(separator: "/").dropLast().joined(separator: "/")
    let words =
      shell == "fish" ? ["fish", "-N", "-c", program, line] : [shell, "-c", program, shell, line]
    let ended = TestCommand.run(
      words,
      environment: [
        "PATH": "/\(folder):/usr/bin:/bin", "HOME": box.folder.path, "TERM": "dumb",
        "TIDINGS_CONFIG": box.folder.path("config.json"),
      ])
    return ended.lines.map { String($0.prefix { $0 != "\t" && $0 != "\r" }) }
  }

  @Test(arguments: CompletionsTests.shells) func `a script is one the shell can read`(
    shell: String
  ) throws {
    let script = try box().bare(["completions", shell])
    #expect(script.status == 0)
    guard Checkout.has(shell) else { return }
    let file = TemporaryFolder()
    let path = file.write(script.output, to: "script")
    let ended = TestCommand.run([shell, "-n", path])
    #expect(ended.status == 0 && ended.errors.isEmpty, "\(ended.errors)")
  }

  @Test(
    arguments: [
      ("tidings tick", "ticker"), ("tidings ticker --format js", "jsonl"),
      ("tidings ticker --topic dag", "dagestan"), ("tidings fetch har", "harbour"),
      ("tidings ticker --cursor-f", "--cursor-file"), ("tidings help pre", "preview"),
    ], CompletionsTests.shells)
  func `commands, options and names of the config are completed`(
    typed: (line: String, wanted: String), shell: String
  ) throws {
    guard Checkout.has(shell) else { return }
    let offers = complete(typed.line, in: shell, try box())
    if shell == "zsh" {
      #expect(offers.last?.contains(" " + typed.wanted) == true, "\(offers)")
    } else {
      #expect(offers == [typed.wanted], "\(offers)")
    }
  }

  @Test func `ids are offered without the config's mistakes on the screen`() throws {
    let box = try box()
    #expect(box.run("completions", "sources").lines == ["harbour", "wire"])
    #expect(box.run("completions", "tcsh").status == 64)
  }
}
