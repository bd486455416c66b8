import Glibc

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
  /// Of each line with a colon, where that is, and where the line begins and ends.
  private var places: [Place] = []
  private var isOver = false

  package init() {}

  /// Begins anew, in the room there is where that is no more than most heads need.
  mutating func forget() {
    let isUsual = lines.capacity <= 4096 && places.capacity <= 64
    status = 0
    lines.removeAll(keepingCapacity: isUsual)
    places.removeAll(keepingCapacity: isUsual)
    isOver = false
  }

  /// All fields in the order received.
  package var fields: [Field] {
    places.map { place in
      let name = lines[place.start..<place.colon].filter { $0 > 0x20 && $0 < 0x7F }
      return Field(
        name: String(decoding: name.map(\.lowered), as: UTF8.self),
        value: ResponseHead.text(lines[place.value]))
    }
  }

  /// The last field of that (lower-case) name.
  package func field(_ name: String) -> String? {
    let (wanted, bytes) = (name.utf8Span.span, lines.span)
    var index = places.count
    search: while index > 0 {
      index -= 1
      let place = places[index]
      guard place.colon - place.start == wanted.count else { continue }
      for offset in wanted.indices
      where bytes[place.start + offset].lowered != wanted[offset] {
        continue search
      }
      return ResponseHead.text(lines[place.value])
    }
    return nil
  }

  private struct Place: Equatable {
    var start: Int
    var colon: Int
    var end: Int

    var value: Range<Int> { colon + 1..<end }
  }

  /// Takes one line as libcurl hands it on, its end included. A new status line (after a 1xx)
  /// begins anew; what comes after the empty line is a trailer and is left out.
  mutating func take(_ line: UnsafeRawBufferPointer) {
    if line.count > 5, let start = line.baseAddress, unsafe memcmp(start, "HTTP/", 5) == 0 {
      forget()
      let code = unsafe line.drop { $0 != 0x20 }.drop { $0 == 0x20 }.prefix(3)
      status = unsafe code.prefix(while: \.isDigit).reduce(0) { value, digit in
        value * 10 + Int(digit - UInt8(ascii: "0"))
      }
    } else if unsafe line.first == 13 || line.first == 10 {
      isOver = true
    } else if !isOver {
      if lines.capacity == 0 {
        lines.reserveCapacity(512)
        places.reserveCapacity(8)
      }
      let start = lines.count
      unsafe lines.append(contentsOf: line)
      guard let colon = unsafe line.firstIndex(of: .colon) else { return }
      places.append(Place(start: start, colon: start + colon, end: lines.count))
    }
  }

  private static func text(_ value: ArraySlice<UInt8>) -> String {
    var (start, end) = (value.startIndex, value.endIndex)
    while start < end, value[start] <= 0x20 { start += 1 }
    while start < end, value[end - 1] <= 0x20 { end -= 1 }
    var bytes = value[start..<end]
    // Mostly it is plain ASCII.
    if bytes.allSatisfy({ $0 &- 0x20 < 0x5F }) { return String(decoding: bytes, as: UTF8.self) }
    if bytes.contains(where: { ($0 < 0x20 && $0 != 9) || $0 == 0x7F }) {
      bytes = bytes.filter { ($0 >= 0x20 && $0 != 0x7F) || $0 == 9 }[...]
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
