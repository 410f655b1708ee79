/// A `grpc-timeout`: one to eight digits and a unit (PROTOCOL-HTTP2.md, "Timeout").
public struct Timeout: Sendable, Hashable {
  /// Saturates at `Int64.max`, about 292 years: `99999999H` is a long time, not an error.
  package let nanoseconds: Int64

  /// How long the client waits.
  public var duration: Duration { .nanoseconds(nanoseconds) }

  /// Nil when the text is malformed. A sign, a fraction, a blank or a ninth digit is.
  public init?(_ text: Span<UInt8>) {
    guard (2...9).contains(text.count) else { return nil }
    var value: Int64 = 0
    for index in 0..<text.count - 1 {
      let digit = text[index]
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    let unit: Int64
    switch text[text.count - 1] {
    case UInt8(ascii: "H"): unit = 3_600_000_000_000
    case UInt8(ascii: "M"): unit = 60_000_000_000
    case UInt8(ascii: "S"): unit = 1_000_000_000
    case UInt8(ascii: "m"): unit = 1_000_000
    case UInt8(ascii: "u"): unit = 1_000
    case UInt8(ascii: "n"): unit = 1
    default: return nil
    }
    let (product, overflow) = value.multipliedReportingOverflow(by: unit)
    nanoseconds = overflow ? .max : product
  }
}

/// What the fields named `grpc-timeout` of one call say.
public struct TimeoutField: Sendable {
  /// The last one; nil when there is none, and when one is malformed.
  public private(set) var value: Timeout?
  /// The first one that is no timeout, as the client sent it.
  public private(set) var malformed: String?

  /// Of a call that has no such field yet.
  public init() {}

  /// Takes in one field, in the order received.
  public mutating func take(_ text: Span<UInt8>) {
    guard malformed == nil else { return }
    value = Timeout(text)
    if value == nil { malformed = String(decoding: [UInt8](copying: text), as: UTF8.self) }
  }

  /// Whether the client waited for no time at all: such a call ends before any interceptor is asked.
  package var hasPassed: Bool { value?.nanoseconds == 0 }
}

extension Status {
  /// What a call ends with whose deadline had passed when it came.
  package static let deadlineHadPassed = Status(.deadlineExceeded, "the deadline had passed on arrival")
}
