/// Numbers into bytes, the lowest byte first.
struct ByteWriter {
  private var room: [UInt8]
  private(set) var count = 0

  /// With room for that many bytes; more are taken as needed.
  init(capacity: Int) {
    room = Array(repeating: 0, count: capacity)
  }

  /// What was written.
  var bytes: ArraySlice<UInt8> {
    room[..<count]
  }

  /// Begins again, in the same room.
  mutating func clear() {
    count = 0
  }

  mutating func add<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number) {
    makeRoom(for: MemoryLayout<Number>.size)
    set(number, at: count)
    count += MemoryLayout<Number>.size
  }

  /// Adds the lowest bytes of a number.
  mutating func add(_ number: UInt64, bytes: Int) {
    makeRoom(for: 8)
    set(number, at: count)
    count += bytes
  }

  mutating func add(bytes: some Collection<UInt8>) {
    makeRoom(for: bytes.count)
    room.replaceSubrange(count..<count + bytes.count, with: bytes)
    count += bytes.count
  }

  /// Writes over what stands there already.
  mutating func set<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number, at place: Int) {
    var span = room.mutableSpan
    var bytes = unsafe span.mutableBytes
    bytes.storeBytes(of: number.littleEndian, toByteOffset: place, as: Number.self)
  }

  private mutating func makeRoom(for more: Int) {
    guard count + more > room.count else { return }
    room += Array(repeating: 0, count: max(more, room.count))
  }
}

/// The same back; nil where the bytes end before.
struct ByteReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number? {
    let size = MemoryLayout<Number>.size
    guard index + size <= bytes.count else { return nil }
    defer { index += size }
    return ByteReader.number(in: bytes, at: index)
  }

  mutating func read(bytes count: Int) -> ArraySlice<UInt8>? {
    guard index + count <= bytes.count else { return nil }
    defer { index += count }
    return bytes[index..<index + count]
  }

  /// The number that stands at that place; the bytes go at least as far.
  static func number<Number: FixedWidthInteger & BitwiseCopyable>(
    in bytes: [UInt8], at offset: Int
  ) -> Number {
    precondition(offset >= 0 && offset + MemoryLayout<Number>.size <= bytes.count)
    return Number(
      littleEndian: unsafe bytes.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: offset, as: Number.self))
  }
}
