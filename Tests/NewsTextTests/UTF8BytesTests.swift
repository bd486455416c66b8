import NewsText
import TestSupport
import Testing

@Suite struct UTF8BytesTests {
  /// What Swift's own validation says.
  private func expected(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private let broken: [[UInt8]] = [
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE2, 0x82],
    [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3, 0xA9, 0xA9],
  ]

  @Test func `the first bad byte is found wherever it stands in a block`() {
    for filler in ["a", "é", "日", "😀"] {
      for bad in broken {
        for place in 0..<40 {
          let head = Array(String(repeating: filler, count: place).utf8)
          let bytes = head + bad + Array("tail of it".utf8)
          #expect(UTF8Bytes.firstInvalid(in: bytes) == expected(bytes), "\(bytes)")
          #expect(UTF8Bytes.firstInvalid(in: head + bad) == expected(head + bad), "\(head + bad)")
          #expect(UTF8Bytes.firstInvalid(in: head) == nil)
        }
      }
    }
  }

  @Test func `the first bad byte is found where two stretches meet`() {
    for filler in ["a", "é", "日"] {
      for tail in ["a", "é", "日"] {
        for bad in broken {
          for place in 370..<388 {
            // As much of the filler as there is room for, and ASCII up to the place.
            var bytes = Array(String(repeating: filler, count: 360 / filler.utf8.count).utf8)
            bytes += Array(repeating: 0x61, count: place - bytes.count)
            bytes += bad + Array(String(repeating: tail, count: 200).utf8)
            #expect(UTF8Bytes.firstInvalid(in: bytes) == expected(bytes), "\(place) \(bad)")
          }
        }
      }
    }
  }

  @Test func `a part is read as if it stood alone`() {
    let bytes = Array("aé日😀-\u{FF}é日😀a".utf8) + [0xFF, 0xE2, 0x82] + Array("日é😀日é😀日é😀".utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count {
        let expected = String(decoding: bytes[start..<end], as: UTF8.self)
        #expect(UTF8Bytes.string(bytes, start..<end).utf8.elementsEqual(expected.utf8))
      }
    }
  }

  @Test func `bytes of noise are judged as Swift judges them`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      let bytes = generator.hostileBytes()
      #expect(UTF8Bytes.firstInvalid(in: bytes) == expected(bytes), "\(bytes)")
      let text = UTF8Bytes.string(bytes, 0..<bytes.count)
      #expect(text.utf8.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }
}
