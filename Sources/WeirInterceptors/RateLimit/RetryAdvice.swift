internal import WeirRPC

/// When a client that was refused may come back: the same number in the text, the trailer and the detail.
struct RetryAdvice: Sendable, Hashable {
  /// A positive number that a signed 32-bit integer holds (gRFC A6); -1 when no wait will help.
  let milliseconds: Int32

  /// The client need not come back.
  static let never = RetryAdvice(milliseconds: -1)

  private init(milliseconds: Int32) { self.milliseconds = milliseconds }

  /// - Parameter nanoseconds: until a token is there.
  /// - Parameter jitter: a number in `0..<bound`. Clients obey to the millisecond: without it, all that were refused
  ///   together would come back together.
  init(nanoseconds: Int64, jitter: (_ bound: Int64) -> Int64) {
    let wait = max(1, nanoseconds / 1_000_000 + (nanoseconds % 1_000_000 > 0 ? 1 : 0))
    let (sum, overflow) = wait.addingReportingOverflow(jitter(max(10, wait / 4)))
    milliseconds = overflow ? .max : Int32(clamping: sum)
  }

  static let pushbackName = "grpc-retry-pushback-ms"
  static let detailType = "type.googleapis.com/google.rpc.RetryInfo"

  /// `grpc-retry-pushback-ms`: a client whose policy retries does so after exactly this time, and never after -1.
  var trailers: Metadata {
    var trailers = Metadata()
    trailers.append(trusted: Self.pushbackName, value: Array(String(milliseconds).utf8))
    return trailers
  }

  /// `google.rpc.RetryInfo`, which cannot say never: nothing then. Field 1, a `google.protobuf.Duration` of field 1, seconds, and field 2, nanoseconds.
  /// Fields that are zero are left out.
  var details: [StatusDetail] {
    guard milliseconds >= 0 else { return [] }
    var duration: [UInt8] = []
    Self.append(field: 1, UInt64(milliseconds.magnitude / 1000), to: &duration)
    Self.append(field: 2, UInt64(milliseconds.magnitude % 1000) * 1_000_000, to: &duration)
    return [
      StatusDetail(
        typeURL: Self.detailType, value: [1 << 3 | 2, UInt8(duration.count)] + duration)
    ]
  }

  private static func append(field: UInt8, _ value: UInt64, to output: inout [UInt8]) {
    guard value > 0 else { return }
    output.append(field << 3)
    output.append(varint: value)
  }
}
