internal import Logging

/// One field of a log line, before it is text.
struct LogField {
  enum Value {
    case text(String)
    /// Text of ours that is known to be letters, digits and `_`, so that nobody has to look.
    case word(String)
    case integer(Int)
    /// A span of time in nanoseconds, written as milliseconds with three decimals, rounded towards zero.
    case milliseconds(Int64)
    /// What somebody else gave swift-log: any nesting.
    case metadata(Logger.MetadataValue)
  }

  let name: String
  let value: Value
  /// Whether the name is one of ours, of letters, digits, `.` and `_`.
  let isOurs: Bool

  init(_ name: String, _ value: Value, isOurs: Bool = false) {
    self.name = name
    self.value = value
    self.isOurs = isOurs
  }

  /// The value as other backends of swift-log get it.
  var metadataValue: Logger.MetadataValue {
    switch value {
    case .text(let text), .word(let text): .string(text)
    case .integer(let number): .stringConvertible(number)
    case .milliseconds(let nanoseconds): .stringConvertible(Double(nanoseconds / 1000) / 1000)
    case .metadata(let value): value
    }
  }
}
