import Logging
import Testing
import WeirMemory

@testable import WeirLog

@Suite struct LineFormatterTests {
  private let time = UnixTime(seconds: 0, nanoseconds: 0)

  private func text(_ metadata: Logger.Metadata, message: String = "m", limit: Int = 2048) -> String {
    let formatter = LineFormatter(format: .text, maximumValueLength: limit)
    return String(
      decoding: formatter.line(time: time, level: .info, message: message, metadata: metadata), as: UTF8.self)
  }

  private func json(_ metadata: Logger.Metadata, message: String = "m", limit: Int = 2048) -> String {
    let formatter = LineFormatter(format: .json, maximumValueLength: limit)
    return String(
      decoding: formatter.line(time: time, level: .info, message: message, metadata: metadata), as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", "\"\""), ("a b", "\"a b\""), ("a=b", "\"a=b\""), ("a\"b", #""a\"b""#),
    (#"C:\x"#, #""C:\\x""#), ("a\nb", #""a\nb""#), ("\r\t", #""\r\t""#), ("\0", #""\u0000""#),
    ("\u{1b}[31m", #""\u001b[31m""#), ("\u{7f}", #""\u007f""#), ("\u{85}", #""\u0085""#),
    ("\u{2028}", #""\u2028""#), ("\u{202e}evil", #""\u202eevil""#), ("Grüße", "Grüße"), ("键", "键"),
    ("e\u{301}\n", "\"e\u{301}\\n\""), ("\r\n", #""\r\n""#),
  ])
  func `a value in text is quoted when it could be mistaken`(_ value: String, _ expected: String) {
    #expect(text(["f": .string(value)]) == "1970-01-01T00:00:00.000Z info m f=\(expected)\n")
  }

  @Test(arguments: [
    ("two words", "two words"), ("a=b", "\"a=b\""), ("", "\"\""), ("line\nfeed", #""line\nfeed""#),
  ])
  func `a message in text never looks like a field`(_ message: String, _ expected: String) {
    #expect(text([:], message: message) == "1970-01-01T00:00:00.000Z info \(expected)\n")
  }

  @Test func `a line in JSON keeps numbers as numbers and nests`() {
    let line = json(
      [
        "n": .stringConvertible(-7), "ms": .stringConvertible(1.5), "inf": .stringConvertible(Double.infinity),
        "s": .stringConvertible(true), "list": ["a", .stringConvertible(1)], "map": ["z": "1", "a": "\""],
        "level": "fake",
      ], message: "tab\there")
    #expect(
      line == #"{"time":"1970-01-01T00:00:00.000Z","level":"info","message":"tab\there","inf":"inf","level_":"fake","#
        + #""list":["a",1],"map":{"a":"\"","z":"1"},"ms":1.5,"n":-7,"s":"true"}"# + "\n")
  }

  @Test func `a long value is cut between characters and says so`() {
    #expect(text(["f": "abcd"], limit: 4) == "1970-01-01T00:00:00.000Z info m f=abcd\n")
    #expect(text(["f": "abcde"], limit: 4) == "1970-01-01T00:00:00.000Z info m f=\"abcd…\"\n")
    #expect(text(["f": "abcü"], limit: 4) == "1970-01-01T00:00:00.000Z info m f=\"abc…\"\n")
    #expect(json(["f": "\n\n\n"], limit: 2).hasSuffix(#""f":"\n\n…"}"# + "\n"))
    let huge = String(repeating: "x", count: 1_000_000)
    #expect(json([huge: .string(huge)], message: huge).utf8.count < 3 * 2048 + 200)
    #expect(text([huge: .string(huge)], message: huge).utf8.count < 3 * 2048 + 200)
  }

  @Test(arguments: [
    (Int64(0), Int32(0), "1970-01-01T00:00:00.000Z"), (951_827_696, 0, "2000-02-29T12:34:56.000Z"),
    (951_868_800, 999_999_999, "2000-03-01T00:00:00.999Z"), (1_709_164_799, 1_000_000, "2024-02-28T23:59:59.001Z"),
    (1_709_164_800, 0, "2024-02-29T00:00:00.000Z"), (4_107_542_399, 0, "2100-02-28T23:59:59.000Z"),
    (4_107_542_400, 0, "2100-03-01T00:00:00.000Z"), (-1, 0, "1969-12-31T23:59:59.000Z"),
    (253_402_300_799, 0, "9999-12-31T23:59:59.000Z"), (1_735_689_599, 0, "2024-12-31T23:59:59.000Z"),
  ])
  func `time is RFC 3339 in UTC`(_ seconds: Int64, _ nanoseconds: Int32, _ expected: String) {
    var output = UniqueBuffer<UInt8>(capacity: 1)
    UnixTime(seconds: seconds, nanoseconds: nanoseconds).write(to: &output)
    let text = output.withSpan { bytes in String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self) }
    #expect(text == expected)
  }

  @Test(arguments: [
    (Int64(0), "0.000"), (999, "0.000"), (1000, "0.001"), (1_234_567, "1.234"), (60_000_000_000, "60000.000"),
    (-1_500_000, "-1.500"), (Int64.max, "9223372036854.775"), (Int64.min, "-9223372036854.775"),
  ])
  func `milliseconds have three decimals`(_ nanoseconds: Int64, _ expected: String) {
    for (format, line) in [
      (LineFormatter.Format.text, "1970-01-01T00:00:00.000Z info m f=\(expected)\n"),
      (.json, #"{"time":"1970-01-01T00:00:00.000Z","level":"info","message":"m","f":\#(expected)}"# + "\n"),
    ] {
      var builder = LineBuilder(LineFormatter(format: format), time: time, level: .info, message: "m")
      let name = FieldName(name: "f", text: " f=", json: ",\"f\":")
      builder.number(name, LineNumber(index: 0, isTime: true), nanoseconds)
      let text = builder.finish { bytes in String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self) }
      #expect(text == line)
    }
  }

  @Test(arguments: 0..<20) func `finds what needs an escape wherever it stands`(_ place: Int) {
    for byte in (0...0x7f as ClosedRange<UInt8>) {
      var text = [UInt8](repeating: UInt8(ascii: "~"), count: 20)
      text[place] = byte
      let contents = LineEscape.Contents(of: String(decoding: text, as: UTF8.self))
      #expect(contents.needsEscape == (byte < 0x20 || byte == 0x22 || byte == 0x5c || byte == 0x7f))
      #expect(contents.hasBlank == (byte == 0x20))
      #expect(contents.hasEquals == (byte == 0x3d))
    }
  }
}
