import Testing

@testable import WeirRPC

@Suite struct HexadecimalTests {
  private func word(_ text: [UInt8]) -> UInt64 {
    text.enumerated().reduce(0) { $0 | UInt64($1.element) << (8 * $1.offset) }
  }

  @Test func `digits are a number's, in lower case, and are read back`() {
    var number: UInt32 = 0x0123_4567
    for _ in 0..<1000 {
      let digits = Hexadecimal.digits(number)
      let text = String(number, radix: 16)
      #expect(digits == word(Array((String(repeating: "0", count: 8 - text.count) + text).utf8)))
      #expect(Hexadecimal.number(digits) == number)
      number = number &* 1_664_525 &+ 1_013_904_223
    }
  }

  @Test func `any other byte at any place is no digit`() {
    for place in 0..<8 {
      for byte in UInt8.min...UInt8.max {
        var text = Array("09afb1c8".utf8)
        text[place] = byte
        let isDigit = (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
        let number = isDigit ? UInt32(String(decoding: text, as: UTF8.self), radix: 16) : nil
        #expect(Hexadecimal.number(word(text)) == number)
      }
    }
  }
}
