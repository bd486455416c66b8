import NewsModel
import NewsSystem

extension Source {
  /// What it will need and does not find on this machine: its file, its program, its secrets. The
  /// network is not asked.
  var missing: [String] {
    var missing: [String] = []
    switch place {
    case .file(let path):
      if (try? Files.status(path, following: true)) ?? nil == nil {
        missing.append("\(path): no such file")
      }
    case .command(let words):
      if let program = words.first, Files.program(program) == nil {
        missing.append("\(program): no such program")
      }
    case .url:
      break
    }
    if case .jar(let path) = cookies, (try? Files.status(path, following: true)) ?? nil == nil {
      missing.append("\(path): no such file")
    }
    return missing + secrets.compactMap(\.complaint)
  }

  private var secrets: [Secret] {
    var secrets: [Secret] = []
    switch login {
    case .basic(_, let password): secrets.append(password)
    case .bearer(let token): secrets.append(token)
    case nil: break
    }
    if case .pairs(let pairs) = cookies { secrets += pairs.map(\.value) }
    return secrets
  }
}
