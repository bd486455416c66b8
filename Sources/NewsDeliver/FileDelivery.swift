package import NewsModel
import NewsSystem

/// The newest message in a file of the user's; its ending names the face.
package enum FileDelivery {
  package static func send(_ message: Message, page: String, to path: String) -> Verdict {
    let content: String
    if path.hasSuffix(".html") || path.hasSuffix(".htm") {
      content = page
    } else if path.hasSuffix(".json") {
      content = message.json + "\n"
    } else {
      content = message.text
    }
    do throws(SystemError) {
      try Files.replace(path, with: Array(content.utf8))
      // What a try that was killed left beside it.
      try? Files.sweepTemporaries(of: path)
      return .sent
    } catch {
      return .later("\(error)")
    }
  }
}
