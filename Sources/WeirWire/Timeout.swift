/// A `grpc-timeout`: one to eight digits and a unit (PROTOCOL-HTTP2.md, "Timeout").
public struct Timeout: Sendable, Hashable {
  /// Saturates at `Int64.max`, about 292 years: `99999999H` is a long time, not an error.
  public let nanoseconds: Int64

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
