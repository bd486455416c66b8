import NewsGroup
package import NewsSystem

extension Desk {
  /// `tidings group`: JSON Lines of items from stdin, one answer an item to `output`.
  package static func group(stream: Bool, to output: Output) throws(DeskError) {
    do {
      let input = try StandardInput.read()
      try output.write(try GroupLines.answer(input))
    } catch {
      throw DeskError(any: error)
    }
  }
}
