/// The five components of a URI reference (RFC 3986 section 4.1), as ranges of its bytes.
struct URLReference {
  var bytes: [UInt8]
  var scheme: Range<Int>?
  var authority: Range<Int>?
  var path: Range<Int>
  var query: Range<Int>?
  var fragment: Range<Int>?

  /// Splits as the regular expression of RFC 3986 appendix B does; anything is a reference.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    var end = bytes.count
    if let hash = bytes.firstIndex(of: .hash) {
      fragment = hash + 1..<end
      end = hash
    }
    if let mark = bytes[..<end].firstIndex(of: .question) {
      query = mark + 1..<end
      end = mark
    }
    if let colon = URLReference.schemeEnd(bytes[..<end]) {
      scheme = 0..<colon
      start = colon + 1
    }
    if start + 1 < end, bytes[start] == .slash, bytes[start + 1] == .slash {
      let slash = bytes[(start + 2)..<end].firstIndex(of: .slash) ?? end
      authority = start + 2..<slash
      start = slash
    }
    path = start..<end
  }

  private static func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case .colon: return index > 0 ? index : nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"), .plus, .minus, .dot:
        if index == 0 { return nil }
      default:
        if !byte.isLetter { return nil }
      }
    }
    return nil
  }

  /// This reference against a base (RFC 3986 section 5.2.2, strict).
  func resolved(against base: URLReference) -> [UInt8] {
    if scheme != nil {
      return recomposed(
        scheme: self[scheme], authority: self[authority],
        path: URLReference.withoutDotSegments(bytes[path]), query: self[query])
    }
    if authority != nil {
      return recomposed(
        scheme: base[base.scheme], authority: self[authority],
        path: URLReference.withoutDotSegments(bytes[path]), query: self[query])
    }
    if path.isEmpty {
      return recomposed(
        scheme: base[base.scheme], authority: base[base.authority],
        path: Array(base.bytes[base.path]), query: self[query] ?? base[base.query])
    }
    let merged = bytes[path.lowerBound] == .slash ? Array(bytes[path]) : merge(with: base)
    return recomposed(
      scheme: base[base.scheme], authority: base[base.authority],
      path: URLReference.withoutDotSegments(merged[...]), query: self[query])
  }

  /// Section 5.2.3.
  private func merge(with base: URLReference) -> [UInt8] {
    if base.authority != nil, base.path.isEmpty {
      return [.slash] + bytes[path]
    }
    guard let last = base.bytes[base.path].lastIndex(of: .slash) else { return Array(bytes[path]) }
    return Array(base.bytes[base.path.lowerBound...last]) + bytes[path]
  }

  /// Section 5.3; the fragment is always the reference's own.
  private func recomposed(
    scheme: ArraySlice<UInt8>?, authority: ArraySlice<UInt8>?, path: [UInt8],
    query: ArraySlice<UInt8>?
  ) -> [UInt8] {
    var out: [UInt8] = []
    if let scheme { out += scheme + [.colon] }
    if let authority { out += [.slash, .slash] + authority }
    out += path
    if let query { out += [.question] + query }
    if let fragment = self[fragment] { out += [.hash] + fragment }
    return out
  }

  private subscript(range: Range<Int>?) -> ArraySlice<UInt8>? {
    range.map { bytes[$0] }
  }

  /// Section 5.2.4, in one pass: `.` says nothing, `..` takes the segment before away.
  static func withoutDotSegments(_ path: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(path.count)
    var index = path.startIndex
    while index < path.endIndex {
      let isRooted = path[index] == .slash
      let start = isRooted ? index + 1 : index
      let end = path[start...].firstIndex(of: .slash) ?? path.endIndex
      let isLast = end == path.endIndex
      switch dots(path[start..<end]) {
      case 1:
        if isRooted, isLast { out.append(.slash) }
      case 2:
        if isRooted {
          out.removeSubrange((out.lastIndex(of: .slash) ?? 0)...)
          if isLast { out.append(.slash) }
        }
      default:
        out += path[index..<end]
      }
      // What follows a leading `./` or `../` of a relative path has no slash before it.
      index = !isRooted && dots(path[start..<end]) > 0 && !isLast ? end + 1 : end
    }
    return out
  }

  /// 1 for `.`, 2 for `..`, else 0; `%2e` is a dot as well, as browsers read it.
  private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
    guard segment.count <= 6, let first = segment.first, first == .dot || first == .percent else {
      return 0
    }
    var count = 0
    var rest = segment
    while let byte = rest.first {
      if byte == .dot {
        rest = rest.dropFirst()
      } else if rest.count >= 3, byte == .percent, rest[rest.startIndex + 1] == UInt8(ascii: "2"),
        rest[rest.startIndex + 2] | 0x20 == UInt8(ascii: "e")
      {
        rest = rest.dropFirst(3)
      } else {
        return 0
      }
      count += 1
    }
    return count <= 2 ? count : 0
  }
}
