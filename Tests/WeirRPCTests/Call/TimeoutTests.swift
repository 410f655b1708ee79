import Testing
import WeirRPC

@Suite struct TimeoutTests {
  private func parse(_ text: String) -> Timeout? { Timeout(Array(text.utf8).span) }

  @Test(
    arguments: [
      ("1H", 3_600_000_000_000), ("1M", 60_000_000_000), ("1S", 1_000_000_000), ("1m", 1_000_000), ("1u", 1_000),
      ("1n", 1),
      ("0S", 0), ("00000000n", 0), ("00000001S", 1_000_000_000),
      ("99999999n", 99_999_999), ("99999999u", 99_999_999_000), ("99999999m", 99_999_999_000_000),
      ("99999999S", 99_999_999_000_000_000), ("99999999M", 5_999_999_940_000_000_000),
    ] as [(String, Int64)])
  func `reads one to eight digits and a unit`(_ text: String, _ nanoseconds: Int64) throws {
    #expect(try #require(parse(text)).nanoseconds == nanoseconds)
  }

  @Test func `saturates where the product does not fit`() throws {
    #expect(try #require(parse("99999999H")).nanoseconds == .max)
    #expect(try #require(parse("2562047H")).nanoseconds == 9_223_369_200_000_000_000)
    #expect(try #require(parse("2562048H")).nanoseconds == .max)
  }

  @Test(arguments: [
    "", "S", "1", "12345678", "-5S", "+5S", " 5S", "5 S", "5S ", "1x", "1s", "1h", "1U", "1N", "1.5S", "1e3S", "0x1S",
    "SS", "1SS", "123456789S", "000000001S", "999999999H", "99999999999999999999999999S", "１S", "1\u{0}", "\u{0}S",
    "NaNS", "infS",
  ])
  func `rejects a malformed timeout`(_ text: String) {
    #expect(parse(text) == nil)
  }

  @Test func `accepts no unit but the six, and no first byte but the ten digits`() {
    for byte in UInt8.min...UInt8.max {
      #expect((Timeout([UInt8(ascii: "1"), byte].span) != nil) == "HMSmun".utf8.contains(byte))
      #expect((Timeout([byte, UInt8(ascii: "S")].span) != nil) == "0123456789".utf8.contains(byte))
    }
  }
}
