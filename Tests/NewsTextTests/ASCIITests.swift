import NewsText
import Testing

@Suite struct ASCIITests {
  @Test func `every byte is of the classes its character is of`() {
    for byte in UInt8.min...UInt8.max {
      let character = Character(Unicode.Scalar(byte))
      let isASCII = byte < 0x80
      #expect(ASCII.isLetter(byte) == (isASCII && character.isLetter))
      #expect(ASCII.isDigit(byte) == (isASCII && character.isNumber))
      #expect(ASCII.isAlphanumeric(byte) == (ASCII.isLetter(byte) || ASCII.isDigit(byte)))
      #expect(ASCII.hexadecimal(byte) == (isASCII ? character.hexDigitValue.map(UInt8.init) : nil))
      #expect(ASCII.isSpace(byte) == (isASCII && character.isWhitespace && byte != 0x0B))
      let lower = isASCII ? character.lowercased().utf8.first : byte
      #expect(ASCII.lower(byte) == lower)
    }
  }
}
