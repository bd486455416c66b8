/// Bytes that are copied as a whole: an array asks of every slice what it is.
extension [UInt8] {
  /// Takes the bytes at its end.
  mutating func append(copying bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { $0.append(bytes) }
  }
}

extension OutputSpan<UInt8> {
  @inline(__always)
  mutating func append(_ text: StaticString) {
    unsafe append(Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// All of them; there has to be room.
  @inline(__always)
  package mutating func append(_ bytes: Span<UInt8>) {
    precondition(bytes.count <= freeCapacity)
    unsafe withUnsafeMutableBufferPointer { buffer, count in
      unsafe bytes.withUnsafeBufferPointer { source in
        guard let from = source.baseAddress, let start = buffer.baseAddress else { return }
        unsafe Self.copy(from, to: start + count, source.count)
        count += source.count
      }
    }
  }

  /// Short ones are not worth a call: their first bytes and their last, which may be the same ones.
  @inline(__always)
  private static func copy(
    _ from: UnsafePointer<UInt8>, to room: UnsafeMutablePointer<UInt8>, _ count: Int
  ) {
    func copy<Word: FixedWidthInteger & BitwiseCopyable>(_: Word.Type) {
      let (from, room) = unsafe (UnsafeRawPointer(from), UnsafeMutableRawPointer(room))
      let last = count &- MemoryLayout<Word>.size
      let (head, tail) = unsafe (
        from.loadUnaligned(as: Word.self), from.loadUnaligned(fromByteOffset: last, as: Word.self)
      )
      unsafe room.storeBytes(of: head, as: Word.self)
      unsafe room.storeBytes(of: tail, toByteOffset: last, as: Word.self)
    }
    switch count {
    case 8...16: copy(UInt64.self)
    case 4..<8: copy(UInt32.self)
    case 2..<4: copy(UInt16.self)
    default: unsafe room.initialize(from: from, count: count)
    }
  }

  /// Takes the bytes before the first that `isMeant` marks; how many. There has to be room for all
  /// of them and sixteen more: they are copied while they are looked at.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>, before isMeant: (ByteBlock) -> ByteMask) -> Int {
    precondition(bytes.count &+ 16 <= freeCapacity)
    return unsafe withUnsafeMutableBufferPointer { buffer, count in
      guard let start = buffer.baseAddress else { return 0 }
      let room = unsafe UnsafeMutableRawPointer(start + count)
      let taken = unsafe Self.copy(bytes, to: room, before: isMeant)
      count += taken
      return taken
    }
  }

  @inline(__always)
  private static func copy(
    _ bytes: Span<UInt8>, to room: UnsafeMutableRawPointer, before isMeant: (ByteBlock) -> ByteMask
  ) -> Int {
    let end = bytes.count
    var index = 0
    while index &+ 32 <= end {
      let (low, high) = (
        ByteBlock.inside(bytes, at: index), ByteBlock.inside(bytes, at: index &+ 16)
      )
      unsafe room.storeBytes(of: low, toByteOffset: index, as: ByteBlock.self)
      unsafe room.storeBytes(of: high, toByteOffset: index &+ 16, as: ByteBlock.self)
      let found = isMeant(low).bits | isMeant(high).bits &<< 16
      if found != 0 { return index &+ found.trailingZeroBitCount }
      index &+= 32
    }
    while index < end {
      // The last sixteen once more, rather than to reach past the end.
      if end >= 16 { index = min(index, end &- 16) }
      let block = ByteBlock.load(bytes, at: index)
      unsafe room.storeBytes(of: block, toByteOffset: index, as: ByteBlock.self)
      let found = isMeant(block).bits
      if found != 0 { return min(index &+ found.trailingZeroBitCount, end) }
      index &+= 16
    }
    return end
  }
}
