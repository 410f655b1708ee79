import Testing
import WeirJSON

/// What comes out for what goes in, as whole text. The expected texts are what Python's `json` makes of the same.
@Suite struct JSONTextTests {
  private func rewritten(_ text: String) throws -> String {
    var writer = JSONWriter()
    writer.write(try JSONValue(parsing: text.utf8.span))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("1", "1"), ("-1", "-1"), ("999999999999999999", "999999999999999999"),
    ("1000000000000000000", "1000000000000000000"), ("1000000000000000001", "1000000000000000001"),
    ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
    ("9223372036854775808", "9223372036854775808"), ("-9223372036854775809", "-9223372036854775809"),
    ("123456789012345678901234567890", "123456789012345678901234567890"), ("0.0", "0.0"), ("-0.0", "-0.0"),
    ("1.0", "1.0"), ("1.5", "1.5"), ("0.1", "0.1"), ("0.0001", "0.0001"), ("0.00001", "1e-05"),
    ("1.5e-07", "1.5e-07"), ("1e15", "1000000000000000.0"), ("1e16", "1e+16"), ("1E5", "100000.0"),
    ("1e+5", "100000.0"), ("123456789012345680.0", "1.2345678901234568e+17"),
    ("9007199254740993.0", "9007199254740992.0"), ("9500000000000000.5", "9500000000000000.0"), ("1e22", "1e+22"),
    ("1e23", "1e+23"), ("1.7976931348623157e308", "1.7976931348623157e+308"), ("5e-324", "5e-324"), ("1e-400", "0.0"),
    ("-1e-400", "-0.0"), ("2.2250738585072014e-308", "2.2250738585072014e-308"),
    ("0.1000000000000000055511151231257827", "0.1"), ("12345.678e-2", "123.45678"), ("1e100", "1e+100"),
    ("-1.25e-10", "-1.25e-10"), ("0.3e1", "3.0"),
  ])
  func `numbers are spelled as Python spells them`(_ text: String, _ expected: String) throws {
    #expect(try rewritten(text) == expected)
    #expect(try rewritten("{\"a\":[\(text),{\"b\":\(text)}]}") == "{\"a\": [\(expected), {\"b\": \(expected)}]}")
  }

  @Test(arguments: ["1e400", "-1E+999", "1\(String(repeating: "0", count: 400)).5"])
  func `a real that no double holds stays as it was spelled`(_ text: String) throws {
    #expect(try rewritten(text) == text)
    #expect(try rewritten(" [ \(text) ,1] ") == "[\(text), 1]")
  }

  @Test func `large numbers do not get mixed up`() throws {
    let numbers = (0..<50).map { "1\(String(repeating: "0", count: 18 + $0 % 5))\($0)" }
    let text = "[" + numbers.joined(separator: ", ") + "]"
    #expect(try rewritten(text) == text)
  }

  @Test(arguments: [
    (#""""#, #""""#), (#""a/b""#, #""a/b""#), (#""\/\b\f\n\r\t\"\\""#, #""/\b\f\n\r\t\"\\""#),
    (#""\u0000\u001f\u007f\u0080""#, #""\u0000\u001f\u007f\u0080""#), (#""\u0041\u00e9""#, #""A\u00e9""#),
    ("\"\u{e9}\u{2028}\u{fffe}\u{10ffff}\"", #""\u00e9\u2028\ufffe\udbff\udfff""#),
    (#""\ud83d\ude00""#, #""\ud83d\ude00""#), ("\"\u{1f600}\"", #""\ud83d\ude00""#),
    (#""\\u0000""#, #""\\u0000""#), (#""\uDBFF\uDFFF0""#, #""\udbff\udfff0""#),
  ])
  func `strings are spelled as Python spells them`(_ text: String, _ expected: String) throws {
    #expect(try rewritten(text) == expected)
    #expect(try rewritten("{\(text):1}") == "{\(expected): 1}")
    #expect(
      try rewritten("{\(text) \r\n\t: \(text), \"\\u0000\":\"\\u0000\"}")
        == "{\(expected): \(expected), \"\\u0000\": \"\\u0000\"}")
  }

  @Test(arguments: [
    ("null", "null"), (" \t\r\n true \n", "true"), ("[]", "[]"), ("{}", "{}"), ("[1,[2,[]],{}]", "[1, [2, []], {}]"),
    (#"{"b":1,"a":{"z":null,"y":false}}"#, #"{"b": 1, "a": {"z": null, "y": false}}"#),
    (#"{"a":1,"b":2,"a":3}"#, #"{"a": 3, "b": 2}"#), (#"{"a":1,"\u0061":2}"#, #"{"a": 2}"#),
    (#"{"":""}"#, #"{"": ""}"#), ("\u{feff}[1e400]", "[1e400]"),
    ("{\"e\u{301}\":1,\"\u{e9}\":2}", #"{"e\u0301": 1, "\u00e9": 2}"#),
  ])
  func `structure and order are kept`(_ text: String, _ expected: String) throws {
    #expect(try rewritten(text) == expected)
  }

  @Test func `a member is found by its bytes`() throws {
    let value = try JSONValue(parsing: "{\"e\u{301}\":1,\"\u{e9}\":2}".utf8.span)
    #expect(value["\u{e9}"] == 2)
    #expect(value["e\u{301}"] == 1)
    #expect(value["e"] == nil)
  }
}
