/// The words of an item as an index of words keeps them: those `WordPattern` compares, in one text.
///
/// A run of a script without spaces is cut into its pairs of letters and its last letter, so that
/// any part of it is found: two letters by a pair, one by what begins with it.
package enum IndexWords {
  /// Valid UTF-8, words with one space between them; `texts` are words as `Words.joined` gives them.
  package static func text(of texts: [[UInt8]]) -> [UInt8] {
    var out: [UInt8] = []
    for text in texts where !text.isEmpty {
      if !out.isEmpty { out.append(0x20) }
      append(text, to: &out)
    }
    return out
  }

  private static func append(_ joined: [UInt8], to out: inout [UInt8]) {
    // No such script has letters of fewer than three bytes.
    guard joined.contains(where: { $0 >= 0xE0 }) else {
      out += joined
      return
    }
    for word in joined.split(separator: 0x20) {
      if out.last != 0x20, !out.isEmpty { out.append(0x20) }
      if isSpaceless(word) {
        for piece in pieces(of: word) {
          out += piece
          out.append(0x20)
        }
        out.removeLast()
      } else {
        out += word
      }
    }
  }

  /// Whether it is a run without spaces between its words; a word holds one script only.
  static func isSpaceless(_ word: ArraySlice<UInt8>) -> Bool {
    guard let lead = word.first, lead >= 0xE0 else { return false }
    return Script.of(UTF8Scalar.read(Array(word).span, at: 0).value) == .spaceless
  }

  /// The pairs of letters of a run, and its last letter.
  static func pieces(of run: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let starts = run.indices.filter { run[$0] & 0xC0 != 0x80 }
    return starts.indices.map { index in
      run[starts[index]..<(index + 2 < starts.count ? starts[index + 2] : run.endIndex)]
    }
  }
}
