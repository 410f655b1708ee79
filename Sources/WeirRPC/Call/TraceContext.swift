/// Where a call stands in a distributed trace, as W3C Trace Context writes it in `traceparent`:
/// `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`.
public struct TraceContext: Sendable, Hashable {
  /// The first half of the trace's 16 bytes, and the second.
  private let high: UInt64
  private let low: UInt64
  private let span: UInt64
  /// The flags' byte: bit 0 says that the caller may have recorded the trace.
  public let flags: UInt8

  /// Bytes of `traceparent` in version 00.
  private static let length = 55

  /// Reads `traceparent`.
  ///
  /// - Parameter field: of version 00, or of a later one, whose first four parts mean the same and which may be longer.
  /// - Returns: nil for what the standard has ignored: other shapes, capital letters, version ff, ids of zeros alone.
  public init?(_ field: Span<UInt8>) {
    guard field.count >= Self.length, let version = Self.number(field, at: 0, digits: 2), version != 0xff,
      field.count == Self.length || version > 0 && field[Self.length] == UInt8(ascii: "-"),
      field[2] == UInt8(ascii: "-"), field[35] == UInt8(ascii: "-"), field[52] == UInt8(ascii: "-"),
      let high = Self.number(field, at: 3, digits: 16), let low = Self.number(field, at: 19, digits: 16),
      let span = Self.number(field, at: 36, digits: 16), let flags = Self.number(field, at: 53, digits: 2),
      high | low != 0, span != 0
    else { return nil }
    self.high = high
    self.low = low
    self.span = span
    self.flags = UInt8(truncatingIfNeeded: flags)
  }

  /// The one `traceparent` of a request; nil when there is none, when it means nothing, and when there are several.
  public init?(_ metadata: borrowing Metadata) {
    var found: TraceContext?
    var fields = 0
    metadata.forEachValue(of: "traceparent") { value in
      fields += 1
      found = TraceContext(value)
    }
    guard fields == 1, let found else { return nil }
    self = found
  }

  /// The trace's id, 32 hexadecimal digits.
  public var traceID: String { Self.text(high, low) }

  /// The id of the span that the call was made in, 16 hexadecimal digits.
  public var spanID: String { Self.text(span) }

  /// Whether the caller may have recorded the trace.
  public var isSampled: Bool { flags & 1 == 1 }

  /// `traceparent` in version 00, for calls that this one makes. Flags without a meaning are not passed on.
  public var traceparent: String { "00-\(traceID)-\(spanID)-0\(flags & 1)" }

  /// - Returns: nil when one of the bytes is no digit, or a capital one.
  private static func number(_ field: Span<UInt8>, at start: Int, digits: Int) -> UInt64? {
    var number: UInt64 = 0
    for index in start..<start + digits {
      let byte = field[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return number
  }

  private static func text(_ numbers: UInt64...) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    for number in numbers {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: number >> shift & 15)
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// What is known of the trace that a call is in: one value for all of it.
package struct CallTrace: Sendable {
  /// Nil when a tracer writes no `traceparent`, and neither did the client.
  package let context: TraceContext?
  /// A tracer's, opaque here.
  package let span: (any AnyObject & Sendable)?

  private enum Key: CallKey { typealias Value = CallTrace }

  /// Something of a trace.
  package init(_ context: TraceContext?, span: (any AnyObject & Sendable)? = nil) {
    self.context = context
    self.span = span
  }

  /// What an interceptor found; nil for a call that is in no trace.
  package static func of(_ call: borrowing Call) -> CallTrace? { call.isPlain ? nil : call.values[Key.self] }

  /// The same for a handler's view of a call.
  package static func of(_ context: CallContext) -> CallTrace? { context.values[Key.self] }

  /// Says it of a call: handlers find it, and logging writes `trace_id` and `span_id`.
  package func take(_ call: inout Call) { call.values[Key.self] = self }
}

extension TraceContext {
  /// The trace that a call is in, as an interceptor found it; nil without one.
  public static func of(_ call: borrowing Call) -> TraceContext? { CallTrace.of(call)?.context }
}

extension CallContext {
  /// The trace that the call is in, as an interceptor found it; nil without one.
  public var traceContext: TraceContext? { CallTrace.of(self)?.context }
}
