import Logging
import Testing

@testable import KeyValueApp

@Suite struct StandardErrorLogTests {
  @Test(arguments: StandardErrorLog.formats, StandardErrorLog.levels)
  func `every format and level is taken`(_ format: String, _ level: String) throws {
    #expect(try StandardErrorLog(format: format, level: level).logger.logLevel.rawValue == level)
  }

  @Test(arguments: [
    ("xml", "info", "--log-format: \"xml\" is none of text, json"),
    ("text", "loud", "--log-level: \"loud\" is none of trace, debug, info, notice, warning, error, critical"),
    (
      "xml", "loud",
      """
      --log-format: "xml" is none of text, json
      --log-level: "loud" is none of trace, debug, info, notice, warning, error, critical
      """
    ),
    ("", "info", "--log-format: \"\" is none of text, json"),
    ("JSON", "info", "--log-format: \"JSON\" is none of text, json"),
  ])
  func `any other word is refused with the right ones`(_ format: String, _ level: String, _ reason: String) {
    let error = #expect(throws: Problems.self) { try StandardErrorLog(format: format, level: level) }
    #expect(error?.description == reason)
  }

  @Test func `what is said is one line`() {
    #expect(String(decoding: StandardErrorLog.line("a\nb\r\u{1b}c ü"), as: UTF8.self) == "a b  c ü\n")
  }
}
