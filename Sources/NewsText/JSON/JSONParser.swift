/// The state of one reading: the bytes, the place, and the arrays and objects still open.
struct JSONParser {
  private struct Frame {
    var isObject: Bool
    var position: Int
    var nodes: [JSONNode] = []
    var members: [JSONMember] = []
    var key = ""
    var keyPosition = 0
  }

  private let bytes: [UInt8]
  private let manner: JSONReader.Manner
  private var index = 0
  private var open: [Frame] = []
  /// The finished document, for `closed` after garbage behind it.
  private var root: JSONNode?

  /// `bytes` are valid UTF-8.
  init(_ bytes: [UInt8], manner: JSONReader.Manner) {
    self.bytes = bytes
    self.manner = manner
  }

  mutating func document() throws(JSONError) -> JSONNode {
    if manner != .strict, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    try skipSpace()
    while true {
      guard var node = try value() else { continue }
      // Hang the finished value into what is open, as long as that closes with it.
      attaching: while true {
        guard !open.isEmpty else {
          root = node
          try skipSpace()
          guard index == bytes.count else { throw error("text after the end of the value") }
          return node
        }
        attach(node)
        try skipSpace()
        let isObject = open[open.count - 1].isObject
        let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        switch current {
        case UInt8(ascii: ","):
          index += 1
          try skipSpace()
          if manner != .strict, current == close {
            node = pop()
            continue attaching
          }
          if isObject { try key() }
          break attaching
        case close:
          node = pop()
        default:
          throw error("expected a comma or \(isObject ? "}" : "]")")
        }
      }
    }
  }

  /// The document with everything open closed where the reading stopped; nil before any value.
  mutating func closed() -> JSONNode? {
    if let root { return root }
    while let frame = open.popLast() {
      let node = JSONParser.node(of: frame, to: index)
      if open.isEmpty { return node }
      attach(node)
    }
    return nil
  }

  /// 0 at the end, which no grammar rule accepts.
  private var current: UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  private func error(_ what: String) -> JSONError {
    guard index < bytes.count else {
      return JSONError(offset: index, what: "the document ends too early: " + what)
    }
    return JSONError(offset: index, what: what)
  }

  private static func node(of frame: consuming Frame, to end: Int) -> JSONNode {
    JSONNode(
      frame.isObject ? .object(frame.members) : .array(frame.nodes), at: frame.position, to: end)
  }

  /// Closes the innermost array or object at its bracket.
  private mutating func pop() -> JSONNode {
    index += 1
    return JSONParser.node(of: open.removeLast(), to: index)
  }

  private mutating func attach(_ node: JSONNode) {
    let top = open.count - 1
    if open[top].isObject {
      let member = JSONMember(
        key: open[top].key, keyPosition: open[top].keyPosition, node: node)
      open[top].members.append(member)
    } else {
      open[top].nodes.append(node)
    }
  }

  /// A finished value, or nil after opening an array or object whose first value comes next.
  private mutating func value() throws(JSONError) -> JSONNode? {
    let start = index
    switch current {
    case UInt8(ascii: "{"):
      return try enter(isObject: true, close: UInt8(ascii: "}"))
    case UInt8(ascii: "["):
      return try enter(isObject: false, close: UInt8(ascii: "]"))
    case UInt8(ascii: "\""):
      return JSONNode(.string(try string()), at: start, to: index)
    case UInt8(ascii: "t"):
      return JSONNode(try word("true", .bool(true)), at: start, to: index)
    case UInt8(ascii: "f"):
      return JSONNode(try word("false", .bool(false)), at: start, to: index)
    case UInt8(ascii: "n"):
      return JSONNode(try word("null", .null), at: start, to: index)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(.number(try number()), at: start, to: index)
    default:
      throw error("expected a value")
    }
  }

  private mutating func enter(isObject: Bool, close: UInt8) throws(JSONError) -> JSONNode? {
    guard open.count < JSONReader.depthLimit else {
      throw error("nested deeper than \(JSONReader.depthLimit)")
    }
    open.append(Frame(isObject: isObject, position: index))
    index += 1
    try skipSpace()
    if current == close { return pop() }
    if isObject { try key() }
    return nil
  }

  private mutating func key() throws(JSONError) {
    guard current == UInt8(ascii: "\"") else { throw error("expected a key in double quotes") }
    let start = index
    let text = try string()
    open[open.count - 1].key = text
    open[open.count - 1].keyPosition = start
    try skipSpace()
    guard current == UInt8(ascii: ":") else { throw error("expected a colon") }
    index += 1
    try skipSpace()
  }

  private mutating func word(
    _ text: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    let length = text.utf8CodeUnitCount
    let fits =
      index + length <= bytes.count
      && text.withUTF8Buffer { unsafe bytes[index..<index + length].elementsEqual($0) }
    guard fits else { throw error("expected a value") }
    index += length
    return value
  }

  /// `[ minus ] int [ frac ] [ exp ]`.
  private mutating func number() throws(JSONError) -> String {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    if current == UInt8(ascii: "0") {
      index += 1
      if ASCII.isDigit(current) { throw error("a number may not begin with 0") }
    } else {
      try digits()
    }
    if current == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if current | 0x20 == UInt8(ascii: "e") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    guard ASCII.isDigit(current) else { throw error("expected a digit") }
    while ASCII.isDigit(current) { index += 1 }
  }

  private mutating func skipSpace() throws(JSONError) {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09:
        index += 1
      case UInt8(ascii: "/") where manner == .relaxed:
        try skipComment()
      default:
        return
      }
    }
  }

  private mutating func skipComment() throws(JSONError) {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if next == UInt8(ascii: "/") {
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      return
    }
    guard next == UInt8(ascii: "*") else { throw error("expected a comment or a value") }
    var end = index + 2
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "/") {
        index = end + 2
        return
      }
      end += 1
    }
    throw error("a comment without an end")
  }

  /// The string whose opening quote is the current byte.
  private mutating func string() throws(JSONError) -> String {
    let opening = index
    index += 1
    var run = index
    var unescaped: [UInt8] = []
    while true {
      index = endOfRun(from: index)
      guard index < bytes.count else { break }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let tail = run..<index
        index += 1
        if unescaped.isEmpty { return UTF8Bytes.string(bytes, tail) }
        unescaped.append(contentsOf: bytes[tail])
        return UTF8Bytes.string(unescaped.span)
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: bytes[run..<index])
        try escape(into: &unescaped)
        run = index
      default:
        guard manner == .lenient else { throw error("a control character in a string") }
        index += 1
      }
    }
    throw JSONError(offset: opening, what: "a string without an end")
  }

  /// The next byte that means something in a string: a quote, a backslash, a control character.
  private func endOfRun(from start: Int) -> Int {
    let end = ByteBlock.first(in: bytes.span, start..<bytes.count) { block in
      block.isBelow(0x20) .| block.isJSONMark
    }
    return end ?? bytes.count
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let letter = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(at: index + 2) else {
        guard manner == .lenient else { throw error("expected four hexadecimal digits") }
        text.append(letter)
        break
      }
      index += 6
      text.append(contentsOf: String(scalar(from: unit)).utf8)
      return
    default:
      // An unknown escape stands for its letter; a byte of a longer character is copied as is.
      guard manner == .lenient, index + 1 < bytes.count else { throw error("unknown escape") }
      index += 1
      if letter < 0x80 {
        text.append(letter)
        index += 1
      }
      return
    }
    index += 2
  }

  /// The scalar of a `\u` escape just read; takes a second escape that completes a pair.
  private mutating func scalar(from unit: UInt32) -> Unicode.Scalar {
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: index + 2),
      low >= 0xDC00, low < 0xE000
    {
      index += 6
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }
    return "\u{FFFD}"
  }

  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      guard let digit = ASCII.hexadecimal(byte) else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
