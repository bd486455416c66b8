/// The status line and headers of an answer, kept as they came and read when asked for.
package struct ResponseHead: Sendable, Equatable {
  /// One header.
  package struct Field: Sendable, Equatable {
    /// Lower case.
    package var name: String
    /// Without controls, as UTF-8; other bytes are read as ISO 8859-1.
    package var value: String
  }

  /// 0 where there was no answer.
  package private(set) var status = 0
  /// Lines with their ends.
  private var lines: [UInt8] = []
  private var isOver = false

  package init() {}

  /// All fields in the order received.
  package var fields: [Field] {
    var fields: [Field] = []
    eachLine { name, value in
      let name = name.filter { $0 > 0x20 && $0 < 0x7F }.map(\.lowered)
      fields.append(
        Field(name: String(decoding: name, as: UTF8.self), value: ResponseHead.text(value)))
    }
    return fields
  }

  /// The last field of that (lower-case) name.
  package func field(_ name: String) -> String? {
    var found: ArraySlice<UInt8>?
    let wanted = name.utf8
    eachLine { name, value in
      if name.count == wanted.count, name.lazy.map(\.lowered).elementsEqual(wanted) {
        found = value
      }
    }
    return found.map { ResponseHead.text($0) }
  }

  private func eachLine(_ body: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Void) {
    var start = 0
    while start < lines.count {
      let end = lines[start...].firstIndex(of: 10) ?? lines.count
      if let colon = lines[start..<end].firstIndex(of: .colon) {
        body(lines[start..<colon], lines[(colon + 1)..<end])
      }
      start = end + 1
    }
  }

  /// Takes one line as libcurl hands it on, its end included. A new status line (after a 1xx)
  /// begins anew; what comes after the empty line is a trailer and is left out.
  mutating func take(_ line: UnsafeRawBufferPointer) {
    if line.count > 5, unsafe line.prefix(5).elementsEqual("HTTP/".utf8) {
      self = ResponseHead()
      let code = unsafe line.split(separator: 0x20, maxSplits: 2).dropFirst().first
      status =
        unsafe code?.prefix(3).reduce(0) { value, digit in
          digit.isDigit ? value * 10 + Int(digit - UInt8(ascii: "0")) : value
        } ?? 0
    } else if unsafe line.first == 13 || line.first == 10 {
      isOver = true
    } else if !isOver {
      if lines.isEmpty { lines.reserveCapacity(1024) }
      unsafe lines.append(contentsOf: line)
      if unsafe line.last != 10 { lines.append(10) }
    }
  }

  private static func text(_ value: ArraySlice<UInt8>) -> String {
    var bytes = value.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    // Mostly there is nothing to take out.
    if bytes.contains(where: { ($0 < 0x20 && $0 != 9) || $0 == 0x7F }) {
      bytes = bytes.filter { ($0 >= 0x20 && $0 != 0x7F) || $0 == 9 }[...]
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
