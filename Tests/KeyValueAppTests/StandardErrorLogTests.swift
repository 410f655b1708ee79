import Logging
import Testing
import WeirSettings

@testable import KeyValueApp

@Suite struct StandardErrorLogTests {
  private static func log(_ format: String, _ level: String) throws -> StandardErrorLog {
    var values = SettingValues()
    values.give(format, for: StandardErrorLog.format, from: .flag)
    values.give(level, for: StandardErrorLog.level, from: .flag)
    return try StandardErrorLog(values)
  }

  @Test(arguments: ["text", "json"], Logger.Level.allCases.map(\.rawValue))
  func `every format and level is taken`(_ format: String, _ level: String) throws {
    #expect(try Self.log(format, level).logger.logLevel.rawValue == level)
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
    let error = #expect(throws: Problems.self) { try Self.log(format, level) }
    #expect(error?.description == reason)
  }

  @Test func `what is said is one line`() {
    #expect(String(decoding: StandardErrorLog.line("a\nb\r\u{1b}c ü"), as: UTF8.self) == "a b  c ü\n")
  }
}
