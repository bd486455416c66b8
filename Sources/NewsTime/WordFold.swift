/// Words of stamps folded so that one table of names finds them however they are written.
///
/// Lower case; Latin, Greek and Cyrillic marks, Indic nuktas and Arabic vowel signs removed; Arabic
/// and Persian forms of one letter unified. Only for looking names up: never for showing text.
enum WordFold {
  /// The folded bytes of a word.
  static func fold(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var isPlain = true
    for byte in bytes[range] {
      if byte >= 0x80 {
        isPlain = false
        break
      }
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    if isPlain { return folded }
    folded.removeAll(keepingCapacity: true)
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      append(scalar, to: &folded)
    }
    return folded
  }

  static func fold(_ text: some StringProtocol) -> [UInt8] {
    let bytes = Array(text.utf8)
    return fold(bytes, 0..<bytes.count)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if scalar.value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      return
    }
    if isMark(scalar.value) { return }
    if scalar.value == 0x2019 {
      folded.append(0x27)
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower.value) {
      if let plain = marked[lower] {
        folded.append(contentsOf: plain)
      } else {
        folded.append(contentsOf: UTF8.encode(lower).map(Array.init) ?? [])
      }
    }
  }

  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    // Combining marks; nuktas; Arabic vowels and tatweel; joiners and direction marks.
    case 0x0300...0x036F, 0x093C, 0x09BC, 0x0640, 0x064B...0x0652, 0x0670: true
    case 0x200B...0x200F, 0xFEFF, 0x00AD, 0x0970: true
    default: false
    }
  }

  /// Letters with marks, and what stands for them.
  private static let marked: [Unicode.Scalar: [UInt8]] = {
    let groups = [
      "aàáâãäåāăąảạấầẩẫậắằẳẵặǎ", "cçćĉċč", "dďđ", "eèéêëēĕėęěẻẽẹếềểễệ", "gĝğġģ", "hĥħ",
      "iìíîïĩīĭįıỉịǐ", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏőỏọốồổỗộớờởỡợơǒ", "rŕŗř",
      "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųủụứừửữựưǔ", "wŵ", "yýÿŷỳỷỹỵ", "zźżž",
      "аӑ", "еёѐ", "иійї", "уў",
      "αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ", "ωώ", "σς",
      "اأإآٱ", "يیىئ", "كک", "هةۀ", "وؤ", "फफ़", "डड़", "ढढ़", "কক়", "যয়", "ডড়", "ঢঢ়",
    ]
    var table: [Unicode.Scalar: [UInt8]] = ["ß": Array("ss".utf8), "æ": Array("ae".utf8)]
    for group in groups {
      let scalars = Array(group.unicodeScalars)
      let plain = Array(String(scalars[0]).utf8)
      for scalar in scalars.dropFirst() where !isMark(scalar.value) { table[scalar] = plain }
    }
    // Precomposed nukta letters, which an editor may have taken apart above.
    for (value, plain) in [
      (0x095E, "फ"), (0x095C, "ड"), (0x095D, "ढ"), (0x09DF, "য"), (0x09DC, "ড"), (0x09DD, "ঢ"),
    ] as [(UInt32, String)] {
      Unicode.Scalar(value).map { table[$0] = Array(plain.utf8) }
    }
    return table
  }()
}
