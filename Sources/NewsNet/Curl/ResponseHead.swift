/// The status line and headers of an answer.
package struct ResponseHead: Sendable, Equatable {
  package struct Field: Sendable, Equatable {
    /// Lower case.
    package var name: String
    /// Without controls, as UTF-8; other bytes are read as ISO 8859-1.
    package var value: String
  }

  /// 0 where there was no answer.
  package private(set) var status = 0
  package private(set) var fields: [Field] = []
  private var isOver = false

  package init() {}

  /// The last field of that (lower-case) name.
  package func field(_ name: String) -> String? {
    fields.last { $0.name == name }?.value
  }

  /// Takes one line as libcurl hands it on, its end included. A new status line (after a 1xx) begins anew; what
  /// comes after the empty line is a trailer and is left out.
  mutating func take(_ line: [UInt8]) {
    if line.starts(with: "HTTP/".utf8) {
      self = ResponseHead()
      status =
        line.split(separator: 0x20).dropFirst().first
        .flatMap { Int(String(decoding: $0.filter(\.isDigit), as: UTF8.self)) } ?? 0
      return
    }
    var end = line.endIndex
    while end > 0, line[end - 1] == 13 || line[end - 1] == 10 { end -= 1 }
    if end == 0 {
      isOver = true
      return
    }
    guard !isOver, let colon = line[..<end].firstIndex(of: .colon) else { return }
    let name = line[..<colon].filter { $0 > 0x20 && $0 < 0x7F }.map(\.lowered)
    fields.append(
      Field(
        name: String(decoding: name, as: UTF8.self),
        value: ResponseHead.value(line[(colon + 1)..<end])))
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 9 }
    while let last = bytes.last, last == 0x20 || last == 9 { bytes.removeLast() }
    let printable = bytes.filter { ($0 >= 0x20 && $0 != 0x7F) || $0 == 9 }
    if let text = String(validating: printable, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(printable.map { Unicode.Scalar($0) }))
  }
}
