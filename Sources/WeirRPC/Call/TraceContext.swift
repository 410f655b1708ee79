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
    guard field.count >= Self.length, field[2] == UInt8(ascii: "-"), field[35] == UInt8(ascii: "-"),
      field[52] == UInt8(ascii: "-"), let version = Self.byte(field, at: 0), version != 0xff,
      field.count == Self.length || version > 0 && field[Self.length] == UInt8(ascii: "-"),
      let high = Self.number(field, at: 3), let low = Self.number(field, at: 19), let span = Self.number(field, at: 36),
      let flags = Self.byte(field, at: 53), high | low != 0, span != 0
    else { return nil }
    self.high = high
    self.low = low
    self.span = span
    self.flags = flags
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
  public var traceID: String { String(copying: traceIDText.span) }

  /// The id of the span that the call was made in, 16 hexadecimal digits.
  public var spanID: String { String(copying: spanIDText.span) }

  /// `traceID` in ASCII.
  package var traceIDText: InlineArray<32, UInt8> {
    var text = InlineArray<32, UInt8>(repeating: 0)
    text.put(number: high, at: 0)
    text.put(number: low, at: 16)
    return text
  }

  /// `spanID` in ASCII.
  package var spanIDText: InlineArray<16, UInt8> {
    var text = InlineArray<16, UInt8>(repeating: 0)
    text.put(number: span, at: 0)
    return text
  }

  /// Whether the caller may have recorded the trace.
  public var isSampled: Bool { flags & 1 == 1 }

  /// `traceparent` in version 00, for calls that this one makes. Flags without a meaning are not passed on.
  public var traceparent: String { "00-\(traceID)-\(spanID)-0\(flags & 1)" }

  /// What 16 digits write; nil when one of them is none.
  private static func number(_ field: Span<UInt8>, at start: Int) -> UInt64? {
    guard let high = Hexadecimal.number(word(field, at: start)),
      let low = Hexadecimal.number(word(field, at: start + 8))
    else { return nil }
    return UInt64(high) << 32 | UInt64(low)
  }

  /// What two digits write.
  private static func byte(_ field: Span<UInt8>, at start: Int) -> UInt8? {
    let zeros: UInt64 = 0x0000_3030_3030_3030
    let digits = zeros | UInt64(field[start]) << 48 | UInt64(field[start + 1]) << 56
    return Hexadecimal.number(digits).map { UInt8(truncatingIfNeeded: $0) }
  }

  private static func word(_ field: Span<UInt8>, at start: Int) -> UInt64 {
    // Of a span of eight, the compiler makes one load.
    let digits = field.extracting(start..<start + 8)
    var word: UInt64 = 0
    for place in 0..<8 { word |= UInt64(digits[place]) << (8 * place) }
    return word
  }
}

// MARK: The trace of a call

extension TraceContext {
  private enum Key: CallKey { typealias Value = TraceContext }

  /// The trace that a call is in, as an interceptor found it; nil without one.
  public static func of(_ call: borrowing Call) -> TraceContext? { call.isPlain ? nil : call.values[Key.self] }

  /// Says it of a call: handlers find it, and logging writes `trace_id` and `span_id`.
  package func take(_ call: inout Call) { call.values[Key.self] = self }

  fileprivate static func of(_ context: CallContext) -> TraceContext? { context.values[Key.self] }
}

extension CallContext {
  /// The trace that the call is in, as an interceptor found it; nil without one.
  public var traceContext: TraceContext? { TraceContext.of(self) }
}
