import NewsGroup
package import NewsSystem

extension Desk {
  /// `tidings group`: JSON Lines of items from stdin, one answer an item to `output`; with `stream`
  /// each is out before the next is read.
  package static func group(stream: Bool, to output: Output) throws(DeskError) {
    do {
      if !stream {
        try output.write(try GroupLines.answer(try StandardInput.read()))
        return
      }
      var lines = GroupLines()
      var rest: [UInt8] = []
      while let chunk = try StandardInput.chunk() {
        rest += chunk
        while let end = rest.firstIndex(of: 0x0A) {
          let answer = try lines.answer(line: rest[..<end])
          if !answer.isEmpty { try output.write(answer) }
          rest.removeFirst(end + 1)
        }
      }
      let answer = try lines.answer(line: rest[...])
      if !answer.isEmpty { try output.write(answer) }
    } catch {
      throw DeskError(any: error)
    }
  }
}
