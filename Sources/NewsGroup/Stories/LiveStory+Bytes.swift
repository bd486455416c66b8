/// A story as it is kept between runs: little-endian numbers, one behind another.
extension LiveStory {
  private static let form: UInt8 = 1

  var bytes: [UInt8] {
    var writer = ByteWriter(
      capacity: 64 + words.count + sources.count * 4 + terms.count * 6)
    writer.add(LiveStory.form)
    writer.add(UInt8(words.count))
    writer.add(bytes: words)
    writer.add(first)
    writer.add(last)
    writer.add(items)
    writer.add(norm.bitPattern)
    writer.add(UInt8(isFresh ? 1 : 0))
    writer.add(UInt8(sources.count))
    for source in sources { writer.add(source) }
    writer.add(UInt8(terms.count))
    for term in terms {
      writer.add(term.key)
      // A name is the highest bit of its count.
      writer.add(min(term.count, 0x7FFF) | (term.isName ? 0x8000 : 0))
    }
    writer.add(UInt8(figure == nil ? 0 : 1))
    if let figure {
      writer.add(figure.value.bitPattern)
      writer.add(figure.unit)
      let text = figure.text.utf8.prefix(64)
      writer.add(UInt8(text.count))
      writer.add(bytes: text)
    }
    return writer.bytes
  }

  /// Nil where the bytes are not a story of this form.
  init?(id: Int64, bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.read(UInt8.self) == LiveStory.form,
      let length = reader.read(UInt8.self), let words = reader.read(bytes: Int(length)),
      let first = reader.read(Int64.self),
      let last = reader.read(Int64.self), let items = reader.read(Int32.self),
      let norm = reader.read(UInt32.self), let isFresh = reader.read(UInt8.self)
    else { return nil }
    self.init(id: id, words: Array(words), time: first)
    self.last = last
    self.items = items
    self.norm = Float(bitPattern: norm)
    self.isFresh = isFresh != 0
    for _ in 0..<(reader.read(UInt8.self) ?? 0) {
      guard let source = reader.read(UInt32.self) else { return nil }
      sources.append(source)
    }
    let count = reader.read(UInt8.self) ?? 0
    terms.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let key = reader.read(UInt32.self), let number = reader.read(UInt16.self) else {
        return nil
      }
      terms.append(
        Term(
          key: key, index: 0, count: number & 0x7FFF, isName: number & 0x8000 != 0, posting: -1))
    }
    guard let hasFigure = reader.read(UInt8.self) else { return nil }
    if hasFigure != 0 {
      guard let value = reader.read(UInt64.self), let unit = reader.read(UInt8.self),
        let length = reader.read(UInt8.self), let text = reader.read(bytes: Int(length))
      else { return nil }
      figure = Figure(
        text: String(decoding: text, as: UTF8.self), value: Double(bitPattern: value), unit: unit)
    }
  }
}
