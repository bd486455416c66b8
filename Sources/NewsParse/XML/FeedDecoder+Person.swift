internal import NewsText

extension FeedDecoder {
  /// The `name` and `email` inside an author element.
  struct Person {
    private var scanner: MarkupScanner
    private(set) var parts: [RawField] = []

    init(_ bytes: [UInt8], in range: Range<Int>) {
      scanner = MarkupScanner(bytes, in: range, dialect: .xml)
    }

    /// Finds names first, then addresses.
    mutating func read() {
      var names: [RawField] = []
      var mails: [RawField] = []
      while let token = scanner.next() {
        guard case .start(let tag) = token else { continue }
        let isName = isLocal(tag.name, "name")
        guard isName || isLocal(tag.name, "email"), !tag.isSelfClosing else { continue }
        let field = content(tag)
        if isName { names.append(field) } else { mails.append(field) }
        if names.count + mails.count > 20 { break }
      }
      parts = names + mails
    }

    private mutating func content(_ tag: MarkupScanner.Tag) -> RawField {
      let start = scanner.position
      var stop = start
      while true {
        stop = scanner.position
        guard let token = scanner.next() else { break }
        if case .end = token { break }
      }
      return RawField(
        attributes: tag.attributes, content: start..<stop, field: .author, space: .plain,
        form: .pieces, isNested: false)
    }

    private func isLocal(_ name: Range<Int>, _ wanted: StaticString) -> Bool {
      let bytes = scanner.bytes
      let start =
        bytes[name].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.lowerBound
      return ByteSearch.isEqual(bytes, start..<name.upperBound, wanted)
    }
  }
}
