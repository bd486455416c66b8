import NewsStore
import NewsSystem

extension Desk {
  /// Copies the store into a file, whole, while others read and write.
  package func backup(to path: String) throws(DeskError) {
    let target = Files.absolute(path, from: Machine.currentFolder)
    guard target != storePath else { throw DeskError(.usage, "\(path): is the store itself") }
    let there: FileStatus?
    do {
      there = try Files.status(target)
    } catch {
      throw DeskError(.cannotWrite, "\(error)")
    }
    guard there?.isRegular ?? true else {
      throw DeskError(.cannotWrite, "\(path): is not a file, so it is not replaced")
    }
    let store = try readStore()
    do {
      try store.backup(to: target)
    } catch {
      throw DeskError(error)
    }
    talk.note("\(path): \(storePath) as it is")
  }
}
