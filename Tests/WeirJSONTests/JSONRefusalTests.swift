import Testing
import WeirJSON

@Suite struct JSONRefusalTests {
  @Test(arguments: [
    "", " ", "{", "}", "[1,]", "{\"a\":1,}", "{'a':1}", "{a:1}", "[1 2]", "nul", "NaN", "[Infinity]", "[-]", "[01]",
    "[1.]", "[.5]", "[1e]", "[1e+]", "[+1]", "[0x1]", "[1e400x]", "[01234567890123456789]", "[--1e400]",
    "[12345678901234567890 1]", "\"a", "\"\t\"", #""\x""#, #""\u12""#, #""\ud800""#, #""\udc00\ud800""#,
    #"{"\ud800":1}"#, "[]]", "[] x", "{}{}", "// x", "\u{feff}", "\"\u{0}\"", #"{"\U0000":1}"#,
  ])
  func `what is not JSON is refused`(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8.span) }
  }

  @Test(
    arguments: [
      [0xff], [0x22, 0xc0, 0xaf, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0x22, 0xe2, 0x82], [0x22, 0xc3, 0x28, 0x22],
      [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], [0], [0x7b, 0, 0x22, 0x61, 0x22], [0x7b, 0, 0x7d, 0],
    ] as [[UInt8]])
  func `what is not UTF-8 is refused`(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes.span) }
  }

  @Test func `reasons are printable`() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "[\u{1b}[31m\u{e9}]".utf8.span) }
    #expect(error?.description.utf8.allSatisfy { (0x20...0x7e).contains($0) } == true)
  }

  @Test func `nesting is taken to its limit and no further`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[{\"a\":", count: depth / 2) + "1" + String(repeating: "}]", count: depth / 2)
    }
    #expect(throws: Never.self) { try JSONValue(parsing: nested(2046).utf8.span) }
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: nested(2048).utf8.span) }
    #expect(error?.description == "nested more than 2047 levels deep")
    let open = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: open.utf8.span) }
    let limits = JSONLimits(depth: 3, memory: 1 << 20)
    #expect(throws: Never.self) { try JSONValue(parsing: "[[[]],[[]]]".utf8.span, limits: limits) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: "[[[[]]]]".utf8.span, limits: limits) }
  }

  @Test(arguments: ["{},", "[],", "0,", "\"\",", "{\"\":0},", "1234567890123456789,", "1e999,", "{\"\\u0000\":0},"])
  func `memory is bounded before anything is built`(_ unit: String) {
    let limits = JSONLimits(depth: 100, memory: 100_000)
    let text = "[" + String(repeating: unit, count: 3000) + "0]"
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8.span, limits: limits) }
    #expect(error?.description == "too many values: they would take over 100000 bytes")
  }

  @Test(arguments: ["{},", "[],", "0,", "\"\",", "{\"\":0},", "1234567890123456789,", "{\"\\u0000\":0},"])
  func `every text of a megabyte is taken`(_ unit: String) throws {
    let count = 1_000_000 / unit.utf8.count
    let value = try JSONValue(parsing: ("[" + String(repeating: unit, count: count) + "0]").utf8.span)
    #expect(value.array?.count == count + 1)
  }
}
