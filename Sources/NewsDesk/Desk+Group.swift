import NewsGroup
package import NewsSystem

extension Desk {
  /// `tidings group`: JSON Lines of items from stdin, one answer an item to `output`; with `stream`
  /// each is out before the next is read.
  package static func group(stream: Bool, to output: Output) throws(DeskError) {
    do {
      if !stream {
        try output.write(try GroupLines.answer(try Input.all()))
        return
      }
      var lines = GroupLines()
      var rest: [UInt8] = []
      while let piece = try Input.piece() {
        var start = 0
        while let end = piece[start...].firstIndex(of: 0x0A) {
          try output.write(try lines.answer(line: (rest + piece[start..<end])[...]))
          rest = []
          start = end + 1
        }
        rest += piece[start...]
      }
      try output.write(try lines.answer(line: rest[...]))
    } catch {
      throw DeskError(any: error)
    }
  }
}
